import { getBooleanInput, getInput, setSecret } from "@actions/core";
import { parseTrigger } from "../../domain/command.ts";
import { ConfigurationError } from "../../domain/errors.ts";
import { type ProviderSettings, readProvider, secretsOf } from "../anthropic/provider.ts";
import type { ConfigInputs } from "../config/load-config.ts";
import type { AppCredentials } from "../github/app-token.ts";

/** The inputs of `action.yml`, secrets masked before anything else can print them. */
export interface Inputs {
  provider: ProviderSettings;
  githubToken: string;
  /** For pushing and pull requests; the same as `githubToken` where none is given. */
  pushToken: string;
  /** A GitHub App that pushes in place of `pushToken`; undefined where none is given. */
  app: AppCredentials | undefined;
  trigger: string;
  configPath: string;
  dryRun: boolean;
  /** Which of three jobs this is, or a job of its own; empty: all that the event asks for. */
  mode: string;
  /** Start of the names of the CI jobs that run in this very workflow run, for `gate.mode: reusable`. */
  ciJobs: string | undefined;
  /** Where `mode: report` writes the report as a page; undefined: nowhere. */
  reportPage: string | undefined;
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
  const provider = readProvider(({ input, variable }) => {
    const given = input === undefined ? "" : getInput(input);
    return given === "" ? (process.env[variable] ?? "") : given;
  });
  for (const each of secretsOf(provider)) setSecret(each);
  return {
    provider,
    githubToken,
    pushToken: secret("push-token") || githubToken,
    app: appOf(getInput("app-id"), secret("app-private-key")),
    trigger: parseTrigger(getInput("trigger") || "/ai"),
    configPath: getInput("config") || ".github/upshift.yml",
    dryRun: getInput("dry-run") !== "" && getBooleanInput("dry-run"),
    mode: modeOf(getInput("mode")),
    ciJobs: optional("ci-jobs"),
    reportPage: optional("report-page"),
    overrides,
  };
}

function appOf(id: string, privateKey: string): AppCredentials | undefined {
  if (id === "" && privateKey === "") return undefined;
  if (id === "" || privateKey === "")
    throw new ConfigurationError("app-id and app-private-key belong together: one of them is empty");
  return { id, privateKey };
}

const MODES = ["", "sweep", "report", "judge", "authorise", "attempt", "apply", "plan", "work", "summary"];

/** A mistyped mode must not do everything with all rights. */
function modeOf(text: string): string {
  if (MODES.includes(text)) return text;
  throw new ConfigurationError(
    `the input mode is ${JSON.stringify(text.slice(0, 40))}; valid: ${MODES.filter(Boolean).join(", ")}, or none`,
  );
}

/** Everything among the inputs that nobody may read in a log, a comment or a file. */
export function secretsAmong({ provider, githubToken, pushToken, app }: Inputs): string[] {
  const given = [githubToken, pushToken, app?.privateKey ?? ""].filter((each) => each !== "");
  return [...secretsOf(provider), ...given];
}
