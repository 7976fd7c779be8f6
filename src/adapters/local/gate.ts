import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigurationError } from "../../domain/errors.ts";
import type { Gate } from "../../domain/gate.ts";
import { type Clone, dependencyFolders } from "./clone.ts";

const GATE_MINUTES = 10;

/** The command that judges: the one that was named, else what the repository's own files say. */
export async function gateOf(clone: Clone, options: { gate?: string; minutes?: number }): Promise<Gate> {
  const run = options.gate ?? (await testCommand(clone.root));
  if (run === undefined)
    throw new ConfigurationError('no test command was found here: name the judge, as in --gate "make test"');
  return {
    name: run.length > 60 ? `${run.slice(0, 59)}…` : run,
    run,
    kind: "tests",
    wallMs: (options.minutes ?? GATE_MINUTES) * 60_000,
    links: await dependencyFolders(clone),
  };
}

async function testCommand(root: string): Promise<string | undefined> {
  const manifest = await readFile(join(root, "package.json"), "utf8").catch(() => undefined);
  if (manifest !== undefined && /"scripts"\s*:\s*\{[^}]*"test"\s*:/.test(manifest)) return "npm test";
  for (const [file, command] of [
    ["Cargo.toml", "cargo test"],
    ["go.mod", "go test ./..."],
    ["pyproject.toml", "python -m pytest"],
  ] as const) {
    if (
      await access(join(root, file)).then(
        () => true,
        () => false,
      )
    )
      return command;
  }
  return undefined;
}
