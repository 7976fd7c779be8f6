import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { Members } from "../github/json-value.ts";
import { runProcess } from "./child-process.ts";
import { asText, evaluate } from "./expression.ts";
import type { StepOutcome, StepScope } from "./job-request.ts";

/** Evaluates the `${{ }}` in a default of `action.yml`. */
function evaluateDefault(text: string, scope: StepScope): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, source: string) =>
    asText(evaluate(source, scope.contexts)),
  );
}

/** Process groups of the actions that run now. */
const atWork = new Set<number>();

/** How many actions run now. */
export const actionsAtWork = (): number => atWork.size;

/** SIGKILL to every action that runs now, git and all: what a lost runner is to them. */
export function killActions(): void {
  for (const group of atWork) process.kill(-group, "SIGKILL");
}

/** Runs a JavaScript action as the runner does: its `action.yml`, its inputs, the bundle it names, a clean environment. */
export async function runAction(scope: StepScope, uses: string, directory: string): Promise<StepOutcome> {
  const { log } = scope.request;
  const root = resolve(directory);
  const action = new Members(parse(await readFile(join(root, "action.yml"), "utf8")));
  const runs = action.object("runs");
  if (!/^node(24|26)$/.test(runs.string("using") ?? "")) {
    throw new Error(`the fake runner cannot run actions using ${runs.string("using")}`);
  }
  const declared = new Members(action.raw("inputs"));
  const names = declared.names();
  const environment: Record<string, string> = {};
  for (const name of names) {
    const input = declared.object(name);
    const fallback = input.has("default") ? evaluateDefault(asText(input.raw("default")), scope) : "";
    environment[inputVariable(name)] = scope.inputs[name.toLowerCase()] ?? fallback;
  }
  log.write(`##[group]Run ${uses}`);
  log.write("with:");
  for (const name of names) {
    const value = environment[inputVariable(name)] ?? "";
    if (value !== "") log.write(`  ${name}: ${value}`);
  }
  log.write("##[endgroup]");
  const known = new Set(names.map((name) => name.toLowerCase()));
  const unexpected = Object.keys(scope.inputs).filter((name) => !known.has(name));
  if (unexpected.length > 0) {
    log.output(
      `::warning::Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${names.join("', '")}']`,
    );
  }
  let group: number | undefined;
  const code = await runProcess({
    onStart: (pid) => {
      group = pid;
      atWork.add(pid);
    },
    command: process.execPath,
    args: [join(root, runs.string("main") ?? "")],
    cwd: scope.workspace,
    env: { ...scope.environment, ...environment, GITHUB_ACTION_PATH: root },
    signal: scope.signal,
    onLine: (line) => log.output(line),
  });
  if (group !== undefined) atWork.delete(group);
  return { exitCode: code ?? 130, outputs: {} };
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
