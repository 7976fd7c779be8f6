/*
 * Fits the size model and writes it to src/domain/complexity/size-model.ts.
 *   node bench/complexity/fit.ts FILE.jsonl [FILE.jsonl …]
 * Rows: {repo, commit, title, body, files}. Prints the areas under the curve when each repository is left out in
 * turn, then fits on everything. `bench/README.md` names the repositories that the shipped coefficients come from.
 */
import { writeFileSync } from "node:fs";
import { probability, type LogisticModel } from "../../src/domain/complexity/prediction.ts";
import { SIZE_FEATURES, sizeFeatures } from "../../src/domain/complexity/size-features.ts";
import { readCommits } from "./commits.ts";
import { areaUnderCurve, fitLogistic } from "./logistic-regression.ts";

/** Strength of the pull towards zero, in pseudo-observations; 10 and 60 differ by less than 0.005 of area. */
const RIDGE = 10;

const rows = process.argv
  .slice(2)
  .flatMap((path) => readCommits(path))
  .map((commit) => ({ ...commit, features: sizeFeatures(commit.title, commit.body) }));
const repositories = [...new Set(rows.map((row) => row.repo))];

function fit(from: typeof rows, atLeast: number): LogisticModel {
  return fitLogistic(
    from.map((row) => ({ features: row.features, happened: row.files >= atLeast })),
    RIDGE,
  );
}

for (const atLeast of [2, 6]) {
  const heldOut = repositories.flatMap((repository) => {
    const model = fit(
      rows.filter((row) => row.repo !== repository),
      atLeast,
    );
    return rows
      .filter((row) => row.repo === repository)
      .map((row) => ({ score: probability(model, row.features), happened: row.files >= atLeast }));
  });
  process.stdout.write(
    `at least ${atLeast} files: AUC ${areaUnderCurve(heldOut).toFixed(3)}, each of ${repositories.length} repositories left out in turn\n`,
  );
}

/** One line a weight, with the name of its feature. */
function source({ intercept, weights }: LogisticModel): string {
  const lines = weights.map((weight, index) => `    ${weight.toFixed(2)}, // ${SIZE_FEATURES[index] ?? ""}`);
  return `{\n  intercept: ${intercept.toFixed(2)},\n  // oxfmt-ignore\n  weights: [\n${lines.join("\n")}\n  ],\n}`;
}

writeFileSync(
  new URL("../../src/domain/complexity/size-model.ts", import.meta.url),
  `import type { LogisticModel } from "./prediction.ts";

/*
 * Written by bench/complexity/fit.ts from ${rows.length} commits of ${repositories.length} public repositories; do not edit by hand.
 * Each number is what the feature adds to the log-odds that a task touches that many files.
 */
export const AT_LEAST_2_FILES: LogisticModel = ${source(fit(rows, 2))};

export const AT_LEAST_6_FILES: LogisticModel = ${source(fit(rows, 6))};
`,
);
