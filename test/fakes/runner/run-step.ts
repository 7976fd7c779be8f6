import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProcess } from "./child-process.ts";
import type { StepOutcome, StepScope } from "./job-request.ts";

const SHELLS: Record<string, { title: string; command: string; args: string[] }> = {
  default: { title: "/usr/bin/bash -e {0}", command: "bash", args: ["-e"] },
  bash: {
    title: "/usr/bin/bash --noprofile --norc -e -o pipefail {0}",
    command: "bash",
    args: ["--noprofile", "--norc", "-e", "-o", "pipefail"],
  },
  sh: { title: "/usr/bin/sh -e {0}", command: "sh", args: ["-e"] },
};

/** A `run:` step: the script goes into a file and the shell runs it in the workspace. */
export async function runScript(
  scope: StepScope,
  script: string,
  shell: string | null,
  directory: string,
): Promise<StepOutcome> {
  const { log } = scope.request;
  const chosen = SHELLS[shell ?? "default"];
  if (chosen === undefined) throw new Error(`the fake runner has no shell ${shell}`);
  log.write(`##[group]Run ${script.split("\n")[0] ?? ""}`);
  for (const line of script.trimEnd().split("\n")) log.write(`\u001B[36;1m${line}\u001B[0m`);
  log.write(`shell: ${chosen.title}`);
  log.write("##[endgroup]");
  const file = join(scope.temporary, "script.sh");
  await writeFile(file, script);
  const code = await runProcess({
    command: chosen.command,
    args: [...chosen.args, file],
    cwd: join(scope.workspace, directory),
    env: scope.environment,
    signal: scope.signal,
    onLine: (line) => log.output(line),
  });
  const exitCode = code ?? 130;
  if (exitCode !== 0 && !scope.signal.aborted) {
    log.output(`::error::Process completed with exit code ${exitCode}.`);
  }
  return { exitCode, outputs: {} };
}
