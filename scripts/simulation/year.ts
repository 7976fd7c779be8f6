import { estimateFromText, type ComplexityEstimate } from "../../src/domain/complexity.ts";
import { DEFAULT_LADDER, DEFAULT_LIMITS, type Rung } from "../../src/domain/ladder.ts";
import { eventId, type EventEnvelope, LEDGER_VERSION, type LedgerEvent } from "../../src/domain/ledger.ts";
import { PRICE_TABLE } from "../../src/domain/price-table.ts";
import { priceCiTime, priceUsage } from "../../src/domain/pricing.ts";
import type { Usage } from "../../src/domain/usage.ts";
import { seededRandom } from "../../src/routing/bootstrap.ts";
import type { Preset } from "../../src/routing/router.ts";
import { ruleRouter } from "../../src/routing/rule-router.ts";
import { SIMULATED } from "../../src/report/report.ts";
import { HARD, ODD, type SimulatedTask, SUCCESS, TASKS, VOTES } from "./tasks.ts";

export interface YearOptions {
  seed: number;
  tasks: number;
  /** First day, `YYYY-MM-DD`, UTC. */
  from: string;
  days: number;
}

const DAY_MS = 86_400_000;
const CI_MICRO_USD_PER_MINUTE = 8_000;
const MODELS: Record<string, string> = {
  haiku: "claude-haiku-5-5",
  sonnet: "claude-sonnet-5-5",
  opus: "claude-opus-5-5",
};
/** As the strategy has it: a baseline on the middle tier first, then wider by and by. Shares of the year. */
const PRESETS_OVER_TIME: readonly (readonly [until: number, Preset])[] = [
  [0.08, "audit"],
  [0.3, "conservative"],
  [0.7, "balanced"],
  [1, "aggressive"],
];

/**
 * The events of each task of an invented year, oldest task first. The router is the real one; outcomes, tokens and votes are
 * drawn from the rates in `tasks.ts`. The same options give the same bytes.
 */
export function* simulateYear(options: YearOptions): Generator<LedgerEvent[]> {
  const random = seededRandom(options.seed);
  const estimates = new Map<SimulatedTask, ComplexityEstimate>();
  const start = Date.parse(`${options.from}T00:00:00Z`);
  const weights = TASKS.reduce((sum, { weight }) => sum + weight, 0);
  for (let index = 0; index < options.tasks; index += 1) {
    const progress = index / options.tasks;
    const day = Math.floor(progress * options.days);
    const at = start + day * DAY_MS + Math.floor((7 + 12 * random()) * 3_600_000);
    let left = random() * weights;
    const asked = TASKS.find(({ weight }) => (left -= weight) < 0) ?? TASKS[0]!;
    let estimate = estimates.get(asked);
    if (estimate === undefined) estimates.set(asked, (estimate = estimateFromText({ text: asked.text })));
    const preset = PRESETS_OVER_TIME.find(([until]) => progress < until)?.[1] ?? "balanced";
    yield simulateTask({ index, at, asked, estimate, preset, random });
  }
}

function simulateTask(from: {
  index: number;
  at: number;
  asked: SimulatedTask;
  estimate: ComplexityEstimate;
  preset: Preset;
  random: () => number;
}): LedgerEvent[] {
  const { index, at, asked, estimate, preset, random } = from;
  const task = `${SIMULATED}${index + 1}`;
  const person = 1 + Math.floor(random() * 12);
  const actor = { id: person, login: `simulated-person-${person}` };
  let now = at;
  const envelope = (id: string): EventEnvelope => ({
    v: LEDGER_VERSION,
    id,
    at: new Date(now).toISOString(),
    task,
    actor: null,
    run: {
      id: 1e6 + index,
      attempt: 1,
    },
  });
  const events: LedgerEvent[] = [
    {
      ...envelope(eventId.created(task)),
      actor,
      type: "task.created",
      taskSpec: {
        id: task,
        kind: estimate.kind,
        verb: "do",
        text: asked.text,
        comment: `/ai ${asked.text}`,
        source: {
          kind: "issue",
          number: index + 1,
          commentId: 5e6 + index,
        },
        title: `[simulated] ${asked.text}`,
        body: "",
        bodyAuthor: {
          login: actor.login,
          trusted: true,
        },
        actor: {
          ...actor,
          type: "User",
        },
        trustedSha: sha(index),
        baseSha: sha(index),
        baseRef: "main",
        branch: `upshift/${task}`,
        options: {},
      },
      estimate,
      ladder: DEFAULT_LADDER.map((rung) => rung.name),
    },
  ];
  const { rung: first, reasons } = ruleRouter.route({
    estimate,
    ladder: DEFAULT_LADDER,
    preset,
    urgent: false,
  });
  const isQuestion = asked.size === "reading";
  const luck = random() < HARD.share ? HARD.factor : 1;
  const oddity = random();
  let status: "green" | "answered" | "exhausted" | "stopped" | "not-ours" = "exhausted";
  let attempts = 0;
  for (const rung of DEFAULT_LADDER.slice(DEFAULT_LADDER.indexOf(first))) {
    attempts += 1;
    const isGood = random() < chanceOf(asked, rung) * luck;
    const because =
      attempts === 1 ? reasons : [`${DEFAULT_LADDER[DEFAULT_LADDER.indexOf(rung) - 1]?.name} was red.`];
    events.push(...simulateAttempt({ ...from, rung, attempts, because, isGood, isQuestion, envelope, wait }));
    if (oddity < ODD.stopped + ODD.notOurs) {
      status = oddity < ODD.stopped ? "stopped" : "not-ours";
      break;
    }
    if (!isGood) continue;
    status = isQuestion ? "answered" : "green";
    break;
  }
  events.push({
    ...envelope(eventId.closed(task, attempts)),
    type: "task.closed",
    status,
    explanation: `Simulated: ${status}.`,
  });
  const isGood = status === "green" || status === "answered";
  if (random() < VOTES.share) {
    const source = `reaction-${6_000_000 + index}`;
    const isUp = random() < (isGood ? VOTES.upIfGood : VOTES.upIfBad);
    events.push({
      ...envelope(eventId.feedback(task, source)),
      type: "feedback.received",
      source,
      rating: isUp ? 1 : -1,
    });
  }
  return events;

  function wait(ms: number): void {
    now += Math.round(ms);
  }
}

function simulateAttempt(from: {
  index: number;
  asked: SimulatedTask;
  random: () => number;
  rung: Rung;
  attempts: number;
  because: string[];
  isGood: boolean;
  isQuestion: boolean;
  envelope: (id: string) => EventEnvelope;
  wait: (ms: number) => void;
}): LedgerEvent[] {
  const { index, asked, random, rung, attempts: attempt, isGood, isQuestion, envelope, wait } = from;
  const task = `${SIMULATED}${index + 1}`;
  const model = MODELS[rung.line] ?? rung.line;
  const headSha = sha(index * 10 + attempt);
  const turns = Math.round(
    (isQuestion ? 3 : asked.size === "one" ? 6 : asked.size === "some" ? 12 : 20) *
      (0.6 + random()) *
      (isGood ? 1 : 1.5),
  );
  const context = 8_000 + Math.round(random() * 24_000);
  const usage: Usage = {
    inputTokens: 300 * turns,
    outputTokens: Math.round((250 + random() * 500) * turns),
    cacheWrite5mTokens: context + 900 * turns,
    cacheWrite1hTokens: 0,
    cacheReadTokens: context * Math.max(0, turns - 1),
  };
  const reserved = envelope(eventId.reserved(task, attempt));
  const durationMs = Math.round(
    turns * (rung.line === "haiku" ? 1_800 : rung.line === "sonnet" ? 3_400 : 6_500),
  );
  wait(durationMs);
  const finished = envelope(eventId.finished(task, attempt));
  const events: LedgerEvent[] = [
    {
      ...reserved,
      type: "attempt.reserved",
      attempt,
      mode: attempt === 1 ? "first" : "escalate",
      rung,
      model,
      startSha: sha(index),
      ceilingMicroUsd: DEFAULT_LIMITS[rung.line].microUsd,
      reasons: from.because,
      leaseUntil: new Date(Date.parse(reserved.at) + 36e5).toISOString(),
    },
    {
      ...finished,
      type: "attempt.finished",
      attempt,
      end: isQuestion ? (isGood ? "answered" : "turn-limit") : "submitted",
      usage,
      cost: priceUsage({
        usage,
        model,
        at: finished.at,
        table: PRICE_TABLE,
        band: "standard",
      }),
      turns,
      durationMs,
      confidence: Math.round((0.55 + 0.4 * random()) * 100) / 100,
      summary: `Simulated work on: ${asked.text}.`,
      ...(isQuestion
        ? {}
        : {
            headSha,
            diff: `--- a/${asked.path}\n+++ b/${asked.path}\n@@ -1 +1 @@\n-before\n+after\n`,
          }),
    },
  ];
  if (isQuestion) return events;
  const minutes = 2 + random() * 6;
  wait(minutes * 60_000);
  events.push({
    ...envelope(eventId.ci(task, attempt, headSha, `${index}.1`)),
    type: "ci.concluded",
    attempt,
    headSha,
    verdict: isGood ? "green" : "red",
    explanation: isGood ? "All 3 checks passed." : "1 of 3 checks failed: test.",
    ...(isGood
      ? {}
      : {
          cause: "ours",
          failingChecks: [random() < 0.7 ? "test" : "lint"],
          failedTests: ["simulated test"],
          errorLines: [
            `FAIL ${asked.path} > simulated test`,
            "AssertionError: expected 2 to be 3",
            `    at ${asked.path}:${1 + (index % 90)}:5`,
          ],
        }),
    ...priceCiTime({
      runsMs: [minutes * 6e4],
      microUsdPerMinute: CI_MICRO_USD_PER_MINUTE,
    }),
  });
  return events;
}

function chanceOf({ size }: SimulatedTask, { line }: Rung): number {
  return line === "fable" ? SUCCESS[size].opus : SUCCESS[size][line];
}

function sha(number: number): string {
  return number.toString(16).padStart(40, "0");
}
