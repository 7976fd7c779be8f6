import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openObjectStore } from "../../src/adapters/git/object-store.ts";
import { changeInRange, uncommittedChange } from "../../src/adapters/local/change-to-review.ts";
import { openClone } from "../../src/adapters/local/clone.ts";
import { exitCodeOf, type LocalReview, reviewJson, reviewLocally, reviewText } from "../../src/cli/review.ts";
import { estimateFromDiff, estimateFromText } from "../../src/domain/complexity.ts";
import { sizeOfFiles } from "../../src/domain/diff.ts";
import { DEFAULT_CONFIG } from "../../src/domain/config.ts";
import { BUNDLED_CATALOGUE } from "../../src/domain/model-catalogue.ts";
import { RULES_ONLY } from "../../src/routing/policy.ts";
import { createRepository, type RepositoryFixture } from "../adapters/git/repository-fixture.ts";
import { memoryDiff, memoryWorkspace } from "../fakes/ports/memory-workspace.ts";
import { type Reply, ScriptedModel } from "../fakes/ports/scripted-model.ts";

const BEFORE = { "a.ts": "one();\ntwo();\n" };
const AFTER = { "a.ts": "one();\nthree();\n" };
const change = {
  baseSha: "a".repeat(40),
  headSha: "b".repeat(40),
  diff: memoryDiff(BEFORE, AFTER),
  name: "main..HEAD",
};
const submit = (findings: object[]): Reply => ({
  calls: [["submit_review", { summary: "Calls three().", risk: "low", risk_reason: "", findings }]],
});
const FINDING = {
  severity: "major",
  title: "three() is not there\u001B[31m",
  reason: "Nothing defines it.",
  path: "a.ts",
  line: 2,
  suggestion: { replaces: "three();", with: "two();" },
};
const HOLDS: Reply = {
  calls: [["submit_checks", { checks: [{ finding: 0, holds: true, reason: "a.ts" }] }]],
};

function reviewed(
  replies: Reply[],
  more: Partial<Parameters<typeof reviewLocally>[1]> = {},
): Promise<LocalReview> {
  let now = 0;
  return reviewLocally(
    {
      languageModel: new ScriptedModel({ claude: replies }),
      openWorkspace: async (sha) => memoryWorkspace(sha, sha === change.headSha ? AFTER : BEFORE),
      stopRequested: async () => false,
      clock: { now: () => (now += 10), sleep: async () => {} },
      random: { next: () => 0.5, id: () => "0123456789abcdef" },
      logger: {
        debug: () => {},
        info: () => {},
        warn: () => {},
        error: () => {},
        group: (_, body) => body(),
      },
      estimate: async ({ text, body, change: files }) =>
        files === undefined
          ? estimateFromText({ text, body })
          : estimateFromDiff({ text, body, kind: "review" }, sizeOfFiles(files)),
      routing: async () => RULES_ONLY,
      catalogue: { list: async () => [...BUNDLED_CATALOGUE.models] },
    },
    { change, config: DEFAULT_CONFIG, focus: "", ...more },
  );
}

describe("a review in a clone", () => {
  test("tells each finding at a place, with the edit that mends it, and the exit code says that there are some", async () => {
    const review = await reviewed([submit([FINDING]), HOLDS]);
    expect(reviewText(review)).toContain(
      "a.ts:2  major: three() is not there[31m\n  Nothing defines it.\n  instead:\n  | two();\n\n1 finding.",
    );
    expect(reviewJson(review)).toMatchObject({
      status: "reviewed",
      tier: "haiku",
      findings: [{ path: "a.ts", line: 2, side: "RIGHT", severity: "major", suggestion: "two();" }],
      passes: [{ pass: "review" }, { pass: "check" }],
    });
    expect(exitCodeOf(review)).toBe(1);
  });

  test("that finds nothing is 0; that could not be made is 2", async () => {
    const clean = await reviewed([submit([])]);
    expect([exitCodeOf(clean), reviewText(clean)]).toEqual([0, expect.stringContaining("Nothing found.")]);
    const failed = await reviewed([{ fails: "overloaded" }]);
    expect([exitCodeOf(failed), reviewText(failed)]).toEqual([2, expect.stringContaining("overloaded")]);
  });

  test("of nothing, or at a tier that is not there, is a mistake in words", async () => {
    await expect(reviewed([], { change: { ...change, diff: "" } })).rejects.toThrow(
      "nothing that is to be reviewed",
    );
    await expect(reviewed([], { tier: "fable" })).rejects.toThrow("not on the ladder");
  });
});

describe("the change", () => {
  let folder: string;
  let repository: RepositoryFixture;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "upshift-change-"));
    repository = createRepository({ "a.ts": "one();\n", ".gitignore": "ignored\n" });
  });
  afterAll(async () => {
    repository[Symbol.dispose]();
    await rm(folder, { recursive: true, force: true });
  });
  const write = (path: string, text: string): void => writeFileSync(join(repository.folder, path), text);

  test("of a range is since the branch left its base; uncommitted work has new files, and leaves no trace", async () => {
    repository.git("checkout", "-q", "-b", "topic");
    write("a.ts", "two();\n");
    repository.git("commit", "-qam", "two");
    const clone = await openClone(repository.folder);
    const store = await openObjectStore({ clone: clone.root, temporaryFolder: folder });
    const ranged = await changeInRange(clone, store.gitDir, "main");
    expect(ranged).toMatchObject({ headSha: clone.head, name: "main..HEAD" });
    expect(ranged.diff).toContain("+two();");
    await expect(changeInRange(clone, store.gitDir, "nowhere..HEAD")).rejects.toThrow(
      '"nowhere" names no commit',
    );

    write("new.ts", "new();\n");
    write("ignored", "secret\n");
    const before = [repository.git("status", "--porcelain"), repository.git("count-objects")];
    const loose = await uncommittedChange(clone, store.gitDir);
    expect(loose.diff).toContain("+new();");
    expect(loose.diff).not.toContain("secret");
    expect([repository.git("status", "--porcelain"), repository.git("count-objects")]).toEqual(before);
    await store.close();
  });
});
