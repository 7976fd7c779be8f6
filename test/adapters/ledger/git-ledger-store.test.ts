import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareAndSwapStore } from "../../../src/adapters/ledger/compare-and-swap.ts";
import {
  gitLedgerHost,
  type GitLedgerOptions,
  gitLedgerStore,
  pushArguments,
} from "../../../src/adapters/ledger/git-ledger-store.ts";
import { CodeHostError, PermissionError } from "../../../src/domain/errors.ts";
import { NO_FILES } from "../../../src/adapters/ledger/ledger-files.ts";
import { encodeEvents } from "../../../src/domain/ledger/shard.ts";
import { foldTask, type LedgerEvent } from "../../../src/domain/ledger.ts";
import type { LedgerStore } from "../../../src/ports/ledger-store.ts";
import { created, finished, reserved, stopRequested, TASK } from "../../domain/ledger-samples.ts";
import { type Intercept, gitHttpServer } from "./git-http-server.ts";
import {
  damageOf,
  tasksOf,
  BRANCH,
  type Fixture,
  hastyClock,
  idsOnBranch,
  ledgerFixture,
  outsiderCommit,
  random,
  rawGit,
} from "./ledger-fixture.ts";

const PATH = `tasks/2026-11/${TASK}.jsonl`;
const REF = `refs/heads/${BRANCH}`;
let fixture: Fixture;
beforeEach(async () => {
  fixture = await ledgerFixture();
});
afterEach(async () => {
  await fixture[Symbol.asyncDispose]();
});

async function options(change: Partial<GitLedgerOptions> = {}): Promise<GitLedgerOptions> {
  return {
    remoteUrl: fixture.remote,
    workDirectory: await fixture.workDirectory(),
    clock: hastyClock(),
    random,
    ...change,
  };
}

async function open(change: Partial<GitLedgerOptions> = {}): Promise<LedgerStore> {
  return gitLedgerStore(await options(change));
}

const append = (store: LedgerStore, ...events: LedgerEvent[]): Promise<string> =>
  store.update(() => ({ append: events, result: "done" }));

const headOf = async (): Promise<string> => rawGit(fixture.remote, "rev-parse", REF);
const textOnBranch = async (path: string): Promise<string> =>
  rawGit(fixture.remote, "cat-file", "blob", `${REF}:${path}`);

describe("a new ledger", () => {
  it("is empty before the branch exists, and stays away when there is nothing to write", async () => {
    const store = await open();
    const ledger = await store.read();
    expect([ledger.head, await tasksOf(ledger), ledger.damage]).toEqual([null, [], []]);
    expect(await ledger.eventsOf(TASK)).toEqual([]);
    expect(await store.update(() => ({ append: [], result: 7 }))).toBe(7);
    expect(await rawGit(fixture.remote, "for-each-ref")).toBe("");
  });

  it("starts as an orphan commit that runs no CI and explains itself", async () => {
    await outsiderCommit(fixture.remote, "code.txt", "hello", "main");
    await append(await open(), created());
    expect(await rawGit(fixture.remote, "rev-list", "--parents", REF)).toBe(await headOf());
    const [subject, body] = (await rawGit(fixture.remote, "log", "-1", "--format=%s%n%b", REF)).split("\n");
    expect(subject).toBe("Ledger: task.created [skip ci]");
    expect(body).toMatch(/^Upshift-Write: /u);
    expect(await rawGit(fixture.remote, "log", "-1", "--format=%an <%ae> %ct", REF)).toBe(
      `Upshift <upshift@users.noreply.github.com> ${Date.parse("2026-11-23T10:00:00Z") / 1000}`,
    );
    expect((await rawGit(fixture.remote, "ls-tree", "-r", "--name-only", REF)).split("\n")).toEqual([
      "README.md",
      PATH,
    ]);
    expect(await textOnBranch("README.md")).toContain("Upshift's ledger");
  });

  it("is read back as it was written, by another machine", async () => {
    const events = [created(), reserved(), finished(1, { summary: "pins the clock – 📅\n\u2028" })];
    const writer = await open();
    expect(await append(writer, ...events)).toBe("done");
    const ledger = await (await open()).read();
    expect(ledger.head).toBe(await headOf());
    expect(await damageOf(ledger)).toEqual([]);
    expect(await ledger.eventsOf(TASK)).toEqual(JSON.parse(JSON.stringify(events)));
    expect(foldTask(await ledger.eventsOf(TASK))?.attempts).toHaveLength(1);
    expect(await (await writer.read()).eventsOf(TASK)).toHaveLength(3);
  });
});

describe("an append", () => {
  it("adds one commit on top, with the files of other tasks as they were", async () => {
    const store = await open();
    await append(store, created(), created({ task: "issue-8-1" }));
    const before = await rawGit(fixture.remote, "rev-parse", `${REF}:tasks/2026-11/issue-8-1.jsonl`);
    const parent = await headOf();
    await append(store, reserved(), finished());
    expect(await rawGit(fixture.remote, "rev-list", "--parents", "-1", REF)).toBe(
      `${await headOf()} ${parent}`,
    );
    expect(await rawGit(fixture.remote, "rev-parse", `${REF}:tasks/2026-11/issue-8-1.jsonl`)).toBe(before);
    expect(await rawGit(fixture.remote, "rev-parse", `${REF}:README.md`)).not.toBe("");
  });

  it("writes nothing for events that are there, however often they come", async () => {
    const store = await open();
    await append(store, created());
    const head = await headOf();
    for (let time = 0; time < 3; time++) await append(await open(), created());
    expect(await headOf()).toBe(head);
  });

  it("leaves every byte of a damaged file and of later versions as it was", async () => {
    const later = `{"v":1,"type":"task.frozen","id":"${TASK}/frozen","task":"${TASK}","n":1.50}\n`;
    const text = `${encodeEvents([created()])}${later}\xff\xfe\0 bad\r\n{"v":1,"id":"ha`;
    await outsiderCommit(fixture.remote, PATH, text);
    const store = await open();
    await append(store, reserved());
    expect(await rawGit(fixture.remote, "cat-file", "blob", `${REF}:${PATH}`)).toBe(
      `${text}\n${encodeEvents([reserved()])}`.trim(),
    );
    const ledger = await store.read();
    expect((await ledger.eventsOf(TASK)).map(({ type }) => type)).toEqual([
      "task.created",
      "attempt.reserved",
    ]);
    expect((await tasksOf(ledger))[0]?.unknown).toEqual([{ task: TASK, raw: later.trim() }]);
    expect((await damageOf(ledger)).map(({ line }) => line)).toEqual([3, 4]);
  });

  it("leaves foreign files alone, and reports what is no file", async () => {
    await outsiderCommit(fixture.remote, "notes/mine.txt", "keep me");
    const link = `tasks/2026-11/issue-9-9.jsonl`;
    await outsiderCommit(fixture.remote, link, { target: "/etc/passwd" });
    const store = await open();
    await append(store, created());
    expect(await textOnBranch("notes/mine.txt")).toBe("keep me");
    expect(await rawGit(fixture.remote, "ls-tree", REF, link)).toContain("120000 blob");
    expect(await damageOf(await store.read())).toEqual([
      { path: link, line: 1, problem: "not an event: the line is damaged" },
    ]);
  });

  it("decides again on the newest state when somebody else was faster", async () => {
    const [mine, theirs] = [await open(), await open()];
    const seen: number[] = [];
    let once = true;
    await append(theirs, created());
    const host = gitLedgerHost(await options());
    const store = compareAndSwapStore({
      clock: hastyClock(),
      random,
      host: {
        load: () => host.load(),
        async publish(change) {
          if (once) await append(theirs, reserved(1));
          once = false;
          return host.publish(change);
        },
      },
    });
    const number = await store.update(async (ledger) => {
      const next = (foldTask(await ledger.eventsOf(TASK))?.attempts.length ?? 0) + 1;
      seen.push(next);
      return { append: [reserved(next)], result: next };
    });
    expect(seen).toEqual([1, 2]);
    expect(number).toBe(2);
    expect((await (await mine.read()).eventsOf(TASK)).map(({ id }) => id)).toEqual([
      `${TASK}/created`,
      `${TASK}/1/reserved`,
      `${TASK}/2/reserved`,
    ]);
  });

  describe("after a read of its own", () => {
    /** A store that counts its reads of the host, whose ledger holds `created`; it has just read that. */
    async function afterReading() {
      const theirs = await open();
      await append(theirs, created());
      const host = gitLedgerHost(await options());
      const counted = { reads: 0 };
      let now = 1_000_000;
      const clock = { ...hastyClock(), now: () => now };
      const store = compareAndSwapStore({
        clock,
        random,
        host: {
          load() {
            counted.reads++;
            return host.load();
          },
          publish: (change) => host.publish(change),
        },
      });
      await store.read();
      const wait = (ms: number): void => {
        now += ms;
      };
      return { store, theirs, counted, wait };
    }
    const appendNext = (store: LedgerStore) =>
      store.update(async (ledger) => {
        const next = (foldTask(await ledger.eventsOf(TASK))?.attempts.length ?? 0) + 1;
        return { append: next > 2 ? [] : [reserved(next)], result: next };
      });

    it("writes without reading again", async () => {
      const { store, counted } = await afterReading();
      expect(await appendNext(store)).toBe(1);
      expect(counted.reads).toBe(1);
      // What was read before a write is no longer the newest.
      expect(await appendNext(store)).toBe(2);
      expect(counted.reads).toBe(2);
    });

    it("reads again when somebody wrote in between", async () => {
      const { store, theirs, counted } = await afterReading();
      await append(theirs, reserved(1));
      expect(await appendNext(store)).toBe(2);
      expect(counted.reads).toBe(2);
    });

    it("never decides to write nothing on what may be out of date", async () => {
      const { store, theirs } = await afterReading();
      await append(theirs, reserved(1));
      const seen = await store.update(async (ledger) => ({
        append: [],
        result: foldTask(await ledger.eventsOf(TASK))?.attempts.length,
      }));
      expect(seen).toBe(1);
    });

    it("never throws over what may be out of date", async () => {
      const { store, theirs } = await afterReading();
      await append(theirs, reserved(1));
      const seen = await store.update(async (ledger) => {
        const attempts = foldTask(await ledger.eventsOf(TASK))?.attempts.length ?? 0;
        if (attempts === 0) throw new Error("nothing has been reserved");
        return { append: [reserved(attempts + 1)], result: attempts };
      });
      expect(seen).toBe(1);
    });

    it("reads again when the read was a while ago", async () => {
      const { store, counted, wait } = await afterReading();
      wait(10_000);
      expect(await appendNext(store)).toBe(1);
      expect(counted.reads).toBe(2);
    });
  });

  it("runs the calls of one store one after the other, also past a failure", async () => {
    const store = await open();
    const results = await Promise.allSettled([
      append(store, created()),
      store.update(() => {
        throw new Error("no decision");
      }),
      append(store, reserved()),
      store.read().then(async (ledger) => (await ledger.eventsOf(TASK)).length),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
    expect(results[3]).toEqual({ status: "fulfilled", value: 2 });
  });
});

/** Reads, lets `meanwhile` happen, then writes. */
async function race(meanwhile: () => Promise<unknown>, push?: typeof pushArguments): Promise<string> {
  const host = gitLedgerHost(await options(), push);
  const expected = await host.load();
  await meanwhile();
  return host.publish({
    expected,
    files: new Map([[PATH, encodeEvents([created()])]]),
    written: [created()],
  });
}

/** What a careless implementation would do. */
const forcedPush: typeof pushArguments = ({ remoteRef, commit }) => [
  "push",
  "--force",
  "ledger",
  `${commit}:${remoteRef}`,
];

/** Two writers load the same state, then write the same event in the same second. */
async function writeTwice(id: () => string): Promise<string[]> {
  const hosts = [
    gitLedgerHost(await options({ random: { next: () => 0, id } })),
    gitLedgerHost(await options({ random: { next: () => 0, id } })),
  ];
  const loaded = await Promise.all(hosts.map(async (host) => ({ host, expected: await host.load() })));
  const outcomes: string[] = [];
  for (const { host, expected } of loaded) {
    const change = { expected, files: new Map([[PATH, encodeEvents([created()])]]), written: [created()] };
    outcomes.push(await host.publish(change));
  }
  return outcomes;
}

describe("the compare-and-swap", () => {
  it("lets only one of two create the branch", async () => {
    expect(await race(async () => append(await open(), created({ task: "issue-1-1" })))).toBe("conflict");
    expect([...(await idsOnBranch(fixture.remote)).keys()]).toEqual(["issue-1-1"]);
  });

  it("lets only one of two move it", async () => {
    await append(await open(), created({ task: "issue-0-0" }));
    expect(await race(async () => append(await open(), created({ task: "issue-1-1" })))).toBe("conflict");
    expect([...(await idsOnBranch(fixture.remote)).keys()].toSorted()).toEqual(["issue-0-0", "issue-1-1"]);
  });

  it("does not write on a branch that was rolled back in between", async () => {
    await append(await open(), created({ task: "issue-0-0" }));
    const first = await headOf();
    await append(await open(), created({ task: "issue-1-1" }));
    expect(await race(async () => rawGit(fixture.remote, "update-ref", REF, first))).toBe("conflict");
    expect(await headOf()).toBe(first);
  });

  it("does not bring back a branch that was deleted in between", async () => {
    await append(await open(), created({ task: "issue-0-0" }));
    expect(await race(async () => rawGit(fixture.remote, "update-ref", "-d", REF))).toBe("conflict");
    expect(await rawGit(fixture.remote, "for-each-ref")).toBe("");
  });

  it("without it, an update is lost", async () => {
    await append(await open(), created({ task: "issue-0-0" }));
    expect(await race(async () => append(await open(), created({ task: "issue-1-1" })), forcedPush)).toBe(
      "published",
    );
    expect([...(await idsOnBranch(fixture.remote)).keys()]).not.toContain("issue-1-1");
  });

  it("tells only one of two equal writes of the same second that it won", async () => {
    expect(await writeTwice(() => random.id())).toEqual(["published", "conflict"]);
    // Without an id of its own the second write is the same commit, and git calls it up to date.
    await rawGit(fixture.remote, "update-ref", "-d", REF);
    expect(await writeTwice(() => "the same")).toEqual(["published", "published"]);
  });

  it("gives up after its tries with a clear error", async () => {
    const clock = hastyClock();
    const store = compareAndSwapStore({
      clock,
      random: { next: () => 0.5, id: () => "x" },
      backoff: { tries: 6, baseMs: 10, capMs: 100 },
      host: {
        load: () => Promise.resolve(NO_FILES),
        publish: () => Promise.resolve("conflict" as const),
      },
    });
    await expect(append(store, created())).rejects.toThrow(/6 tries each met somebody else's write/u);
    expect(clock.slept).toEqual([5, 10, 20, 40, 50, 50]);
  });
});

describe("a branch that loses history while in use", () => {
  it("is reported once it is gone, with the commit that brings it back", async () => {
    const store = await open();
    await append(store, created());
    const { head } = await store.read();
    await rawGit(fixture.remote, "update-ref", "-d", REF);
    const ledger = await store.read();
    expect(ledger.head).toBeNull();
    expect(ledger.damage).toEqual([
      {
        path: "",
        line: 0,
        problem: `the ledger was deleted while it was in use. The last good commit is ${head}: push it to the branch again to get it back`,
      },
    ]);
    await append(store, stopRequested());
    expect((await store.read()).damage[0]?.problem).toContain("was deleted");
  });

  it("is reported when it was force-pushed", async () => {
    const store = await open();
    await append(store, created());
    const good = await headOf();
    await append(store, reserved());
    await store.read();
    await rawGit(fixture.remote, "update-ref", REF, good);
    expect((await store.read()).damage).toMatchObject([
      { path: PATH, problem: expect.stringContaining("force-pushed") },
    ]);
  });
});

describe("over HTTP", () => {
  const OK: Intercept = { kind: "pass" };

  it("sends the header to the host, and never as an argument", async () => {
    const seen = new Set<string | undefined>();
    await using server = await gitHttpServer(fixture.remote, (request) => {
      seen.add(request.authorization);
      return OK;
    });
    await append(await open({ remoteUrl: server.url, authorizationHeader: "basic c2VjcmV0" }), created());
    expect([...seen]).toEqual(["basic c2VjcmV0"]);
    expect(pushArguments({ remoteRef: REF, commit: "c", expected: null }).join(" ")).not.toContain(
      "c2VjcmV0",
    );
    expect([...(await idsOnBranch(fixture.remote)).values()]).toEqual([[`${TASK}/created`]]);
  });

  it("writes once when the reply to a push is lost", async () => {
    let lost = 0;
    await using server = await gitHttpServer(fixture.remote, ({ method, service }) =>
      method === "POST" && service === "git-receive-pack" && lost++ === 0 ? { kind: "lose-reply" } : OK,
    );
    const decisions: number[] = [];
    const store = await open({ remoteUrl: server.url });
    await store.update(async (ledger) => {
      decisions.push((await tasksOf(ledger)).length);
      return { append: [created()], result: undefined };
    });
    // curl itself sends such a request again, and meets our own commit.
    expect(lost).toBeGreaterThanOrEqual(1);
    expect(decisions).toEqual([0]);
    expect([...(await idsOnBranch(fixture.remote)).values()]).toEqual([[`${TASK}/created`]]);
  });

  it("finds its lost push under other people's later ones", async () => {
    let lost = 0;
    const other = await open();
    await append(other, created({ task: "issue-0-0" }));
    await using server = await gitHttpServer(fixture.remote, ({ method, service }) =>
      method === "POST" && service === "git-receive-pack" && lost++ === 0 ? { kind: "lose-reply" } : OK,
    );
    const clock = hastyClock();
    const host = gitLedgerHost(await options({ remoteUrl: server.url, clock }));
    const expected = await host.load();
    const publishing = host.publish({
      expected,
      files: new Map([[PATH, encodeEvents([created()])]]),
      written: [created()],
    });
    for (let wait = 0; wait < 100 && !(await idsOnBranch(fixture.remote)).has(TASK); wait++);
    await append(other, reserved(1, { task: "issue-0-0" }));
    expect(await publishing).toBe("published");
    expect((await idsOnBranch(fixture.remote)).get(TASK)).toEqual([`${TASK}/created`]);
  });

  it("pushes again when the push itself was lost", async () => {
    let posts = 0;
    await using server = await gitHttpServer(fixture.remote, ({ method, service }) =>
      method === "POST" && service === "git-receive-pack" && posts++ === 0
        ? { kind: "answer", status: 502 }
        : OK,
    );
    await append(await open({ remoteUrl: server.url }), created());
    expect(posts).toBe(2);
    expect([...(await idsOnBranch(fixture.remote)).values()]).toEqual([[`${TASK}/created`]]);
  });

  it("reads again after a fault, and says what it was in the end", async () => {
    let gets = 0;
    await using server = await gitHttpServer(fixture.remote, () => ({
      kind: "answer",
      status: gets++ < 2 ? 503 : 502,
    }));
    const clock = hastyClock();
    await expect((await open({ remoteUrl: server.url, clock })).read()).rejects.toThrow(
      /"upshift\/ledger" cannot be reached\. git said: .*502/u,
    );
    expect(clock.slept).toHaveLength(4);
  });

  it.each([
    [401, CodeHostError, /was not accepted/u],
    [403, PermissionError, /needs `contents: write`/u],
    [404, CodeHostError, /cannot be found/u],
  ])("explains a %i, at once", async (status, type, message) => {
    let requests = 0;
    await using server = await gitHttpServer(fixture.remote, () => {
      requests++;
      return { kind: "answer", status };
    });
    const reading = (await open({ remoteUrl: server.url, authorizationHeader: "basic eA==" })).read();
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toBeInstanceOf(type);
    expect(requests).toBeLessThanOrEqual(2);
  });

  it("explains a 403 that only the push meets", async () => {
    await using server = await gitHttpServer(fixture.remote, ({ service }) =>
      service === "git-receive-pack" ? { kind: "answer", status: 403 } : OK,
    );
    await expect(append(await open({ remoteUrl: server.url }), created())).rejects.toMatchObject({
      name: "PermissionError",
      remedy: expect.stringContaining("`contents: write`"),
    });
  });

  it("follows no redirect, which could take the header elsewhere", async () => {
    let elsewhere = 0;
    await using other = await gitHttpServer(fixture.remote, () => {
      elsewhere++;
      return OK;
    });
    const server = createServer((request, response) => {
      response.writeHead(302, { location: `${other.url}/info/refs?service=git-upload-pack` }).end();
      request.resume();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const address = server.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    const store = await open({
      remoteUrl: `http://127.0.0.1:${port}/x.git`,
      authorizationHeader: "basic c2VjcmV0",
    });
    await expect(store.read()).rejects.toThrow(CodeHostError);
    expect(elsewhere).toBe(0);
    server.close();
  });
});

describe("a host that refuses", () => {
  it("names a ruleset", async () => {
    const hook = join(fixture.remote, "hooks", "pre-receive");
    await writeFile(
      hook,
      "#!/bin/sh\necho 'GH013: Repository rule violations found for refs/heads/upshift/ledger.' >&2\nexit 1\n",
    );
    await chmod(hook, 0o755);
    await expect(append(await open(), created())).rejects.toThrow(
      /A ruleset or branch protection of the repository refuses the ledger branch "upshift\/ledger"/u,
    );
  });

  it("names a branch whose name is in the way", async () => {
    await outsiderCommit(fixture.remote, "code.txt", "hello", "upshift");
    await expect(append(await open(), created())).rejects.toThrow(
      /"upshift\/ledger" cannot be made, as another branch's name is in its way.*'refs\/heads\/upshift' exists/u,
    );
  });

  it("names a repository that is not there", async () => {
    await expect((await open({ remoteUrl: join(fixture.directory, "none.git") })).read()).rejects.toThrow(
      /cannot be found, or the token may not see it/u,
    );
  });

  it("refuses transports that run programs", async () => {
    await expect((await open({ remoteUrl: "ext::touch /tmp/upshift-owned" })).read()).rejects.toThrow(
      CodeHostError,
    );
    await expect(
      (await open({ remoteUrl: "--upload-pack=touch /tmp/upshift-owned" })).read(),
    ).rejects.toThrow(CodeHostError);
    await expect(readFile("/tmp/upshift-owned")).rejects.toThrow(/ENOENT/u);
  });
});

describe("the machine", () => {
  it("is told when it has no git", async () => {
    const path = process.env["PATH"];
    process.env["PATH"] = fixture.directory;
    try {
      await expect((await open()).read()).rejects.toThrow(/git was not found/u);
    } finally {
      process.env["PATH"] = path;
    }
  });

  it("has its git configuration left out: no hook of it runs", async () => {
    const hooks = join(fixture.directory, "hooks");
    const proof = join(fixture.directory, "hook-ran");
    await mkdir(hooks);
    for (const name of ["pre-push", "post-index-change", "reference-transaction"]) {
      await writeFile(join(hooks, name), `#!/bin/sh\ntouch '${proof}'\n`);
      await chmod(join(hooks, name), 0o755);
    }
    const config = join(fixture.directory, "gitconfig");
    await writeFile(config, `[core]\n\thooksPath = ${hooks}\n`);
    const before = { ...process.env };
    process.env["GIT_CONFIG_GLOBAL"] = config;
    process.env["HOME"] = fixture.directory;
    try {
      await append(await open(), created());
    } finally {
      for (const name of ["GIT_CONFIG_GLOBAL", "HOME"]) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
    await expect(readFile(proof)).rejects.toThrow(/ENOENT/u);
    expect([...(await idsOnBranch(fixture.remote)).values()]).toEqual([[`${TASK}/created`]]);
  });
});
