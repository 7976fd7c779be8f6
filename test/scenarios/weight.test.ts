import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./story.ts";

/* Most events that start the action are not for it: they may cost next to nothing. */

const BUNDLE = join(ROOT, "dist/index.js");

test("dist/index.js is smaller than 3 MB", () => {
  expect(statSync(BUNDLE).size).toBeLessThan(3_000_000);
});

test("an unrelated event costs at most 150 ms of CPU above an empty Node", { retry: 2 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "upshift-weight-"));
  try {
    const event = join(folder, "event.json");
    const empty = join(folder, "empty.mjs");
    writeFileSync(event, JSON.stringify({ action: "edited", comment: { id: 1, body: "/ai fix" } }));
    writeFileSync(empty, "");
    const environment = {
      GITHUB_REPOSITORY: "octocat/hello",
      GITHUB_RUN_ID: "1",
      GITHUB_EVENT_NAME: "issue_comment",
      GITHUB_EVENT_PATH: event,
    };
    const cost = (file: string): number => {
      const times = Array.from({ length: 5 }, () => cpuMs(file, environment));
      return times.toSorted((a, b) => a - b)[2] ?? Number.NaN;
    };
    expect(cost(BUNDLE) - cost(empty)).toBeLessThan(150);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** User and system time of one process, as it measures itself at its end; milliseconds. */
function cpuMs(file: string, environment: Record<string, string>): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", METER, file], {
    env: environment,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  if (file === BUNDLE && !stdout.startsWith("Skipped:")) throw new Error(`not skipped: ${stdout}`);
  return Number(/cpu=([\d.]+)/.exec(stderr)?.[1]);
}

/** Writes the process's own account to stderr when it exits. */
const METER = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    writeSync(2, "cpu=" + (user + system) / 1000);
  });
`)}`;
