import type { Config } from "../../domain/config.ts";
import { ConfigurationError, type SourcePosition } from "../../domain/errors.ts";
import { type Ladder, parseLadder } from "../../domain/ladder.ts";
import { type MicroUsd, parseUsd } from "../../domain/money.ts";
import { quoted } from "../../domain/quoted.ts";
import { problemsOf } from "./problems.ts";
import { CONFIG_SCHEMA } from "./schema.ts";
import { toConfig } from "./to-config.ts";
import { type Problem, YamlSource } from "./yaml-source.ts";

/** Inputs of the Action that win over the file, as written in the workflow. */
export interface ConfigInputs {
  /** `ladder`: names with commas between. */
  ladder?: string;
  /** `budget-per-task`: US dollars, `2` or `$2.00`. */
  budgetPerTask?: string;
  /** `budget-per-day` */
  budgetPerDay?: string;
  /** `budget-per-month` */
  budgetPerMonth?: string;
}

/** The message goes into a comment, which has to stay readable. */
const MOST_SHOWN = 20;

/**
 * Configuration of a repository: an input wins over the file, and the file over the defaults; an empty input counts as
 * not given. Throws one `ConfigurationError` that names all that is wrong, the first of it with its position.
 */
export function loadConfig(options: {
  /** Undefined when the repository has no configuration file. */
  text: string | undefined;
  /** Path of the file, for messages. */
  file: string;
  inputs?: ConfigInputs;
}): Config {
  const { text, file, inputs = {} } = options;
  const problems: Problem[] = [];
  const config = readFile(text ?? "", problems);
  const wrongInputs: string[] = [];
  const overrides = readInputs(inputs, wrongInputs);
  if (config === undefined || wrongInputs.length > 0) throw failure(file, problems, wrongInputs);
  return {
    ...config,
    ladder: overrides.ladder === undefined ? config.ladder : [...overrides.ladder],
    budget: { ...config.budget, ...overrides.budget },
  };
}

/** Undefined when there are problems, which are then in the list. */
function readFile(text: string, problems: Problem[]): Config | undefined {
  const source = new YamlSource(text);
  problems.push(...source.problems);
  if (problems.length > 0) return undefined;
  const parsed = CONFIG_SCHEMA.safeParse(source.data ?? {});
  if (!parsed.success) {
    problems.push(...parsed.error.issues.flatMap((issue) => problemsOf(issue, source)));
    return undefined;
  }
  try {
    return toConfig(parsed.data);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    // Only the order of the ladder is judged after the schema.
    problems.push({ ...source.positionOf(["ladder"]), message: `\`ladder\`: ${error.message}` });
    return undefined;
  }
}

function readInputs(
  inputs: ConfigInputs,
  wrong: string[],
): { ladder: Ladder | undefined; budget: Partial<Config["budget"]> } {
  const budget: Partial<Config["budget"]> = {};
  for (const [input, text, key] of [
    ["budget-per-task", inputs.budgetPerTask, "perTaskMicroUsd"],
    ["budget-per-day", inputs.budgetPerDay, "perDayMicroUsd"],
    ["budget-per-month", inputs.budgetPerMonth, "perMonthMicroUsd"],
  ] as const) {
    if (isGiven(text)) {
      const amount = readAmount(input, text, wrong);
      if (amount !== undefined) budget[key] = amount;
    }
  }
  return { ladder: isGiven(inputs.ladder) ? readLadder(inputs.ladder, wrong) : undefined, budget };
}

const isGiven = (text: string | undefined): text is string => text !== undefined && text.trim() !== "";

function readAmount(input: string, text: string, wrong: string[]): MicroUsd | undefined {
  const amount = parseUsd(text);
  if (amount === undefined) {
    wrong.push(`the input \`${input}\` must be an amount of US dollars such as 2.00, not ${quoted(text)}`);
  } else if (amount === 0 && input === "budget-per-task") {
    wrong.push(`the input \`${input}\` must be above 0`);
  } else {
    return amount;
  }
  return undefined;
}

function readLadder(text: string, wrong: string[]): Ladder | undefined {
  try {
    return parseLadder(text);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    wrong.push(`the input \`ladder\`: ${error.message}`);
    return undefined;
  }
}

function failure(file: string, problems: readonly Problem[], inputs: readonly string[]): ConfigurationError {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const lines = [
    ...sorted.map(({ line, column, message }) => `${message} (${file}:${line}:${column})`),
    ...inputs,
  ];
  const [first = ""] = lines;
  const shown = lines.slice(0, MOST_SHOWN);
  if (lines.length > MOST_SHOWN) shown.push(`and ${lines.length - MOST_SHOWN} more`);
  const at: SourcePosition | undefined = sorted[0] && {
    file,
    line: sorted[0].line,
    column: sorted[0].column,
  };
  return new ConfigurationError(
    lines.length === 1 ? first : `${lines.length} mistakes:\n${shown.map((line) => `- ${line}`).join("\n")}`,
    at === undefined ? {} : { at },
  );
}
