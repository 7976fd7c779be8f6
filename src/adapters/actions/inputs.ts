import { getBooleanInput, getInput, setSecret } from "@actions/core";
import { parseTrigger } from "../../domain/command.ts";
import type { ConfigInputs } from "../config/load-config.ts";

/** The inputs of `action.yml`, secrets masked before anything else can print them. */
export interface Inputs {
  anthropicApiKey: string;
  githubToken: string;
  /** For pushing and pull requests; the same as `githubToken` where none is given. */
  pushToken: string;
  trigger: string;
  configPath: string;
  dryRun: boolean;
  /** Start of the names of the CI jobs that run in this very workflow run, for `gate.mode: reusable`. */
  ciJobs: string | undefined;
  anthropicBaseUrl: string;
  /** What wins over the configuration file. */
  overrides: ConfigInputs;
}

export function readInputs(): Inputs {
  const secret = (name: string): string => {
    const value = getInput(name);
    if (value !== "") setSecret(value);
    return value;
  };
  const optional = (name: string): string | undefined => {
    const value = getInput(name);
    return value === "" ? undefined : value;
  };
  const githubToken = secret("github-token");
  const overrides: ConfigInputs = {};
  const ladder = optional("ladder");
  if (ladder !== undefined) overrides.ladder = ladder;
  const perTask = optional("budget-per-task");
  if (perTask !== undefined) overrides.budgetPerTask = perTask;
  const perDay = optional("budget-per-day");
  if (perDay !== undefined) overrides.budgetPerDay = perDay;
  const perMonth = optional("budget-per-month");
  if (perMonth !== undefined) overrides.budgetPerMonth = perMonth;
  return {
    anthropicApiKey: secret("anthropic-api-key"),
    githubToken,
    pushToken: secret("push-token") || githubToken,
    trigger: parseTrigger(getInput("trigger") || "/ai"),
    configPath: getInput("config") || ".github/upshift.yml",
    dryRun: getInput("dry-run") !== "" && getBooleanInput("dry-run"),
    ciJobs: optional("ci-jobs"),
    anthropicBaseUrl: optional("anthropic-base-url") ?? "https://api.anthropic.com",
    overrides,
  };
}
