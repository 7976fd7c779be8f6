import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { anthropicKeyFromEnvironment, startDemo } from "./demo/story.ts";
import { Stage } from "./demo/stage.ts";

/*
 * The whole story in one terminal: a repository with a failing test, an embedded GitHub that runs its CI for real, the
 * committed bundle as the Action, and a red build on the cheap tier's patch on the way to green.
 *
 *   npm run demo [-- --ledger FOLDER]
 *
 * With `--ledger` its ledger is kept as a clone in a new folder, to look at with `upshift report` and `upshift trace`.
 */
const { values } = parseArgs({ options: { ledger: { type: "string" } } });
const stage = new Stage(process.stdout);
const key = anthropicKeyFromEnvironment(process.env);
stage.title("Upshift: the cheapest model tier that gets your CI green");
stage.say(
  key === undefined
    ? "GitHub is an embedded server, and the model's replies are SCRIPTED (set ANTHROPIC_API_KEY to use the real one).\nThe repository, its test runs, the commits, red and green are real."
    : "GitHub is an embedded server; the model is the real one, billed to your ANTHROPIC_API_KEY.",
);
process.exitCode = await startDemo(
  stage,
  key,
  values.ledger === undefined ? undefined : resolve(values.ledger),
);
