import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { gitLedgerStore } from "../../../src/adapters/ledger/git-ledger-store.ts";
import { encodeEvents } from "../../../src/domain/ledger/shard.ts";
import { foldSpend, foldTask, type Ledger, type LedgerEvent } from "../../../src/domain/ledger.ts";
import {
  batchCollected,
  batchReserved,
  closed,
  concluded,
  created,
  done,
  feedback,
  finished,
  gate,
  intended,
  reserved,
  stopRequested,
} from "../../domain/ledger-samples.ts";
import {
  damageOf,
  hastyClock,
  ledgerFixture,
  outsiderCommit,
  random,
  rawGit,
  tasksOf,
} from "./ledger-fixture.ts";

const SHA = "c".repeat(40);

/** A task of every kind that a reader must tell apart. */
function storyOf(task: string): Record<string, LedgerEvent[]> {
  const by = { task };
  const inexact = { cost: { microUsd: 5_000, exact: false } };
  return {
    created: [created(by)],
    running: [created(by), reserved(1, by)],
    batched: [
      created(by),
      { ...batchReserved(), ...by, id: `${task}/batch/1/reserved` },
      {
        ...batchCollected({ cost: { microUsd: 77, exact: true } }),
        ...by,
        id: `${task}/batch/1/collected/unit-1`,
      },
      closed(0, by),
    ],
    "given-up": [
      created(by),
      reserved(1, { ...by, leaseUntil: "2026-11-23T10:01:00Z" }),
      reserved(2, { ...by, actor: null }),
    ],
    waiting: [
      created(by),
      reserved(1, by),
      finished(1, { ...by, headSha: SHA }),
      concluded(1, { ...by, verdict: "unknown" }),
    ],
    green: [
      created(by),
      reserved(1, by),
      finished(1, {
        ...by,
        headSha: SHA,
        usage: { ...finished().usage, inputTokens: undefined },
        ...inexact,
      }),
      { ...gate(1), task, id: `${task}/1/gate` },
      concluded(1, by),
      reserved(2, by),
      finished(2, { ...by, headSha: SHA, chargedMicroUsd: 77_000, ...inexact }),
      concluded(2, { ...by, verdict: "green", ciMinutes: 2.5, ciCost: { microUsd: 20_000, exact: true } }),
      { ...intended({}), task, id: `${task}/intent/branch/x` },
      { ...done({}), task, id: `${task}/effect/branch/x` },
      closed(2, by),
      { ...feedback(), task, id: `${task}/feedback/1` },
    ],
    "asked-to-stop": [created(by), reserved(1, by), { ...stopRequested(), task, id: `${task}/stop/1` }],
    "opened-again": [
      created(by),
      reserved(1, by),
      finished(1, by),
      closed(1, by),
      reserved(2, { ...by, at: "2026-12-01T00:00:00Z" }),
    ],
    "without-its-first-line": [reserved(1, { ...by, actor: null }), finished(1, by)],
  };
}

it(
  "a reader in Python, written from docs/ledger.md alone, says the same as ours",
  { timeout: 60_000 },
  async () => {
    await using fixture = await ledgerFixture();
    const open = async () =>
      gitLedgerStore({
        remoteUrl: fixture.remote,
        workDirectory: await fixture.workDirectory(),
        clock: hastyClock(),
        random,
      });
    const events = Object.keys(storyOf("")).flatMap((name) => storyOf(`Issue ${name} é`)[name] ?? []);
    await (await open()).update(() => ({ append: events, result: undefined }));

    // What goes wrong: a cut line, one id twice, a later type, a later version, a wrong member, a foreign file, two files.
    const task = "issue-9-9";
    const bad = [
      encodeEvents([created({ task }), created({ task }), reserved(1, { task })]),
      `{"v":1,"id":"${task}/frozen","task":"${task}","type":"task.frozen","at":"x"}\n`,
      encodeEvents([finished(1, { task })]).replace('"v":1', '"v":2'),
      encodeEvents([finished(2, { task })]).replace('"turns":4', '"turns":true'),
      encodeEvents([created({ task: "issue-0-0" })]),
      "not json\n\n\x80\n[1]\n{}\nnull\n",
      encodeEvents([stopRequested()]).slice(0, 60),
    ].join("");
    await outsiderCommit(fixture.remote, `tasks/2026-11/${task}.jsonl`, bad);
    await outsiderCommit(
      fixture.remote,
      `tasks/2026-12/${task}.jsonl`,
      encodeEvents([created({ task }), closed(1, { task })]),
    );
    await outsiderCommit(fixture.remote, "tasks/README", "not a shard\n");
    await outsiderCommit(fixture.remote, "notes.txt", "not ours\n");

    const folder = join(fixture.directory, "checkout");
    await rawGit(fixture.directory, "clone", "--quiet", "--branch", "upshift/ledger", fixture.remote, folder);
    const reader = new URL("ledger_reader.py", import.meta.url).pathname;
    const { stdout } = await promisify(execFile)("python3", ["-I", reader, folder]);
    const ledger = await (await open()).read();
    expect(JSON.parse(stdout)).toEqual(await ours(ledger));
    expect((await damageOf(ledger)).length).toBeGreaterThan(10);
  },
);

/** The same answers from the code under test, in the reader's shape. */
async function ours(ledger: Ledger): Promise<object> {
  const spend = await foldSpend(ledger);
  const tasks = await tasksOf(ledger);
  const money = Object.fromEntries(
    (
      [
        ["task", spend.tasks],
        ["day", spend.days],
        ["month", spend.months],
        ["actor", spend.actorDays],
      ] as const
    ).flatMap(([scope, totals]) =>
      [...totals].map(([key, total]) => [`${scope} ${key}`, [total.chargedMicroUsd, total.reservedMicroUsd]]),
    ),
  );
  return {
    events: Object.fromEntries(tasks.map(({ id: task, events }) => [task, events.map(({ id }) => id)])),
    states: Object.fromEntries(
      tasks.map(({ id: task, events }) => {
        const state = foldTask(events);
        if (state === undefined) return [task, null];
        const { attempts, phase, spent, stopRequested: stop } = state;
        const status = state.closed?.status ?? null;
        return [
          task,
          { attempts: attempts.map(({ number }) => number), phase, status, spent, stopRequested: stop },
        ];
      }),
    ),
    money,
    damage: (await damageOf(ledger)).map(({ path, line }) => [path, line]).toSorted(byPathAndLine),
    unknown: tasks.flatMap(({ unknown }) => unknown.map(({ raw }) => raw)),
  };
}

function byPathAndLine(a: (string | number)[], b: (string | number)[]): number {
  const [pathA = "", lineA = 0] = a;
  const [pathB = "", lineB = 0] = b;
  return pathA === pathB ? Number(lineA) - Number(lineB) : pathA < pathB ? -1 : 1;
}
