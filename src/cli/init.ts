import { createTwoFilesPatch } from "diff";
import { ConfigurationError } from "../domain/errors.ts";
import { type Checkout, ciCandidates, languagesOf, testCommandOf } from "../domain/setup/checkout.ts";
import type { SetupFacts } from "../domain/setup/facts.ts";
import type { WorkflowFacts } from "../domain/setup/workflow.ts";
import type { InitAnswers, PlannedFile } from "./init/answers.ts";
import { configFile } from "./init/config-file.ts";
import { EXAMPLE_NAMES, type Examples, parseAction, workflowFiles } from "./init/workflow-files.ts";

export interface InitOptions {
  repo: string;
  /** Names or files of the CI workflows. */
  ci?: string[];
  gate?: string;
  form?: string;
  budget?: number;
  action: string;
  /** Write without asking, also over files that are there. */
  yes?: boolean;
  dryRun?: boolean;
  json?: boolean;
}

export interface InitPorts {
  inspect: (directory: string) => Promise<Checkout & { root: string }>;
  /** Who may see the repository; undefined where nobody could tell. */
  visibility: (remote: NonNullable<Checkout["remote"]>) => Promise<SetupFacts["visibility"]>;
  /** Commit of a version of the action; undefined where it could not be asked. */
  commitOf: (repository: string, version: string) => Promise<string | undefined>;
  example: (name: string) => Promise<string>;
  /** The CI workflow with what the mode `dispatch` needs. */
  withDispatch: (path: string, text: string, example: string) => string;
  read: (path: string) => Promise<string | undefined>;
  write: (path: string, text: string) => Promise<void>;
  print: (text: string) => Promise<void>;
  /** Undefined: nobody can be asked, so flags and defaults decide. */
  ask: InitQuestions | undefined;
}

/** At most three questions, each with the answer that we would take. */
export interface InitQuestions {
  ci(candidates: readonly WorkflowFacts[]): Promise<readonly WorkflowFacts[]>;
  gate(): Promise<InitAnswers["gate"]>;
  monthlyBudgetUsd(suggested: number): Promise<number>;
  mayWrite(path: string): Promise<boolean>;
}

const SUGGESTED_BUDGET_USD = 50;

type Fate = "written" | "unchanged" | "kept" | "planned";

/** Sets a repository up: looks, asks little, shows every change to a file that is there, and says what to click next. */
export async function runInit(options: InitOptions, ports: InitPorts): Promise<void> {
  const checkout = await ports.inspect(options.repo);
  const answers = await answersFor(options, ports, checkout);
  const testCommand = testCommandOf(checkout);
  const texts = new Map(
    await Promise.all(EXAMPLE_NAMES.map(async (name) => [name, await ports.example(name)] as const)),
  );
  const examples: Examples = (name) => texts.get(name) ?? "";
  const planned = [
    ...workflowFiles(answers, examples),
    configFile(answers, testCommand),
    ...(answers.gate === "dispatch" ? await ciEdits(answers, ports, checkout.root, examples) : []),
  ];
  const languages = languagesOf(checkout.files);
  const say = options.json === true ? async () => {} : ports.print;
  await say(`${describe(checkout, languages, testCommand, answers)}\n`);
  const fates: { path: string; fate: Fate }[] = [];
  for (const file of planned)
    fates.push({ path: file.path, fate: await settle(file, options, ports, checkout.root, say) });
  const steps = nextSteps(checkout, answers, fates);
  if (options.json === true) {
    const { ci, gate, form, action, monthlyBudgetUsd } = answers;
    const result = {
      repository: checkout.remote === undefined ? null : `${checkout.remote.owner}/${checkout.remote.name}`,
      languages,
      testCommand: testCommand ?? null,
      ci: ci.map(({ name }) => name),
      gate,
      form,
      action,
      monthlyBudgetUsd,
      files: fates,
      next: steps,
    };
    await ports.print(`${JSON.stringify(result)}\n`);
  } else await ports.print(`\nNext:\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join("\n")}\n`);
}

async function answersFor(options: InitOptions, ports: InitPorts, checkout: Checkout): Promise<InitAnswers> {
  const candidates = ciCandidates(checkout.workflows);
  const ask = options.yes === true ? undefined : ports.ask;
  const ci =
    options.ci !== undefined
      ? options.ci.map((name) => named(name, checkout.workflows))
      : candidates.length > 1 && ask !== undefined
        ? await ask.ci(candidates)
        : candidates.slice(0, 1);
  if (ci.length === 0) {
    throw new ConfigurationError(
      "No workflow here runs on pull_request or push, so nothing could judge a change. Add a CI workflow first, or name one with --ci.",
    );
  }
  const gate = gateOf(options.gate) ?? (await ask?.gate()) ?? "events";
  const monthlyBudgetUsd =
    options.budget ?? (await ask?.monthlyBudgetUsd(SUGGESTED_BUDGET_USD)) ?? SUGGESTED_BUDGET_USD;
  if (!(monthlyBudgetUsd > 0)) throw new ConfigurationError("--budget must be above 0 US dollars a month.");
  const { repository, version } = parseAction(options.action);
  const [visibility, sha] = await Promise.all([
    checkout.remote === undefined ? undefined : ports.visibility(checkout.remote),
    ports.commitOf(repository, version),
  ]);
  return {
    ci,
    gate,
    // Where nobody knows who may write issues, anybody may.
    form:
      formOf(options.form) ??
      (visibility === "private" || visibility === "internal" ? "one-job" : "three-jobs"),
    monthlyBudgetUsd,
    action: { repository, version, sha },
  };
}

function named(name: string, workflows: readonly WorkflowFacts[]): WorkflowFacts {
  const found = workflows.find(
    (each) => each.name === name || each.path === name || each.path.endsWith(`/${name}`),
  );
  if (found !== undefined) return found;
  const known = workflows.map((each) => `“${each.name}” (${each.path})`).join(", ");
  throw new ConfigurationError(
    `No workflow is called ${JSON.stringify(name)}. Here are: ${known || "none"}.`,
  );
}

function gateOf(text: string | undefined): InitAnswers["gate"] | undefined {
  if (text === undefined || text === "events" || text === "dispatch") return text;
  throw new ConfigurationError(
    `--gate is ${JSON.stringify(text)}; it is events (a token of an App or a person pushes) or dispatch (the job token).`,
  );
}

function formOf(text: string | undefined): InitAnswers["form"] | undefined {
  if (text === undefined || text === "one-job" || text === "three-jobs") return text;
  throw new ConfigurationError(`--form is ${JSON.stringify(text)}; it is one-job or three-jobs.`);
}

async function ciEdits(
  answers: InitAnswers,
  ports: InitPorts,
  root: string,
  examples: Examples,
): Promise<PlannedFile[]> {
  const [first] = answers.ci;
  if (first === undefined) return [];
  const text = (await ports.read(`${root}/${first.path}`)) ?? "";
  return [{ path: first.path, text: ports.withDispatch(first.path, text, examples("ci-for-dispatch.yml")) }];
}

/** Writes one file. One that is there with another text is shown as a diff first, and kept unless somebody agrees. */
async function settle(
  file: PlannedFile,
  options: InitOptions,
  ports: InitPorts,
  root: string,
  say: (text: string) => Promise<void>,
): Promise<Fate> {
  const place = `${root}/${file.path}`;
  const now = await ports.read(place);
  if (now === file.text) {
    await say(`  unchanged  ${file.path}\n`);
    return "unchanged";
  }
  if (now !== undefined) {
    await say(
      `\n${createTwoFilesPatch(file.path, file.path, now, file.text, "as it is", "as it would be")}\n`,
    );
    const mayWrite =
      options.dryRun === true || options.yes === true || (await ports.ask?.mayWrite(file.path)) === true;
    if (!mayWrite) {
      await say(`  kept       ${file.path} (--yes writes it)\n`);
      return "kept";
    }
  }
  if (options.dryRun === true) {
    await say(`  would write ${file.path}\n`);
    return "planned";
  }
  await ports.write(place, file.text);
  await say(`  written    ${file.path}\n`);
  return "written";
}

function describe(
  checkout: Checkout,
  languages: readonly string[],
  testCommand: string | undefined,
  { ci, gate, form, action }: InitAnswers,
): string {
  const { remote, defaultBranch } = checkout;
  return [
    `Repository  ${remote === undefined ? "(no GitHub remote)" : `${remote.owner}/${remote.name}`}, default branch ${defaultBranch}`,
    `Languages   ${languages.join(", ") || "none that is known"}; tests: ${testCommand ?? "no command found"}`,
    `CI          ${ci.map(({ name }) => name).join(", ")}`,
    `Form        ${gate === "dispatch" ? "one job, and CI is started by it" : form === "three-jobs" ? "three jobs with three sets of rights" : "one job"}`,
    action.sha === undefined
      ? `Action      ${action.repository}@${action.version} (its commit could not be asked for; pin it later)`
      : `Action      ${action.repository}@${action.sha.slice(0, 12)} (${action.version})`,
    "",
  ].join("\n");
}

function nextSteps(
  { remote, defaultBranch }: Checkout,
  { gate }: InitAnswers,
  files: readonly { path: string }[],
): string[] {
  const site = remote === undefined ? undefined : `https://${remote.host}/${remote.owner}/${remote.name}`;
  const secrets = gate === "events" ? "ANTHROPIC_API_KEY and UPSHIFT_PUSH_TOKEN" : "ANTHROPIC_API_KEY";
  return [
    `Add the ${gate === "events" ? "secrets" : "secret"} ${secrets}: ${site === undefined ? "Settings → Secrets and variables → Actions" : `${site}/settings/secrets/actions/new`}`,
    `Commit ${files.map(({ path }) => path).join(", ")}, push to ${defaultBranch}, and comment “/ai fix …” on an issue${site === undefined ? "" : `: ${site}/issues`}`,
  ];
}
