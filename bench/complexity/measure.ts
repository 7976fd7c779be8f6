/*
 * Measures the prediction of how many files a change touches, on real history.
 *   node bench/complexity/measure.ts COMMITS.jsonl [FOLDER_OF_CLONES]
 * A clone of owner/name is looked for at FOLDER/owner+name/repo; where it is there, the repository at the parent
 * commit is surveyed too. Prints accuracy and macro-F1 for 1 / 2–5 / 6+ files and the areas under the curve, and the
 * mean and deviation of ln(changed lines) in each class (LOG_LINES in src/domain/complexity/prediction.ts).
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { gitRepositorySurvey } from "../../src/adapters/git/repository-survey.ts";
import { estimateFromText, type ComplexityEstimate } from "../../src/domain/complexity.ts";
import { namedThings } from "../../src/domain/complexity/task-words.ts";
import { readCommits, type Commit } from "./commits.ts";
import { areaUnderCurve } from "./logistic-regression.ts";

const [file = "", clones] = process.argv.slice(2);
const commits = readCommits(file);

type Predicted = { commit: Commit; estimate: ComplexityEstimate };

const classOf = (files: number): number => (files >= 6 ? 2 : files >= 2 ? 1 : 0);

function report(name: string, predicted: readonly Predicted[]): void {
  const pairs = predicted.map(
    ({ commit, estimate }) => [classOf(commit.files), classOf(estimate.files)] as const,
  );
  const accuracy = pairs.filter(([truth, guess]) => truth === guess).length / pairs.length;
  const f1 = [0, 1, 2].map((one) => {
    const both = pairs.filter(([truth, guess]) => truth === one && guess === one).length;
    const either =
      pairs.filter(([truth]) => truth === one).length + pairs.filter(([, guess]) => guess === one).length;
    return either === 0 ? 0 : (2 * both) / either;
  });
  const area = (atLeast: number, score: (estimate: ComplexityEstimate) => number): string =>
    areaUnderCurve(
      predicted.map(({ commit, estimate }) => ({
        score: score(estimate),
        happened: commit.files >= atLeast,
      })),
    ).toFixed(3);
  process.stdout.write(
    `${name}: ${predicted.length} commits, accuracy ${accuracy.toFixed(3)}, macro-F1 ${(f1.reduce((a, b) => a + b) / 3).toFixed(3)}, ` +
      `AUC ≥2 ${area(2, (one) => one.pAtLeast2Files)}, ≥6 ${area(6, (one) => one.pAtLeast6Files)}\n`,
  );
}

report(
  "text alone",
  commits.map((commit) => ({
    commit,
    estimate: estimateFromText({ text: commit.title, body: commit.body }),
  })),
);

const linesOf = ({ additions = 0, deletions = 0 }: Commit): number => additions + deletions;
const withLines = commits.filter((commit) => linesOf(commit) > 0);
report(
  "text and the number of changed lines",
  withLines.map((commit) => ({
    commit,
    estimate: estimateFromText({ text: commit.title, body: commit.body, lines: linesOf(commit) }),
  })),
);
for (const [index, name] of ["1 file", "2–5 files", "6+ files"].entries()) {
  const logs = withLines
    .filter((commit) => classOf(commit.files) === index)
    .map((commit) => Math.log(linesOf(commit)));
  const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
  const deviation = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
  process.stdout.write(`ln(lines) of ${name}: ${mean.toFixed(2)} ± ${deviation.toFixed(2)}\n`);
}

if (clones !== undefined) {
  const withNames = commits.filter((commit) => {
    const words = namedThings(commit.title, commit.body);
    return words.paths.length + words.identifiers.length > 0 && existsSync(folderOf(commit));
  });
  report(
    "text alone, where the text names something",
    withNames.map((commit) => ({
      commit,
      estimate: estimateFromText({ text: commit.title, body: commit.body }),
    })),
  );
  const surveyed: Predicted[] = [];
  for (const commit of withNames) {
    const survey = gitRepositorySurvey({
      directory: folderOf(commit),
      commit: commit.parent ?? `${commit.commit}^`,
      budgetMs: 20_000,
      now: () => Date.now(),
    });
    const repository = await survey.survey(namedThings(commit.title, commit.body));
    surveyed.push({
      commit,
      estimate: estimateFromText({ text: commit.title, body: commit.body, repository }),
    });
    if (process.env["DUMP"] !== undefined)
      process.stderr.write(`${JSON.stringify({ files: commit.files, repo: commit.repo, repository })}\n`);
  }
  report("with the repository at the parent commit, the same commits", surveyed);
}

function folderOf(commit: Commit): string {
  return join(clones ?? "", commit.repo.replace("/", "+"), "repo");
}
