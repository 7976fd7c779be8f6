/*
 * What after-attempt evidence and stopping each contribute to the learned policy.
 *   node bench/routing/ablation.ts ROWS.jsonl [cheap,middle,top]
 * Five seeds of five-fold cross-fitting: each row is decided by what the other four fifths teach. Rows as
 * `upshift backtest --data` takes them.
 */
import { readFileSync } from "node:fs";
import { readRecordedTasks } from "../../src/cli/recorded-tasks.ts";
import {
  clairvoyant,
  replayTask,
  summarise,
  type Policy,
  type RecordedTask,
  type ReplayOptions,
  type TaskResult,
} from "../../src/routing/backtest.ts";
import {
  bestFixedCascade,
  ladderOf,
  learnedPolicy,
  RULES_POLICY,
} from "../../src/routing/backtest-policies.ts";
import { seededRandom } from "../../src/routing/bootstrap.ts";
import { fixedCascade } from "../../src/routing/fixed-cascade.ts";

const SEEDS = [1, 2, 3, 4, 5];
const FOLDS = 5;
const VALUES_USD = (process.argv[4] ?? "0.5,1,1.5,2,3,5,10").split(",").map(Number);

const [file = "", models = "gpt-5-mini,claude-sonnet-4-5,claude-opus-4-5"] = process.argv.slice(2);
const names = models.split(",");
const ladder = ladderOf(names);
const tasks = readRecordedTasks({ file, text: readFileSync(file, "utf8"), models: names });
const options: ReplayOptions = { ladder, preset: "conservative", overheadMicroUsd: 0, falseGreenRate: 0 };

const withoutEvidence = (task: RecordedTask): RecordedTask => ({
  estimate: () => task.estimate(),
  outcome: (rung) => task.outcome(rung),
  stat: undefined,
});

/** The same policy that never stops of its own accord: where it would, it climbs to the next rung. */
function neverStopping(policy: Policy): Policy {
  return {
    ...policy,
    escalation: {
      next(request) {
        const decision = policy.escalation.next(request);
        const next = ladder[ladder.findIndex((rung) => rung.name === request.history.at(-1)?.rung.name) + 1];
        return decision.kind === "stop" && next !== undefined
          ? { kind: "escalate", rung: next, reason: "never stops" }
          : decision;
      },
    },
  };
}

type Variant = (
  training: readonly RecordedTask[],
  valueUsd: number,
) => { policy: Policy; see?: typeof withoutEvidence };

const learn = (from: readonly RecordedTask[], valueUsd: number): Policy =>
  learnedPolicy({ tasks: from, ladder, valueMicroUsd: valueUsd * 1e6, overheadMicroUsd: 0 });

const VARIANTS: Readonly<Record<string, Variant>> = {
  "best fixed cascade of the training rows": (training, valueUsd) => ({
    policy: fixedCascade(bestFixedCascade(training, options, valueUsd)),
  }),
  learned: (training, valueUsd) => ({ policy: learn(training, valueUsd) }),
  "learned, without after-attempt evidence": (training, valueUsd) => ({
    policy: learn(training.map(withoutEvidence), valueUsd),
    see: withoutEvidence,
  }),
  "learned, without stopping": (training, valueUsd) => ({ policy: neverStopping(learn(training, valueUsd)) }),
  "learned, without either": (training, valueUsd) => ({
    policy: neverStopping(learn(training.map(withoutEvidence), valueUsd)),
    see: withoutEvidence,
  }),
  "rules (conservative)": () => ({ policy: RULES_POLICY }),
};

function crossFit(variant: Variant, valueUsd: number, seed: number): TaskResult[] {
  const random = seededRandom(seed);
  const shuffled = tasks
    .map((task) => ({ task, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ task }) => task);
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const { policy, see = (task) => task } = variant(
      shuffled.filter((__, index) => index % FOLDS !== fold),
      valueUsd,
    );
    return shuffled
      .filter((__, index) => index % FOLDS === fold)
      .map((task) => replayTask(see(task), policy, options));
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

process.stdout.write(
  `${tasks.length} rows, ${names.join(" / ")}; mean of ${SEEDS.length} seeds [lowest utility, highest]\n`,
);
for (const valueUsd of VALUES_USD) {
  process.stdout.write(`\n$${valueUsd} for a resolved task\n`);
  const always = fixedCascade(ladder.slice(-1));
  const top = summarise(
    tasks.map((task) => replayTask(task, always, options)),
    valueUsd,
  );
  const line = (name: string, solved: number, cost: number, utility: string): string =>
    `${name.padEnd(42)} ${(100 * solved).toFixed(1).padStart(5)}%  $${cost.toFixed(3)}  ${((100 * cost) / top.costPerTaskUsd).toFixed(0).padStart(3)}% of always-top  utility ${utility}\n`;
  process.stdout.write(line("always top", top.solved, top.costPerTaskUsd, top.utility.toFixed(3)));
  for (const [name, variant] of Object.entries(VARIANTS)) {
    const runs = SEEDS.map((seed) => summarise(crossFit(variant, valueUsd, seed), valueUsd));
    const utilities = runs.map((run) => run.utility);
    process.stdout.write(
      line(
        name,
        mean(runs.map((run) => run.solved)),
        mean(runs.map((run) => run.costPerTaskUsd)),
        `${mean(utilities).toFixed(3)} [${Math.min(...utilities).toFixed(3)}, ${Math.max(...utilities).toFixed(3)}]`,
      ),
    );
  }
  const bound = summarise(
    tasks.map((task) => clairvoyant(task, options)),
    valueUsd,
  );
  process.stdout.write(line("clairvoyant", bound.solved, bound.costPerTaskUsd, bound.utility.toFixed(3)));
}
