import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { API_KEY, ended, GATE, type LocalClone, openLocalClone } from "./local-clone.ts";
import {
  edit,
  haikuForgetsTheTimeZone,
  haikuGetsItRight,
  sonnetUsesUtc,
  staysRed,
  WRONG,
} from "./model-scripts.ts";

/* `upshift run` on a laptop: the Action's ladder, a command in place of CI, and a branch in place of a pull request. */

const TASK = "fix the failing date test";

async function laptop(): Promise<LocalClone> {
  const clone = await openLocalClone();
  onTestFinished(async () => {
    expect([...clone.anthropic.violations, ...clone.anthropic.selfViolations]).toEqual([]);
    await clone[Symbol.asyncDispose]();
  });
  return clone;
}

test("a red repository turns green after an escalation, and nothing but a branch has changed", async () => {
  const { anthropic, git, upshift, folder } = await laptop();
  anthropic.script(haikuForgetsTheTimeZone);
  anthropic.script(sonnetUsesUtc);
  writeFileSync(
    join(folder, "src/date.mjs"),
    `${readFileSync(join(folder, "src/date.mjs"), "utf8")}// my notes\n`,
  );
  writeFileSync(join(folder, "draft.txt"), "not committed\n");
  const before = git("status", "--porcelain=v2", "--branch");

  const { code, stdout, stderr } = await upshift([
    "run",
    TASK,
    "--gate",
    GATE,
    "--no-sandbox",
    "--tier",
    "haiku",
  ]);
  expect(stderr).toBe("");
  expect(code).toBe(0);

  // What it says while it works, in order.
  const told = [
    TASK,
    "from main at",
    "what is not committed stays as it is",
    "no sandbox",
    "haiku (claude-haiku-5-5) up to $",
    "turn 1 ·",
    "view src/date.mjs",
    "committed",
    `✗ ${GATE}`,
    "sonnet (claude-sonnet-5-5) up to $",
    `✓ ${GATE}`,
    "✓ green · $0.0",
    "in 2 attempts",
    "The work is on upshift/fix-the-failing-date-test",
  ];
  let at = 0;
  for (const words of told) {
    const found = stdout.indexOf(words, at);
    expect(found, `“${words}” after ${at} in\n${stdout}`).toBeGreaterThanOrEqual(at);
    at = found;
  }
  expect(stdout).toMatch(/^1\s+haiku\s(?=.*claude-haiku-5-5).*❌ red/m);
  expect(stdout).toMatch(/^2\s+sonnet\s(?=.*claude-sonnet-5-5).*✅ green/m);
  expect(stdout).not.toContain("\u001B");
  expect(stdout).not.toContain(API_KEY);

  // The work: two commits by the person, the second of which is green, beside an untouched tree.
  const branch = "upshift/fix-the-failing-date-test";
  expect(git("log", "--format=%an %s", `main..${branch}`).split("\n")).toEqual([
    "Maya fix: read calendar days in UTC",
    "Maya fix: count months from zero in parseDate",
  ]);
  expect(git("status", "--porcelain=v2", "--branch")).toBe(before);
  expect(git("branch", "--list").split("\n")).toHaveLength(2);
  // The ledger is where no tree sees it.
  expect(existsSync(join(folder, ".git/upshift/ledger"))).toBe(true);
  expect(readdirSync(folder).toSorted()).toEqual(
    [".git", "AGENTS.md", "README.md", "draft.txt", "package.json", "src", "test"].toSorted(),
  );

  // The second model was told what the first one's change came to.
  const opening = JSON.stringify(
    anthropic.journal.find((entry) => entry.body?.model.includes("sonnet"))?.body?.messages,
  );
  expect(opening).toContain("2026-02-28");
});

test("--json: one object a line, the ledger's own events and a result; the worktree holds the work", async () => {
  const { anthropic, upshift, folder } = await laptop();
  anthropic.script(haikuGetsItRight);
  const { code, stdout } = await upshift([
    "run",
    TASK,
    "--gate",
    GATE,
    "--no-sandbox",
    "--json",
    "--branch",
    "dates",
    "--worktree",
    "../dates",
    "--tier",
    "haiku",
    "--budget",
    "1",
  ]);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line): Record<string, unknown> => JSON.parse(line));
  expect(code).toBe(0);
  expect(lines.map((line) => line["type"])).toEqual(
    expect.arrayContaining(["start", "ledger", "turn", "gate", "result"]),
  );
  expect(lines.at(-1)).toMatchObject({
    type: "result",
    status: "green",
    branch: "dates",
    attempts: 1,
    costIsExact: true,
    worktree: join(folder, "../dates"),
  });
  expect(lines.at(-1)?.["costUsd"]).toBeGreaterThan(0);
  expect(readFileSync(join(folder, "../dates/src/date.mjs"), "utf8")).toContain("Date.UTC");
});

test("Ctrl-C keeps what is done and --continue goes on from it", async () => {
  const { anthropic, git, start, upshift } = await laptop();
  anthropic.script({
    model: /haiku/,
    turns: [
      { content: [edit("src/date.mjs", WRONG, "return new Date(year, month - 1, day);")] },
      { content: ["I am thinking about time zones. ".repeat(40)], eventDelayMs: 200 },
    ],
  });
  const child = start(["run", TASK, "--gate", GATE, "--no-sandbox", "--tier", "haiku"]);
  const end = ended(child);
  await until(() => anthropic.journal.length >= 2 && anthropic.journal[1]?.body !== undefined);
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.kill("SIGINT");
  const { code, stdout } = await end;
  expect(code).toBe(130);
  expect(stdout).toContain("upshift run --continue");
  // The edits of the attempt that was stopped are a patch that applies.
  const patch = /git apply (\S+)/.exec(stdout)?.[1];
  expect(git("apply", "--check", "--verbose", patch ?? "")).toBe("");
  expect(git("branch", "--list", "upshift/*")).toBe("");

  anthropic.script({ ...haikuGetsItRight, turns: haikuGetsItRight.turns });
  const again = await upshift(["run", "--continue", "--gate", GATE, "--no-sandbox"]);
  expect(again.stderr).toBe("");
  expect(again.stdout).toContain("✓ green");
  expect(again.code).toBe(0);
  // What was there already is handed to the next attempt, and what it cost is in the sum.
  const last = JSON.stringify(anthropic.journal.at(-3)?.body?.messages[0]);
  expect(last).toContain("new Date(year, month - 1, day)");
  expect(again.stdout).toMatch(/^1\s+haiku\s.*stopped/m);
  expect(again.stdout).toContain("in 2 attempts");
});

test("a run that was killed is settled by the next one, with all that it may have cost", async () => {
  const { anthropic, start, upshift } = await laptop();
  anthropic.script({ model: /haiku/, turns: [{ content: ["Thinking. ".repeat(200)], eventDelayMs: 200 }] });
  const child = start(["run", TASK, "--gate", GATE, "--no-sandbox", "--tier", "haiku"]);
  const end = ended(child);
  await until(() => anthropic.journal.some((entry) => entry.body !== undefined));
  child.kill("SIGKILL");
  await end;
  anthropic.script(haikuGetsItRight);
  const { code, stdout } = await upshift(["run", "--continue", "--gate", GATE, "--no-sandbox"]);
  expect(stdout).toContain("✓ green");
  expect(code).toBe(0);
  // What the killed attempt cost is not known, and not taken for nothing.
  expect(stdout).toMatch(/^1\s+haiku\s.*interrupted/m);
  expect(stdout).toMatch(/✓ green · at least \$/);
});

test("what cannot be done is said before anything is asked or changed", async () => {
  const { anthropic, git, upshift } = await laptop();
  const refusals: [string[], Record<string, string>, RegExp][] = [
    [["run", TASK], { ANTHROPIC_API_KEY: "" }, /no Anthropic API key: set ANTHROPIC_API_KEY/],
    [["run"], {}, /say what shall be done/],
    [["run", "--continue", "--gate", GATE], {}, /holds no task to go on with/],
    [["run", TASK, "--repo", "/"], {}, /not inside a git repository/],
    [["run", TASK, "--no-sandbox", "--tier", "gpt"], {}, /is not a tier/],
    [["run", TASK, "--branch", "main"], {}, /main is there already/],
    [["run", TASK, "--preset", "brave"], {}, /valid: audit, conservative/],
    [["run", TASK], { UPSHIFT_PROVIDER: "bedrok" }, /did you mean bedrock/],
  ];
  for (const [args, environment, message] of refusals) {
    const { code, stdout, stderr } = await upshift(args, environment);
    expect(stderr, args.join(" ")).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
    expect(stdout.split("\n").length).toBeLessThan(6);
  }
  expect(anthropic.journal.filter((entry) => entry.path.endsWith("/messages"))).toEqual([]);
  expect(git("branch", "--list").split("\n")).toHaveLength(1);
});

test("what no tier solves ends with 1 and its last commit, what the budget ends with 3 and nothing", async () => {
  const { anthropic, git, upshift } = await laptop();
  for (const tier of ["haiku", "sonnet", "opus"]) anthropic.script(staysRed(new RegExp(tier), tier));
  const { code, stdout } = await upshift(["run", TASK, "--gate", GATE, "--no-sandbox", "--tier", "haiku"]);
  expect(stdout).toMatch(/✗ exhausted · \$0\.\d+ in 3 attempts/);
  expect(code).toBe(1);
  expect(git("log", "--format=%s", "main..upshift/fix-the-failing-date-test")).toBe(
    "fix: try opus\nfix: try sonnet\nfix: try haiku",
  );

  const poor = await upshift(["run", TASK, "--gate", GATE, "--no-sandbox", "--budget", "0.001"]);
  expect(poor.stdout).toMatch(/✗ refused\n.*only \$0\.001 is left/);
  expect(poor.code).toBe(3);
  expect(git("branch", "--list", "upshift/*").split("\n")).toHaveLength(1);
});

test("the gate is confined unless somebody says that it need not be", async () => {
  const { anthropic, upshift, folder } = await laptop();
  anthropic.script(haikuGetsItRight);
  const { code, stdout, stderr } = await upshift([
    "run",
    TASK,
    "--gate",
    `touch ${folder}/escaped; ${GATE}`,
    "--tier",
    "haiku",
  ]);
  expect(existsSync(join(folder, "escaped"))).toBe(false);
  if (code === 2) {
    // No sandbox on this machine: nothing is run, nothing is asked, and the way out is named.
    expect(stderr).toContain("--no-sandbox");
    expect(anthropic.journal).toEqual([]);
    anthropic.script({ turns: [] });
  } else {
    expect(stdout).toContain("in a sandbox");
    expect(stdout).toContain("✓ green");
  }
});

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries++) {
    if (tries > 400) throw new Error("it did not happen within 20 s");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
