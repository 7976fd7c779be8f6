import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/*
 * act, a runner of others (https://github.com/nektos/act), in host mode: no container engine is needed. It reads the
 * workflow, the event and `action.yml` with code of its own, and runs the committed bundle.
 */

/** Where act is. Undefined where it is not installed, and by day: it takes a minute, so it is the night's (UPSHIFT_ACT). */
export const ACT: string | undefined =
  process.env["UPSHIFT_ACT"] !== undefined && spawnSync("act", ["--version"]).status === 0
    ? "act"
    : undefined;

export interface ActRun {
  event: string;
  payload: object;
  /** Text of the workflow file. */
  workflow: string;
  secrets: Readonly<Record<string, string>>;
  /** Variables that stand for what a hosted runner would set. */
  environment: Readonly<Record<string, string>>;
  /** Files of the checkout: path → text. */
  files?: Readonly<Record<string, string>>;
}

/** Runs every job of a workflow that an event starts. `root` has `action.yml` and `dist/`. */
export async function runAct(
  act: string,
  root: string,
  run: ActRun,
): Promise<{ code: number | null; log: string }> {
  const folder = await mkdtemp(join(tmpdir(), "upshift-act-"));
  try {
    const place = (name: string, text: string): string => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    };
    // What people fetch is the repository at a commit; what counts of it is this.
    for (const name of ["action.yml", "dist"])
      cpSync(join(root, name), join(folder, "action", name), { recursive: true });
    place("config/act/actrc", "");
    for (const [path, text] of Object.entries(run.files ?? {})) {
      const file = place(join("checkout", path), text);
      if (text.startsWith("#!")) chmodSync(file, 0o755);
    }
    const workflow = place("checkout/.github/workflows/workflow.yml", run.workflow);
    const payload = place("event.json", JSON.stringify(run.payload));
    const secrets = place("secrets", lines(run.secrets));
    const environment = place("environment", lines(run.environment));
    for (const words of [
      ["init", "-q"],
      ["add", "-A"],
      ["-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "x"],
    ])
      spawnSync("git", words, { cwd: join(folder, "checkout") });
    const options = {
      eventpath: payload,
      workflows: workflow,
      directory: join(folder, "checkout"),
      "secret-file": secrets,
      "env-file": environment,
      platform: "ubuntu-latest=-self-hosted",
      "local-repository": `upshift-dev/upshift@v1=${join(folder, "action")}`,
      "action-cache-path": join(folder, "cache"),
    };
    const args = [
      run.event,
      ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
      "--no-cache-server",
      "--pull=false",
    ];
    return await spawned(act, args, {
      PATH: [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
      HOME: folder,
      XDG_CONFIG_HOME: join(folder, "config"),
      XDG_CACHE_HOME: join(folder, "xdg-cache"),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function spawned(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ code: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, cwd: env["HOME"] });
    let log = "";
    const keep = (chunk: Buffer): void => void (log += chunk.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, log }));
  });
}

const lines = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
    .join("");
