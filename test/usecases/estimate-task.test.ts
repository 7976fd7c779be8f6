import { expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../src/domain/config.ts";
import { NO_REPOSITORY_EVIDENCE } from "../../src/domain/complexity/repository-evidence.ts";
import { parseUnifiedDiff } from "../../src/domain/unified-diff.ts";
import type { RepositorySurvey } from "../../src/ports/repository-survey.ts";
import { estimateTask } from "../../src/usecases/estimate-task.ts";
import { gitDiff } from "../hostile/weakenings/git-diff.ts";

const CHANGE = parseUnifiedDiff(
  ["src/a.ts", "api/schema.ts"].map((path) => gitDiff({ path, before: "a\n", after: "b\n" })).join(""),
);

const survey = (usedBy: number | undefined): RepositorySurvey => ({
  survey: async () => Promise.resolve(NO_REPOSITORY_EVIDENCE),
  aboutChange: async (paths) =>
    Promise.resolve({ gitattributes: `${paths[1] ?? ""} linguist-generated\n`, usedBy }),
});

test("a change is counted without what the repository calls generated, and its blast radius is told", async () => {
  const estimate = await estimateTask(survey(7), {
    text: "review it",
    body: "",
    config: DEFAULT_CONFIG,
    change: CHANGE,
  });
  expect(estimate).toMatchObject({ known: true, files: 1, lines: 2 });
  const said = estimate.evidence.map(({ says }) => says);
  expect(said).toContain("not counted, as machines write them: api/schema.ts");
  expect(said).toContain("7 other files use what changed");
});

test("what could not be found out is not told, and the configuration's coverage counts", async () => {
  const request = { text: "add a flag", body: "", config: { ...DEFAULT_CONFIG, testCoverage: 0.4 } };
  const counted = await estimateTask(survey(undefined), { ...request, change: CHANGE });
  expect(JSON.stringify(counted.evidence)).not.toContain("use what changed");
  const guessed = await estimateTask(survey(1), { ...request, kind: "review" });
  expect(guessed).toMatchObject({ known: false, testCoverage: 0.4, kind: "review" });
});
