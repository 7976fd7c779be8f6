import { parseEvent } from "../../../src/adapters/ledger/event-schema.ts";
import { DEFAULT_CONFIG } from "../../../src/domain/config.ts";
import { CodeHostError, ProviderError, type ProviderFailure } from "../../../src/domain/errors.ts";
import { appendToShard, decodeShard, encodeEvents } from "../../../src/domain/ledger/shard.ts";
import type { LedgerEvent } from "../../../src/domain/ledger.ts";
import type { StopReason } from "../../../src/ports/language-model.ts";
import { faultStory } from "../../faults/fault-story.ts";
import { FAULT_KINDS, type FaultKind } from "../../faults/faulty-ports.ts";
import { type Reply } from "../../fakes/ports/scripted-model.ts";
import { always, Arena, type ArenaOptions, commentPayload, ISSUE, MAYA, writes } from "../arena.ts";
import { type Attack, type Group, must } from "./group.ts";

/* Threats 53 to 72: runs that meet, services that fail, models that misbehave, money and the ledger. */

const ORDER = "/ai fix the answer --tier haiku";
const RED = "##[error]AssertionError: expected 42\n";
const ci = (files: Readonly<Record<string, string>>): string | undefined =>
  files["answer.txt"] === "42\n" ? undefined : RED;
const RIGHT = always(writes("answer.txt", "42\n"));

/** A command, CI twice, the sweep; the arena must be in order whatever the options did. */
const story =
  (options: ArenaOptions, check: (arena: Arena) => void = () => undefined): Attack =>
  async () => {
    const arena = new Arena({ ci, replies: RIGHT, ...options });
    await arena.comment(ORDER);
    await arena.ciEnds();
    await arena.ciEnds();
    check(arena);
    return arena.escapes({ modelMayRun: true });
  };

/** One fault at each of the given calls: the invariants are those of test/faults. */
const faultsAt = (calls: readonly number[], kinds: readonly FaultKind[] = FAULT_KINDS): Attack[] =>
  kinds.flatMap((kind) =>
    calls.map((call) => async () => {
      const { broken } = await faultStory(new Map([[call, kind]]));
      must(broken.length === 0, broken.join("; "));
      return [];
    }),
  );

const CALLS = Array.from({ length: 44 }, (_, index) => index);

/** The code host answers every call of a method with one failure. */
const hostFails =
  (port: "conversation" | "changes" | "checks" | "pullRequests", method: string, error: Error): Attack =>
  async () => {
    const arena = new Arena({
      ci,
      replies: RIGHT,
      ports: (ports) => ({
        ...ports,
        [port]: {
          ...ports[port],
          [method]: async () => {
            throw error;
          },
        },
      }),
    });
    await arena.comment(ORDER);
    await arena.ciEnds();
    await arena.sweep();
    const reserved = arena.ledger.all().filter(({ type }) => type === "attempt.reserved");
    must(arena.scripted.requests.length <= reserved.length, "a model was asked without a reservation");
    return arena.escapes({ modelMayRun: true });
  };

const METHODS = [
  ["conversation", "comment"],
  ["conversation", "react"],
  ["conversation", "postComment"],
  ["conversation", "updateComment"],
  ["conversation", "findOwnComment"],
  ["changes", "commitPatch"],
  ["changes", "openPullRequest"],
  ["changes", "pullRequestFor"],
  ["changes", "markReady"],
  ["changes", "branchHead"],
  ["checks", "checksOf"],
  ["checks", "runsOf"],
  ["checks", "requiredChecks"],
  ["pullRequests", "pullRequest"],
] as const;

const hostStatus = (failure: CodeHostError["failure"], status: number): [string, Attack[]] => [
  `${status}`,
  METHODS.map(([port, method]) =>
    hostFails(port, method, new CodeHostError("injected", { failure, status })),
  ),
];

/** A provider that fails at the n-th call, in one way. */
const providerFails = (failure: ProviderFailure, retryable: boolean): Attack[] =>
  [0, 1, 2, 3].map((nth) => async () => {
    let calls = 0;
    let after = 0;
    const looks = (): Reply => ({ calls: [["list_files", {}]] });
    const arena = new Arena({ ci, replies: always(looks(), 60) });
    const { scripted } = arena;
    const original = scripted.respond.bind(scripted);
    scripted.respond = async (request) => {
      if (calls > nth) after += 1;
      if (calls++ >= nth) throw new ProviderError("injected", { failure, retryable });
      return original(request);
    };
    await arena.comment(ORDER);
    await arena.ciEnds();
    await arena.sweep();
    await arena.sweep();
    if (failure === "spend-limit") must(after === 0, "a hard spend limit was tried again");
    must(arena.task()?.phase === "closed" || failure === "aborted" || failure === "too-large", "left open");
    return arena.escapes({ modelMayRun: true });
  });

/** A model that gives odd replies; whatever it does, the attempt ends within its limits. */
const model = (...replies: Reply[]): Attack[] =>
  replies.map((reply) => async () => {
    const arena = new Arena({ ci, replies: always(reply, 200) });
    await arena.comment(ORDER);
    await arena.ciEnds();
    for (const attempt of arena.task()?.attempts ?? []) {
      must((attempt.turns ?? 0) <= 40, `${attempt.turns} turns`);
      must((attempt.cost?.microUsd ?? 0) <= attempt.ceilingMicroUsd, "dearer than its ceiling");
    }
    return arena.escapes({ modelMayRun: true });
  });

const call = (name: string, input: unknown, stop?: StopReason): Reply => ({
  calls: [[name, input]],
  ...(stop === undefined ? {} : { stop }),
});
const EDITOR = "str_replace_based_edit_tool";

/** Green by weaker tests: CI likes everything here. */
const weakened =
  (before: string, after: string, path = "test/a.test.ts"): Attack =>
  async () => {
    const arena = new Arena({
      files: { [path]: before, "src/a.ts": "export const a = 1;\n" },
      replies: always({
        calls: [
          [EDITOR, { command: "create", path, file_text: after }],
          ["submit", { summary: "CI is green.", commit_message: "fix: it", confidence: 1, reasoning: "" }],
        ],
      }),
      ci: () => undefined,
    });
    await arena.comment(ORDER);
    await arena.ciEnds();
    return arena.task()?.closed?.status === "green" ? [{ kind: "forged-green", seen: after }] : [];
  };

const TEST =
  'import { test, expect } from "vitest";\ntest("a", () => {\n  expect(a()).toBe(1);\n  expect(b()).toBe(2);\n});\n';

/** So much may be charged and held at most, whatever happens. */
const withinBudget =
  (limit: number) =>
  (arena: Arena): void => {
    const events = arena.ledger.all();
    const finished = events.filter((event) => event.type === "attempt.finished");
    const settled = new Set(finished.map((event) => `${event.task} ${event.attempt}`));
    const held = events
      .filter((event) => event.type === "attempt.reserved")
      .filter((event) => !settled.has(`${event.task} ${event.attempt}`))
      .reduce((sum, event) => sum + event.ceilingMicroUsd, 0);
    const charged = finished.reduce((sum, event) => sum + (event.chargedMicroUsd ?? 0), 0);
    must(charged + held <= limit, `${charged} charged and ${held} held of ${limit}`);
  };

const budget = (perTask: number, perDay?: number): ArenaOptions => ({
  config: {
    budget: { ...DEFAULT_CONFIG.budget, perTaskMicroUsd: perTask, perDayMicroUsd: perDay },
  },
});

const created: LedgerEvent = {
  v: 1,
  id: "issue-7-1/stop/x",
  at: "2026-11-23T10:00:00.000Z",
  task: "issue-7-1",
  actor: null,
  run: null,
  type: "task.stop-requested",
  reason: "ünïcode ✅ \uD83D\uDE00",
};
const PATH = "tasks/2026-11/issue-7-1.jsonl";

export const LOOP: Group[] = [
  {
    number: 53,
    title: "two commands at once",
    roots: {
      "two people, one day's budget": [1, 2, 3, 4].map((count) => async () => {
        const arena = new Arena({ ci, replies: RIGHT, ...budget(2_000_000, 200_000) });
        await Promise.all(Array.from({ length: count }, () => arena.comment(ORDER)));
        withinBudget(200_000)(arena);
        return arena.escapes({ modelMayRun: true });
      }),
      "one comment, delivered at once": [2, 3, 5].map((count) => async () => {
        const arena = new Arena({ ci, replies: RIGHT });
        const { id } = arena.host.add(ISSUE, ORDER, MAYA);
        const payload = commentPayload(id, ORDER, MAYA);
        await Promise.all(Array.from({ length: count }, () => arena.event("issue_comment", payload)));
        must(arena.scripted.requests.length === 1, "paid twice");
        must(arena.host.pulls.length === 1, "two pull requests");
        return arena.escapes({ modelMayRun: true });
      }),
      "CI reported twice at once": [2, 3, 4].map((count) => async () => {
        const arena = new Arena({ ci: () => RED, replies: always(writes("answer.txt", "40\n"), 1) });
        await arena.comment(ORDER);
        await Promise.all(Array.from({ length: count }, () => arena.ciEnds()));
        must(arena.task()?.attempts.length === 2, `${arena.task()?.attempts.length} attempts`);
        return arena.escapes({ modelMayRun: true });
      }),
    },
  },
  {
    number: 54,
    title: "a run is cancelled",
    roots: {
      "killed before a call": faultsAt(
        CALLS.filter((index) => index % 4 === 0),
        ["kill before"],
      ),
      "killed after a call": faultsAt(
        CALLS.filter((index) => index % 4 === 1),
        ["kill after"],
      ),
    },
  },
  {
    number: 55,
    title: "delivered again",
    roots: {
      "at every stage": [1, 2, 3, 4].map((times) => async () => {
        const arena = new Arena({ ci, replies: RIGHT });
        const { id } = arena.host.add(ISSUE, ORDER, MAYA);
        for (let time = 0; time < times; time += 1) {
          await arena.event("issue_comment", commentPayload(id, ORDER, MAYA));
          if (time % 2 === 1) await arena.ciEnds();
        }
        must(arena.scripted.requests.length === 1, "paid twice");
        return arena.escapes({ modelMayRun: true });
      }),
      "CI's event after the end": [
        story({}, (arena) => must(arena.task()?.closed?.status === "green", "not green")),
      ],
    },
  },
  {
    number: 56,
    title: "a comment edited or deleted on the way",
    roots: {
      "the status comment is deleted": [0, 1].map((round) => async () => {
        const arena = new Arena({ ci, replies: RIGHT });
        await arena.comment(ORDER);
        for (const comment of arena.host.comments.values())
          if (comment.author.type === "Bot") arena.host.comments.delete(comment.id);
        if (round === 1) await arena.sweep();
        await arena.ciEnds();
        const own = [...arena.host.comments.values()].filter(({ author }) => author.type === "Bot");
        must(own.length === 1, `${own.length} comments`);
        return arena.escapes({ modelMayRun: true });
      }),
      "the command is deleted after it began": [
        async () => {
          const arena = new Arena({ ci, replies: RIGHT });
          await arena.comment(ORDER);
          arena.host.comments.clear();
          await arena.ciEnds();
          return arena.escapes({ modelMayRun: true });
        },
      ],
    },
  },
  {
    number: 57,
    title: "the branch, the pull request or the base moves",
    roots: {
      "somebody pushed to our branch": [
        async () => {
          const arena = new Arena({ ci: () => RED, replies: always(writes("answer.txt", "40\n")) });
          await arena.comment(ORDER);
          const branch = arena.task()?.task.branch ?? "";
          const sha = "e".repeat(40);
          arena.host.commits.set(sha, { files: { "answer.txt": "42\n" }, parent: undefined, message: "" });
          arena.host.branches.set(branch, sha);
          await arena.ciEnds();
          must(arena.host.branches.get(branch) === sha, "a person's commit was pushed over");
          must(arena.scripted.requests.length === 1, "money was spent on it");
          return arena.escapes({ modelMayRun: true });
        },
      ],
      "the pull request was closed or merged": [true, false].map((merged) => async () => {
        const arena = new Arena({ ci: () => RED, replies: always(writes("answer.txt", "40\n")) });
        await arena.comment(ORDER);
        for (const pull of arena.host.pulls) Object.assign(pull, { state: "closed", merged });
        await arena.ciEnds();
        must(arena.scripted.requests.length === 1, "money was spent on it");
        return arena.escapes({ modelMayRun: true });
      }),
      "CI of another commit": ["0".repeat(40), "f".repeat(40), "", "main"].map((head_sha) => async () => {
        const arena = new Arena({ ci: () => RED, replies: always(writes("answer.txt", "40\n")) });
        await arena.comment(ORDER);
        await arena.ciEnds((run) => ({ ...run, head_sha }));
        must(arena.scripted.requests.length === 1, "money was spent on it");
        return arena.escapes({ modelMayRun: true });
      }),
      "CI of a fork": [
        async () => {
          const arena = new Arena({ ci: () => RED, replies: always(writes("answer.txt", "40\n")) });
          await arena.comment(ORDER);
          await arena.ciEnds((run) => ({ ...run, head_repository: { full_name: "mallory/hello" } }));
          must(arena.scripted.requests.length === 1, "money was spent on it");
          return arena.escapes({ modelMayRun: true });
        },
      ],
    },
  },
  {
    number: 58,
    title: "killed between any two effects",
    roots: {
      "before each call": faultsAt(
        CALLS.filter((index) => index % 4 === 2),
        ["kill before"],
      ),
      "after each call": faultsAt(
        CALLS.filter((index) => index % 4 === 3),
        ["kill after"],
      ),
    },
  },
  {
    number: 59,
    title: "the code host says no",
    roots: Object.fromEntries([
      hostStatus("unauthenticated", 401),
      hostStatus("forbidden", 403),
      hostStatus("not-found", 404),
      hostStatus("conflict", 409),
      hostStatus("invalid", 422),
    ]),
  },
  {
    number: 60,
    title: "rate limits",
    roots: Object.fromEntries(
      [hostStatus("rate-limit", 429), hostStatus("rate-limit", 403)].map(([name, attacks], index) => [
        `${name} ${index}`,
        attacks,
      ]),
    ),
  },
  {
    number: 61,
    title: "an error after the effect",
    roots: {
      "first half of the calls": faultsAt(
        CALLS.slice(0, 22).filter((index) => index % 3 === 0),
        ["error after"],
      ),
      "second half of the calls": faultsAt(
        CALLS.slice(22).filter((index) => index % 3 === 0),
        ["error after"],
      ),
      "500 for good": [...hostStatus("server", 500)[1], ...hostStatus("network", 0)[1]],
    },
  },
  {
    number: 62,
    title: "streams that break off",
    roots: {
      network: providerFails("network", true),
      timeout: providerFails("timeout", true),
      "server error": providerFails("server", true),
    },
  },
  {
    number: 63,
    title: "overload and hard limits",
    roots: {
      overloaded: providerFails("overloaded", true),
      "hard spend limit": providerFails("spend-limit", false),
      "rate limit": providerFails("rate-limit", true),
      "no key": providerFails("authentication", false),
    },
  },
  {
    number: 64,
    title: "replies without an end",
    roots: {
      max_tokens: model(call("list_files", {}, "max_tokens"), { text: "half a", stop: "max_tokens" }),
      refusal: model({ text: "I will not.", stop: "refusal" }),
      empty: model({ text: "" }, { calls: [] }),
      "unknown stop": model({ text: "x", stop: "unknown" }, call("search", { pattern: "a" }, "unknown")),
      "window full": model({ text: "x", stop: "model_context_window_exceeded" }),
      "pause without end": model({ text: "x", stop: "pause_turn" }),
    },
  },
  {
    number: 65,
    title: "tool calls that are none",
    roots: {
      "unknown tool": model(
        ...["bash", "computer", "web_fetch", "Submit", "__proto__", "constructor", ""].map((name) =>
          call(name, { command: "env" }),
        ),
      ),
      "input of another type": model(
        ...[null, undefined, 7, "x", [], true, { path: 7 }, { command: ["view"], path: {} }].map((input) =>
          call(EDITOR, input),
        ),
      ),
      "cut JSON": model(
        call("submit", { INVALID_JSON: '{"summary": "x' }),
        call(EDITOR, { INVALID_JSON: "{" }),
      ),
      "submission of another form": model(
        ...[{}, { summary: 7 }, { summary: "x" }, { summary: "x", commit_message: null }].map((input) =>
          call("submit", input),
        ),
      ),
      "patterns that are none": model(
        ...[7, null, [], {}].map((pattern) => call("search", { pattern })),
        call("search", { pattern: "", glob: 7 }),
      ),
    },
  },
  {
    number: 66,
    title: "loops",
    roots: {
      "the same look for ever": model(call(EDITOR, { command: "view", path: "answer.txt" })),
      "the same failing edit": model(
        call(EDITOR, { command: "str_replace", path: "answer.txt", old_str: "zz", new_str: "y" }),
      ),
      "edits back and forth": model(
        call(EDITOR, { command: "create", path: "answer.txt", file_text: "40\n" }),
      ),
      "talks and never hands in": model({ text: "One moment." }),
    },
  },
  {
    number: 67,
    title: "deletes everything",
    roots: {
      "each file": model({
        calls: [
          ["delete_file", { path: "answer.txt" }],
          ["delete_file", { path: "README.md" }],
          ["delete_file", { path: "src/a.ts" }],
          ["submit", { summary: "Clean.", commit_message: "fix: clean", confidence: 1, reasoning: "" }],
        ],
      }),
      "the tests": [
        async () => {
          const arena = new Arena({
            files: { "test/a.test.ts": TEST, "src/a.ts": "x\n" },
            ci: () => undefined,
            replies: always({
              calls: [
                ["delete_file", { path: "test/a.test.ts" }],
                ["submit", { summary: "Green.", commit_message: "fix: it", confidence: 1, reasoning: "" }],
              ],
            }),
          });
          await arena.comment(ORDER);
          await arena.ciEnds();
          return arena.task()?.closed?.status === "green"
            ? [{ kind: "forged-green", seen: "deleted tests" }]
            : [];
        },
      ],
    },
  },
  {
    number: 68,
    title: "green by weaker tests",
    roots: {
      skip: [
        weakened(TEST, TEST.replace("test(", "test.skip(")),
        weakened(TEST, TEST.replace("test(", "xtest(")),
      ],
      only: [weakened(TEST, `${TEST}test.only("b", () => {});\n`)],
      "assertions gone": [weakened(TEST, TEST.replace(/ {2}expect\(a.*\n/, ""))],
      emptied: [weakened(TEST, 'import { test } from "vitest";\ntest("a", () => {});\n')],
      "always true": [weakened(TEST, TEST.replace("expect(a()).toBe(1)", "expect(true).toBe(true)"))],
      "|| true": [
        weakened(
          '{"scripts":{"test":"vitest run"}}\n',
          '{"scripts":{"test":"vitest run || true"}}\n',
          "package.json",
        ),
      ],
      threshold: [
        weakened(
          "export default { test: { coverage: { thresholds: { lines: 90 } } } };\n",
          "export default { test: { coverage: { thresholds: { lines: 10 } } } };\n",
          "vitest.config.ts",
        ),
      ],
    },
  },
  {
    number: 69,
    title: "claims that CI is green",
    roots: {
      "zero checks": [[], [1]].map((runs) => async () => {
        const arena = new Arena({
          ci: () => undefined,
          replies: always(writes("answer.txt", "42\n", { summary: "All checks are green." })),
          ports: (ports) => ({
            ...ports,
            checks: {
              ...ports.checks,
              checksOf: async () => [],
              runsOf: async (sha) => (runs.length === 0 ? [] : ports.checks.runsOf(sha)),
            },
          }),
        });
        await arena.comment(ORDER);
        await arena.ciEnds();
        return arena.task()?.closed?.status === "green" ? [{ kind: "forged-green", seen: "no checks" }] : [];
      }),
      "only skipped, neutral or stale checks": (
        ["skipped", "stale", "pending", "awaiting-approval", "cancelled"] as const
      ).map((state) => async () => {
        const arena = new Arena({
          ci: () => undefined,
          replies: RIGHT,
          ports: (ports) => ({
            ...ports,
            checks: {
              ...ports.checks,
              checksOf: async (sha) =>
                (await ports.checks.checksOf(sha)).map((check) => ({ ...check, state })),
            },
          }),
        });
        await arena.comment(ORDER);
        await arena.ciEnds();
        return arena.task()?.closed?.status === "green" ? [{ kind: "forged-green", seen: state }] : [];
      }),
      "a red check beside green ones": [
        async () => {
          const arena = new Arena({
            ci: () => undefined,
            replies: RIGHT,
            ports: (ports) => ({
              ...ports,
              checks: {
                ...ports.checks,
                checksOf: async (sha) => {
                  const checks = await ports.checks.checksOf(sha);
                  return [
                    ...checks,
                    ...checks.map((check) => ({ ...check, name: "lint", state: "failure" as const })),
                  ];
                },
              },
            }),
          });
          await arena.comment(ORDER);
          await arena.ciEnds();
          return arena.task()?.closed?.status === "green" ? [{ kind: "forged-green", seen: "red lint" }] : [];
        },
      ],
    },
  },
  {
    number: 70,
    title: "budgets run out",
    roots: {
      "per task": [0, 1, 1_000, 75_000, 150_000, 160_000, 900_000].map((limit) =>
        story({ ...budget(limit), replies: always(writes("answer.txt", "40\n")) }, withinBudget(limit)),
      ),
      "per day": [0, 1, 75_000, 150_000, 151_000].map((limit) =>
        story(
          { ...budget(2_000_000, limit), replies: always(writes("answer.txt", "40\n")) },
          withinBudget(limit),
        ),
      ),
      "usage is missing": [0, 1].map((index) =>
        story(
          {
            ...budget(400_000),
            replies: always({ calls: [["list_files", {}]], usage: "unknown" }, 60 + index),
          },
          withinBudget(400_000),
        ),
      ),
      "the comment's own budget": ["0.01", "0.10", "0.15", "0.2"].map((amount) => async () => {
        const arena = new Arena({ ci, replies: always(writes("answer.txt", "40\n")) });
        await arena.comment(`${ORDER} --budget ${amount}`);
        await arena.ciEnds();
        withinBudget(Number(amount) * 1_000_000)(arena);
        return arena.escapes({ modelMayRun: true });
      }),
    },
  },
  {
    number: 71,
    title: "clocks",
    roots: Object.fromEntries(
      [
        "2026-03-29T00:59:59Z",
        "2026-10-25T00:59:59Z",
        "2026-12-31T23:59:59Z",
        "2028-02-29T12:00:00Z",
        "1970-01-01T00:00:01Z",
        "2099-01-01T00:00:00Z",
      ].map((at) => [
        at,
        [1, 1_000, -1_000, 3_600_000].map((step) => {
          let now = Date.parse(at);
          return story({ ...budget(2_000_000, 300_000), now: () => (now += step) }, withinBudget(300_000));
        }),
      ]),
    ),
  },
  {
    number: 72,
    title: "a damaged ledger",
    roots: {
      "cut at every byte": Array.from({ length: 60 }, (_, index) => () => {
        const whole = encodeEvents([created]);
        const cut = whole.slice(0, Math.floor((whole.length * index) / 60));
        const next = appendToShard(cut, [{ ...created, id: "issue-7-1/stop/y" }]);
        const { events } = decodeShard({ path: PATH, text: next, parse: parseEvent });
        must(
          events.some((event) => event.id === "issue-7-1/stop/y"),
          "what was written after it is lost",
        );
        return [];
      }),
      "an id twice": [
        () => {
          const { events } = decodeShard({
            path: PATH,
            text: encodeEvents([created, created]),
            parse: parseEvent,
          });
          must(events.length === 1, "counted twice");
          return [];
        },
      ],
      "later versions and other types": [{ v: 2 }, { type: "task.new" }, { v: "1" }, { extra: 1 }].map(
        (change) => () => {
          const text = `${JSON.stringify({ ...created, ...change })}\n`;
          const shard = decodeShard({ path: PATH, text, parse: parseEvent });
          const kept = appendToShard(text, [{ ...created, id: "z" }]);
          must(kept.startsWith(text), "the line was changed");
          must(shard.events.length <= 1, "read twice");
          return [];
        },
      ),
      "no JSON, no object, another task": ["null", "[]", "7", "{", '"x"', "{}", "\u0000"].map(
        (line) => () => {
          const text = `${line}\n${encodeEvents([created])}`;
          const { events } = decodeShard({ path: PATH, text, parse: parseEvent });
          must(events.length === 1, `${line} spoils what follows`);
          return [];
        },
      ),
    },
  },
];
