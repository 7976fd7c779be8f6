import { Command, CommanderError } from "commander";
import { registerBacktest } from "./commands/backtest.ts";
import { registerCheck } from "./commands/check.ts";
import { registerConfig } from "./commands/config.ts";
import { registerDoctor } from "./commands/doctor.ts";
import { registerInit } from "./commands/init.ts";
import { registerJobs } from "./commands/jobs.ts";
import { registerParse } from "./commands/parse.ts";
import { registerReport } from "./commands/report.ts";
import { registerReview } from "./commands/review.ts";
import { registerRun } from "./commands/run.ts";
import { registerRoute } from "./commands/route.ts";
import { watchOutput } from "./commands/terminal.ts";
import { registerTrace } from "./commands/trace.ts";
import { versionHere } from "./commands/version.ts";
import { ConfigurationError, isHostFailure } from "./domain/errors.ts";

/*
 * Door 2: the command line. `src/commands` has the composition root of each subcommand, which loads what it needs when
 * it is called.
 */
watchOutput();
const program = new Command("upshift")
  .description("The cheapest model tier that gets your CI green.")
  .version(versionHere())
  .showHelpAfterError("(--help shows what there is)")
  .exitOverride();

registerInit(program);
registerDoctor(program);
registerConfig(program);
registerRun(program);
registerReview(program);
registerParse(program);
registerCheck(program);
registerRoute(program);
registerBacktest(program);
registerTrace(program);
registerJobs(program);
registerReport(program);

try {
  await program.parseAsync(process.argv);
} catch (error) {
  // Help and the version are answers; anything else that commander ends with is a mistake in the words.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof ConfigurationError || isHostFailure(error)) {
    process.stderr.write(`upshift: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
