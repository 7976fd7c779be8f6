import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { buildPorts, clientFor } from "../../../src/action-ports.ts";
import type { ActionsEnvironment } from "../../../src/adapters/actions/environment.ts";
import { readEvent } from "../../../src/adapters/actions/event.ts";
import type { Inputs } from "../../../src/adapters/actions/inputs.ts";
import { readProvider } from "../../../src/adapters/anthropic/provider.ts";
import type { Outcome } from "../../../src/domain/outcome.ts";
import { run } from "../../../src/run.ts";
import type { GitHub } from "../../fakes/github/index.ts";

export const KEY = "sk-ant-api03-wire-story-0123456789";
export const OWN_WORKFLOW = ".github/workflows/upshift.yml";

/** What a run says to nobody: faults are many and expected. */
const QUIET = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  group: <T>(_title: string, body: () => Promise<T>): Promise<T> => body(),
};

/**
 * One job of the Action in this process, with the Action's own adapters: all that it says to GitHub, git and the
 * provider goes over HTTP, to the addresses given.
 */
export async function runJob(
  place: { github: GitHub; githubUrl: string; anthropicUrl: string; folder: string },
  job: { event: string; payload: unknown; run: number },
): Promise<Outcome> {
  const { github, githubUrl: server } = place;
  const sha = (await github.git.resolve("refs/heads/main")) ?? "";
  const folder = await mkdtemp(join(place.folder, "job-"));
  const token = github.createToken("app");
  const [owner, name] = [github.owner, github.repo];
  const environment: ActionsEnvironment = {
    eventName: job.event,
    payload: job.payload,
    repository: { owner, name },
    sha,
    apiUrl: `${server}/api/v3`,
    serverUrl: server,
    run: { id: 900_000 + job.run, attempt: 1 },
    runUrl: `${server}/${owner}/${name}/actions/runs/${job.run}`,
    rerunBy: undefined,
    ownWorkflows: ["Upshift", OWN_WORKFLOW],
    temporaryFolder: folder,
    runnerFolders: [],
    workFolder: folder,
  };
  const variables: Record<string, string> = {
    ANTHROPIC_API_KEY: KEY,
    ANTHROPIC_BASE_URL: place.anthropicUrl,
  };
  const inputs: Inputs = {
    provider: readProvider(({ variable }) => variables[variable] ?? ""),
    githubToken: token,
    pushToken: token,
    app: undefined,
    trigger: "/ai",
    configPath: ".github/upshift.yml",
    dryRun: false,
    mode: "",
    ciJobs: undefined,
    reportPage: undefined,
    overrides: {},
  };
  const closing: (() => Promise<void>)[] = [];
  try {
    const client = clientFor(environment, token, QUIET);
    const redact = (text: string): string => text.replaceAll(token, "***");
    const ports = buildPorts({ environment, inputs, client, redact, logger: QUIET, folder, closing });
    const context = {
      repository: environment.repository,
      base: { ref: "main", sha },
      run: environment.run,
      runUrl: environment.runUrl,
      rerunBy: undefined,
      ciJobs: undefined,
      reportPage: undefined,
      ownWorkflows: environment.ownWorkflows,
      trigger: "/ai",
      dryRun: false,
    };
    return await run(ports, context, readEvent(job.event, job.payload, {}));
  } finally {
    for (const close of closing.toReversed()) await close();
    await rm(folder, { recursive: true, force: true });
  }
}
