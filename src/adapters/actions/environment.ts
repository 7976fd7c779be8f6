import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { ConfigurationError } from "../../domain/errors.ts";

/** The variables that the runner sets and that we read: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export interface ActionsEnvironment {
  eventName: string;
  payload: unknown;
  repository: { owner: string; name: string };
  /** Commit of the default branch for comment, `workflow_run` and schedule events. */
  sha: string;
  apiUrl: string;
  serverUrl: string;
  run: { id: number; attempt: number };
  runUrl: string;
  /** Login of whoever ran the workflow again; undefined when nobody else did. */
  rerunBy: string | undefined;
  /** Name and path of the workflow that runs us. */
  ownWorkflows: string[];
  /** Folder for our temporary files, emptied by the runner. */
  temporaryFolder: string | undefined;
  /** Folders in which the runner keeps what no command of the repository may read. */
  runnerFolders: string[];
  /** The job's working folder: where steps leave files for each other. */
  workFolder: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the runner's environment. Throws `ConfigurationError` when this is no Actions job. */
export function readEnvironment(variables: Variables): ActionsEnvironment {
  const required = (name: string): string => {
    const value = variables[name];
    if (value === undefined || value === "") {
      throw new ConfigurationError(`${name} is not set: dist/index.js runs inside a GitHub Actions job`);
    }
    return value;
  };
  const [owner = "", name = ""] = required("GITHUB_REPOSITORY").split("/");
  const serverUrl = variables["GITHUB_SERVER_URL"] ?? "https://github.com";
  const run = {
    id: Number(required("GITHUB_RUN_ID")),
    attempt: Number(variables["GITHUB_RUN_ATTEMPT"] ?? "1"),
  };
  return {
    eventName: variables["GITHUB_EVENT_NAME"] ?? "",
    payload: readPayload(variables["GITHUB_EVENT_PATH"]),
    repository: { owner, name },
    sha: variables["GITHUB_SHA"] ?? "",
    apiUrl: variables["GITHUB_API_URL"] ?? "https://api.github.com",
    serverUrl,
    run,
    runUrl: `${serverUrl}/${owner}/${name}/actions/runs/${run.id}`,
    rerunBy: rerunBy(variables),
    ownWorkflows: ownWorkflows(variables),
    temporaryFolder: variables["RUNNER_TEMP"],
    runnerFolders: runnerFolders(variables["RUNNER_TEMP"]),
    workFolder: variables["GITHUB_WORKSPACE"] ?? ".",
  };
}

/**
 * `<runner>/_work/_temp`, or `/home/runner/work/_temp` where GitHub runs it: two folders up lie the runner's own
 * registration, the actions and the logs.
 */
function runnerFolders(temporary: string | undefined): string[] {
  if (temporary === undefined) return [];
  const runner = dirname(dirname(temporary));
  return basename(temporary) === "_temp" && runner !== "/" ? [temporary, runner] : [temporary];
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new ConfigurationError(`the event payload at GITHUB_EVENT_PATH cannot be read`, { cause });
  }
}

/** `GITHUB_WORKFLOW` is the name; `GITHUB_WORKFLOW_REF` is `owner/name/.github/workflows/upshift.yml@refs/heads/main`. */
function ownWorkflows(variables: Variables): string[] {
  const path = /^[^/]+\/[^/]+\/(.+)@/.exec(variables["GITHUB_WORKFLOW_REF"] ?? "")?.[1] ?? "";
  return [variables["GITHUB_WORKFLOW"] ?? "", path].filter((each) => each !== "");
}

/** On a re-run `GITHUB_TRIGGERING_ACTOR` is who clicked; `GITHUB_ACTOR` stays who caused the event. */
function rerunBy(variables: Variables): string | undefined {
  const clicked = variables["GITHUB_TRIGGERING_ACTOR"];
  return clicked === undefined || clicked === "" || clicked === variables["GITHUB_ACTOR"]
    ? undefined
    : clicked;
}
