import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gitRepositorySurvey } from "../../../src/adapters/git/repository-survey.ts";
import { ConfigurationError } from "../../../src/domain/errors.ts";
import { createRepository } from "./repository-fixture.ts";

const FILES = {
  "src/date.ts": "export function parseDate() {}\n",
  "src/app.ts": 'import { parseDate } from "./date.ts";\nparseDate();\n',
  "src/cli.ts": 'import { parseDate } from "./date.ts";\n',
  "src/users/index.ts": "export const users = 1;\n",
  "src/main.ts": 'import { users } from "./src/users";\n',
  "README.md": "parseDate is documented here\n",
};

const surveyOf = (directory: string, budgetMs?: number) =>
  gitRepositorySurvey({ directory, now: () => Date.now(), ...(budgetMs === undefined ? {} : { budgetMs }) });

describe("the survey of a checkout", () => {
  test("finds named files, who uses them and what changes with them", async () => {
    using repository = createRepository(FILES);
    writeFileSync(join(repository.folder, "src/date.ts"), "export function parseDate() { return 1; }\n");
    writeFileSync(join(repository.folder, "src/cli.ts"), "// changed\n");
    repository.git("commit", "-q", "-a", "-m", "second");
    const seen = await surveyOf(repository.folder).survey({
      paths: ["date.ts", "src/users/index.ts", "src/nowhere.ts", "src/users/", "src/users"],
      identifiers: ["parseDate()", "nothingLikeIt"],
    });
    expect(seen).toEqual({
      trackedFiles: 6,
      // The second commit has one other file; the first changes every file and so tells nothing.
      files: [
        { path: "src/date.ts", bytes: 42, usedBy: 1, together: 1 },
        { path: "src/users/index.ts", bytes: 24, usedBy: 1, together: undefined },
      ],
      missing: ["src/nowhere.ts"],
      symbols: [
        { name: "parseDate()", files: 3 },
        { name: "nothingLikeIt", files: 0 },
      ],
      testCoverage: undefined,
    });
  });

  test("knows what a change to some files is about: the attributes, and who else uses them", async () => {
    using repository = createRepository({ ...FILES, ".gitattributes": "gen/** linguist-generated\n" });
    const { folder } = repository;
    expect(await surveyOf(folder).aboutChange(["src/date.ts", "src/users/index.ts"])).toEqual({
      gitattributes: "gen/** linguist-generated\n",
      usedBy: 3,
    });
    expect(await surveyOf(folder).aboutChange(["src/date.ts", "src/app.ts"])).toMatchObject({ usedBy: 1 });
    expect(await surveyOf(folder).aboutChange([])).toMatchObject({ usedBy: undefined });
    expect(await surveyOf(folder, 0).aboutChange(["src/date.ts"])).toEqual({
      gitattributes: "",
      usedBy: undefined,
    });
  });

  test("reads coverage from a report, and does not follow links", async () => {
    using repository = createRepository(FILES);
    mkdirSync(join(repository.folder, "coverage"));
    writeFileSync(join(repository.folder, "real.info"), "LF:10\nLH:9\n");
    symlinkSync(join(repository.folder, "real.info"), join(repository.folder, "lcov.info"));
    const coverage = async () =>
      (await surveyOf(repository.folder).survey({ paths: [], identifiers: [] })).testCoverage;
    expect(await coverage()).toBeUndefined();
    writeFileSync(join(repository.folder, "coverage/lcov.info"), "LF:10\nLH:8\n");
    expect(await coverage()).toBe(0.8);
    writeFileSync(
      join(repository.folder, "coverage/coverage-summary.json"),
      '{"total":{"lines":{"pct":55}}}',
    );
    expect(await coverage()).toBe(0.55);
  });

  test("runs nothing that the repository configures", async () => {
    using repository = createRepository({ ...FILES, ".gitattributes": "*.ts diff=evil\n" });
    const marker = join(repository.folder, "ran");
    const program = join(repository.folder, "evil.sh");
    writeFileSync(program, `#!/bin/sh\ntouch ${marker}\ncat "$@"\n`, { mode: 0o755 });
    for (const key of [
      "diff.evil.textconv",
      "diff.evil.command",
      "diff.external",
      "core.fsmonitor",
      "core.pager",
    ])
      repository.git("config", key, program);
    const seen = await surveyOf(repository.folder).survey({
      paths: ["src/date.ts"],
      identifiers: ["parseDate"],
    });
    expect(seen.files).toHaveLength(1);
    expect(existsSync(marker)).toBe(false);
  });

  test("names that look like options or patterns are only names", async () => {
    using repository = createRepository(FILES);
    const seen = await surveyOf(repository.folder).survey({
      paths: ["--output=x", ":(top)src", "*"],
      identifiers: ["--open-files-in-pager=touch x", ".*", "-e"],
    });
    expect(seen.missing).toEqual(["--output=x", ":(top)src", "*"]);
    expect(seen.symbols.map(({ files }) => files)).toEqual([0, 0, 0]);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test("leaves out what there is no time for", async () => {
    using repository = createRepository(FILES);
    let clock = 0;
    const survey = gitRepositorySurvey({
      directory: repository.folder,
      budgetMs: 4_000,
      // Time stands still for the first two look-ups and is up after them.
      now: () => (clock++ < 3 ? 0 : 5_000),
    });
    const seen = await survey.survey({ paths: ["src/date.ts"], identifiers: ["parseDate"] });
    expect(seen).toMatchObject({ trackedFiles: 6, symbols: [] });
    expect(seen.files).toEqual([{ path: "src/date.ts", bytes: 31, usedBy: 0, together: undefined }]);
  });

  test("an empty repository has nothing to say, and a folder that is none is the user's mistake", async () => {
    const folder = mkdtempSync(join(tmpdir(), "upshift-survey-"));
    try {
      await expect(surveyOf(join(folder, "missing")).survey({ paths: [], identifiers: [] })).rejects.toThrow(
        ConfigurationError,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
    using repository = createRepository(FILES);
    repository.git("checkout", "-q", "--orphan", "nothing");
    expect(await surveyOf(repository.folder).survey({ paths: ["a.ts"], identifiers: ["a"] })).toMatchObject({
      trackedFiles: 0,
      files: [],
    });
  });
});
