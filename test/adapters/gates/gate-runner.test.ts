import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGateRunner } from "../../../src/adapters/gates/gate-runner.ts";
import { openObjectStore } from "../../../src/adapters/git/object-store.ts";
import type { Gate, GateResult } from "../../../src/domain/gate.ts";
import { canConfine } from "./namespaces.ts";

/*
 * A real sandbox around commands that try to get out. Each attempt to leave has a control beside it: the same command
 * does what it is after where nothing confines it, so that none of these tests can pass by mistake.
 */

let root: string;
let sha: string;
let clone: string;
let outside: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "upshift-gates-"));
  clone = join(root, "work");
  outside = join(root, "outside");
  mkdirSync(join(clone, "packages", "a"), { recursive: true });
  mkdirSync(outside);
  writeFileSync(join(outside, "secret"), "sk-secret\n");
  const git = (...args: string[]): string => execFileSync("git", args, { cwd: clone, encoding: "utf8" });
  git("init", "-q");
  writeFileSync(join(clone, "answer.txt"), "40\n");
  writeFileSync(join(clone, "packages", "a", "index.txt"), "a\n");
  git("add", ".");
  git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "first");
  sha = git("rev-parse", "HEAD").trim();
  mkdirSync(join(clone, "node_modules"));
  writeFileSync(join(clone, "node_modules", "dependency"), "installed\n");
  writeFileSync(join(clone, "token"), "ghs_token\n");
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const BROKEN = `#!/bin/bash
[ "$1" = --version ] && { echo bubblewrap 0.8.0; exit; }
while [ $# -gt 0 ] && [ "$1" != -- ]; do shift; done
shift
exec "$@"
`;

function gate(run: string, more: Partial<Gate> = {}): Gate {
  return { name: "probe", run, kind: "tests", wallMs: 20_000, links: [], ...more };
}

const EDIT = {
  op: "write",
  path: "answer.txt",
  mode: "100644",
  contentBase64: Buffer.from("42\n").toString("base64"),
} as const;

async function measure(gates: Gate[], unconfined = false): Promise<GateResult[]> {
  const store = await openObjectStore({ clone, temporaryFolder: root });
  try {
    const runner = createGateRunner({
      openStore: async () => store,
      temporaryFolder: root,
      workFolder: clone,
      unconfined,
    });
    return await runner.measure({ sha, edits: [EDIT] }, gates);
  } finally {
    await store.close();
  }
}

/** What the line prints; it is made to fail so that its output is kept. */
async function said(line: string, unconfined: boolean): Promise<string> {
  const [result] = await measure([gate(`${line}\nexit 9`)], unconfined);
  return result?.output ?? "";
}

test("without its programs the sandbox is not to be had, and the message says how to get it", async () => {
  const path = process.env["PATH"];
  process.env["PATH"] = mkdtempSync(join(root, "empty-"));
  try {
    const runner = createGateRunner({
      openStore: () => Promise.reject(new Error("not asked")),
      temporaryFolder: root,
      workFolder: clone,
    });
    expect(await runner.unavailable()).toMatch(
      /bubblewrap .*not installed.* apt-get install -y bubblewrap ripgrep/,
    );
  } finally {
    process.env["PATH"] = path;
  }
});

describe.skipIf(!canConfine)("a gate in the sandbox (needs bubblewrap, ripgrep and user namespaces)", () => {
  test("runs on the patched files, without a repository beside them", async () => {
    const [passed, failed, git] = await measure([
      gate("test $(cat answer.txt) = 42"),
      gate("echo 'AssertionError: expected 41'; test $(cat answer.txt) = 41", { kind: "lint" }),
      gate("test ! -e .git", { kind: "syntax" }),
    ]);
    expect(passed).toEqual({ name: "probe", kind: "tests", passed: true, output: "" });
    expect(failed).toMatchObject({ passed: false, output: "AssertionError: expected 41\n" });
    expect(git).toMatchObject({ passed: true });
  });

  test.each([
    { name: "the network", line: "(exec 3<>/dev/tcp/127.0.0.1/$PORT) 2>/dev/null && echo OUT" },
    { name: "a secret in the environment", line: 'env | grep -o "^UPSHIFT_CANARY=" && echo OUT' },
    { name: "a file outside", line: "cat $OUTSIDE/secret && echo OUT" },
    { name: "the job's working folder", line: "cat $WORK/token && echo OUT" },
    { name: "writing outside", line: "echo x > $OUTSIDE/written && echo OUT" },
    { name: "writing to the job's working folder", line: "echo x > $WORK/answer.txt && echo OUT" },
    {
      name: "the environment of our own process",
      line: "cat /proc/*/environ 2>/dev/null | tr '\\0' '\\n' | grep -q UPSHIFT_CANARY && echo OUT",
    },
    {
      name: "our own process",
      line: "[ -e /proc/$PARENT/cwd/package.json ] && kill -0 $PARENT && echo OUT",
    },
    { name: "the home folder", line: "ls -A $REAL_HOME | grep -q . && echo OUT" },
    { name: "a socket of the machine", line: "[ -S $OUTSIDE/socket ] && echo OUT" },
  ])("does not reach $name", async ({ line }) => {
    const { createServer } = await import("node:net");
    const server = createServer().listen(0, "127.0.0.1");
    const socket = createServer().listen(join(outside, "socket"));
    process.env["UPSHIFT_CANARY"] = "sk-canary";
    writeFileSync(join(outside, "secret"), "sk-secret\n");
    rmSync(join(outside, "written"), { force: true });
    try {
      await new Promise((resolve) => server.once("listening", resolve));
      const address = server.address();
      const port = typeof address === "object" ? address?.port : 0;
      const home = mkdtempSync(join(root, "home-"));
      writeFileSync(join(home, "file"), "");
      const names = { PORT: port, OUTSIDE: outside, WORK: clone, PARENT: process.pid, REAL_HOME: home };
      const set = Object.entries(names)
        .map(([name, value]) => `${name}='${value}'`)
        .join("; ");
      expect(await said(`${set}; ${line}`, false)).not.toContain("OUT");
      expect(existsSync(join(outside, "written"))).toBe(false);
      // The control, with what a command inherits from nobody put in by hand.
      expect(await said(`export UPSHIFT_CANARY=x; ${set}; ${line}`, true)).toContain("OUT");
    } finally {
      delete process.env["UPSHIFT_CANARY"];
      await new Promise((resolve) => server.close(resolve));
      await new Promise((resolve) => socket.close(resolve));
      execFileSync("git", ["checkout", "-q", "answer.txt"], { cwd: clone });
    }
  });

  test("reads linked folders and cannot write to them", async () => {
    const linked = { links: ["node_modules", "packages/a/node_modules", "../outside", ".git"] };
    const [reads, writes, escapes] = await measure([
      gate("test $(cat node_modules/dependency) = installed", linked),
      gate("echo x > node_modules/dependency 2>/dev/null || echo x > node_modules/new", linked),
      gate("cat ../outside/secret .git/config packages/../../outside/secret", linked),
    ]);
    expect(reads).toMatchObject({ passed: true });
    expect(writes).toMatchObject({ passed: false });
    expect(escapes).toMatchObject({ passed: false });
    expect(existsSync(join(clone, "node_modules", "new"))).toBe(false);
  });

  test("is killed with all it started when its time is over, and that is unknown, not red", async () => {
    const mark = `upshift-gate-${process.pid}`;
    const started = performance.now();
    const [late, missing] = await measure([
      gate(`bash -c 'exec -a ${mark} sleep 60' & wait`, { wallMs: 1_000 }),
      gate("no-such-command-of-upshift", { kind: "types" }),
    ]);
    expect(late).toMatchObject({ passed: undefined, problem: "it did not end within 1 seconds" });
    expect(missing).toMatchObject({ passed: undefined, problem: "the machine has no such command" });
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(execFileSync("ps", ["ax"], { encoding: "utf8" })).not.toContain(mark);
  });

  test("runs nothing when the sandbox does not hold", async () => {
    // A bubblewrap that only says that it confines: what it is asked for is run as it is.
    const fake = mkdtempSync(join(root, "bin-"));
    writeFileSync(join(fake, "bwrap"), BROKEN, { mode: 0o755 });
    const path = process.env["PATH"];
    process.env["PATH"] = `${fake}:${path}`;
    try {
      const proof = join(outside, "ran");
      await expect(measure([gate(`touch ${proof}`)])).rejects.toThrow(
        /the sandbox does not hold here: .* AppArmor/,
      );
      expect(existsSync(proof)).toBe(false);
    } finally {
      process.env["PATH"] = path;
    }
  });

  test("keeps both ends of a long output and no more", async () => {
    const output = await said("echo first; head -c 3000000 /dev/zero | tr '\\0' x; echo; echo last", false);
    expect(output).toMatch(/^first\n/);
    expect(output).toMatch(/\(\d+ characters left out\)/);
    expect(output).toMatch(/last\n$/);
    expect(output.length).toBeLessThan(70_000);
  });
});
