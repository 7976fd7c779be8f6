import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FILES = {
  GITHUB_OUTPUT: "output",
  GITHUB_ENV: "env",
  GITHUB_PATH: "path",
  GITHUB_STATE: "state",
  GITHUB_STEP_SUMMARY: "summary",
} as const;

export interface StepResults {
  readonly outputs: Record<string, string>;
  readonly environment: Record<string, string>;
  readonly paths: string[];
  readonly summary: string;
}

/** The files by which a step talks to the runner. */
export class CommandFiles {
  readonly variables: Readonly<Record<string, string>>;

  private constructor(variables: Record<string, string>) {
    this.variables = variables;
  }

  static async create(directory: string): Promise<CommandFiles> {
    await mkdir(directory, { recursive: true });
    const entries = Object.entries(FILES).map(([name, file]): [string, string] => [
      name,
      join(directory, file),
    ]);
    await Promise.all(entries.map(([, file]) => writeFile(file, "")));
    return new CommandFiles(Object.fromEntries(entries));
  }

  async read(): Promise<StepResults> {
    const text = (name: keyof typeof FILES): Promise<string> => readFile(this.variables[name] ?? "", "utf8");
    return {
      outputs: parseAssignments(await text("GITHUB_OUTPUT")),
      environment: parseAssignments(await text("GITHUB_ENV")),
      paths: (await text("GITHUB_PATH")).split("\n").filter(Boolean),
      summary: await text("GITHUB_STEP_SUMMARY"),
    };
  }
}

/** Reads `name=value` lines and `name<<DELIMITER` heredocs, and fails where the runner fails. */
function parseAssignments(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const assignment = /^([^=<]+?)(<<|=)(.*)$/.exec(line);
    if (assignment === null) throw new Error(`Invalid format '${line}'`);
    const [, name = "", operator, rest = ""] = assignment;
    if (operator === "=") {
      values[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    values[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return values;
}
