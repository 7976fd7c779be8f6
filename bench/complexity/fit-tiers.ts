/*
 * Fits the second opinion on tiers and writes it to src/domain/complexity/tier-model.ts.
 *   node bench/complexity/fit-tiers.ts [--check]
 * Learns from the tasks of test/routing. Prints first how many of each held-out set are right when the set is left
 * out, by the words alone. With --check nothing is written.
 */
import { writeFileSync } from "node:fs";
import { tierFeatures } from "../../src/domain/complexity/second-opinion.ts";
import { readTask } from "../../src/domain/complexity/task-lexicon.ts";
import { readTaskWords } from "../../src/domain/complexity/task-words.ts";
import { HELD_OUT_CASES } from "../../test/routing/held-out-cases.ts";
import { SECOND_HELD_OUT_CASES } from "../../test/routing/second-held-out-cases.ts";
import { STRATEGY_EXAMPLES } from "../../test/routing/strategy-examples.ts";
import { THIRD_HELD_OUT_CASES } from "../../test/routing/third-held-out-cases.ts";
import { TIER_CASES } from "../../test/routing/tier-cases.ts";
import { type TierTask, tierTaskSets } from "../../test/routing/tier-tasks/read-tier-tasks.ts";

const TIERS = ["haiku", "sonnet", "opus"] as const;
/** Pull towards zero. 0.01 to 0.05 differ by less than one task in a hundred. */
const RIDGE = 0.02;
const EPOCHS = 40;
/** Smaller weights, and words seen only once, are left out: they are noise and bulk. */
const LEAST_WEIGHT = 0.1;

interface Sample {
  features: readonly string[];
  tier: number;
}

const samplesOf = (tasks: readonly TierTask[]): Sample[] =>
  tasks.map(([tier, text]) => ({
    features: [...tierFeatures(readTask(readTaskWords(text).prose))],
    tier: TIERS.indexOf(tier),
  }));

/** Multinomial logistic regression by gradient descent over all samples in a fixed order. */
function fit(samples: readonly Sample[]): Map<string, number[]> {
  const weights = new Map<string, number[]>([["", [0, 0, 0]]]);
  const seen = new Map<string, number>();
  for (const { features } of samples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  for (const [feature, times] of seen) if (times > 1) weights.set(feature, [0, 0, 0]);
  // An order in which the tiers alternate, the same on each run.
  const order = samples
    .map((sample, index) => ({ sample, place: (index * 7919) % samples.length }))
    .toSorted((one, other) => one.place - other.place);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const step = 0.3 / (1 + 0.3 * epoch);
    for (const { sample } of order) {
      const rows = ["", ...sample.features].flatMap((feature) => {
        const row = weights.get(feature);
        return row === undefined ? [] : [{ feature, row }];
      });
      const scores = [0, 1, 2].map((tier) => rows.reduce((sum, { row }) => sum + row[tier]!, 0));
      const chances = softmax(scores);
      for (const { feature, row } of rows)
        for (const tier of [0, 1, 2])
          row[tier]! -=
            step *
            (chances[tier]! - Number(tier === sample.tier) + (feature === "" ? 0 : RIDGE * row[tier]!));
    }
  }
  return weights;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function guess(weights: ReadonlyMap<string, readonly number[]>, features: readonly string[]): number {
  const scores = [0, 1, 2].map((tier) =>
    ["", ...features].reduce((sum, feature) => sum + (weights.get(feature)?.[tier] ?? 0), 0),
  );
  return scores.indexOf(Math.max(...scores));
}

const sets = new Map<string, readonly TierTask[]>([
  ["strategy's examples", STRATEGY_EXAMPLES],
  ["development", TIER_CASES],
  ["first held out", HELD_OUT_CASES],
  ["second held out", SECOND_HELD_OUT_CASES],
  ["third held out", THIRD_HELD_OUT_CASES],
  ...tierTaskSets(),
]);
const samples = new Map([...sets].map(([name, tasks]) => [name, samplesOf(tasks)]));
let right = 0;
let count = 0;
for (const [name, held] of samples) {
  const model = fit([...samples].flatMap(([other, some]) => (other === name ? [] : some)));
  const hits = held.filter(({ features, tier }) => guess(model, features) === tier).length;
  right += hits;
  count += held.length;
  process.stdout.write(`${name}: ${hits} of ${held.length} when left out\n`);
}
process.stdout.write(`all: ${right} of ${count}\n`);

if (!process.argv.includes("--check")) {
  const model = [...fit([...samples.values()].flat())]
    .map(([feature, [haiku = 0, sonnet = 0, opus = 0]]) => [feature, haiku - sonnet, opus - sonnet] as const)
    .filter(
      ([feature, haiku, opus]) => feature === "" || Math.max(Math.abs(haiku), Math.abs(opus)) >= LEAST_WEIGHT,
    )
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const lines = model.map(
    ([feature, haiku, opus]) => `  [${JSON.stringify(feature)}, ${haiku.toFixed(2)}, ${opus.toFixed(2)}],`,
  );
  writeFileSync(
    new URL("../../src/domain/complexity/tier-model.ts", import.meta.url),
    `import type { TierModel } from "./second-opinion.ts";

/*
 * Written by bench/complexity/fit-tiers.ts from ${count} tasks of test/routing; do not edit by hand.
 * What a stem of a word, or a word list (\`@list\`), adds to the log-odds of the cheap and of the top tier.
 */
// oxfmt-ignore
export const TIER_MODEL: TierModel = [
${lines.join("\n")}
];
`,
  );
}
