import type { Command } from "commander";
import { ConfigurationError } from "../domain/errors.ts";
import { writeOut } from "./terminal.ts";

interface DoctorOptions {
  repo: string;
  repository?: string;
  config: string;
  json?: boolean;
}

export function registerDoctor(program: Command): void {
  program
    .command("doctor")
    .description("Look at all that a task will need, and say what to mend. Reads only; costs nothing.")
    .option("--repo <dir>", "a checkout, whose remote names the repository", ".")
    .option("--repository <name>", "owner/name, in place of a checkout")
    .option("--config <file>", "path of the configuration file on the default branch", ".github/upshift.yml")
    .option("--json", "print one line of JSON")
    .addHelpText(
      "after",
      "\nGITHUB_TOKEN reads the repository; ANTHROPIC_API_KEY (or another provider's variables) asks for the models.\nExit code: 0 it can work, 1 something keeps it from working, 2 it could not be looked at.",
    )
    .action(async (options: DoctorOptions) => {
      const [{ runDoctor }, { diagnoseRemote }] = await Promise.all([
        import("../cli/doctor.ts"),
        import("./doctor-ports.ts"),
      ]);
      const place = await placeOf(options);
      process.exitCode = await runDoctor(options, {
        diagnose: () => diagnoseRemote(place, options.config),
        write: writeOut,
      });
    });
}

async function placeOf(options: DoctorOptions): Promise<{ host: string; owner: string; name: string }> {
  const [owner, name, rest] = (options.repository ?? "").split("/");
  if (owner !== undefined && owner !== "" && name !== undefined && name !== "" && rest === undefined)
    return { host: "github.com", owner, name };
  if (options.repository !== undefined)
    throw new ConfigurationError(`--repository is ${JSON.stringify(options.repository)}; write owner/name.`);
  const { inspectCheckout } = await import("../adapters/setup/inspect-checkout.ts");
  const { remote } = await inspectCheckout(options.repo);
  if (remote === undefined)
    throw new ConfigurationError(
      `${options.repo} has no remote on a GitHub host. Name the repository with --repository owner/name.`,
    );
  return remote;
}
