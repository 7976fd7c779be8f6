import { describe, expect, it } from "vitest";
import { findSecrets } from "../../src/adapters/secrets/find-secrets.ts";
import { runCheckPatch, runCheckText } from "../../src/cli/check.ts";
import type { JsonLines } from "../../src/cli/check.ts";
import { gitDiff } from "../hostile/weakenings/git-diff.ts";

const checkText = (io: JsonLines): Promise<void> => runCheckText(io, findSecrets);

async function answersTo(run: (io: JsonLines) => Promise<void>, lines: string[]): Promise<unknown[]> {
  let output = "";
  await run({
    input: (async function* () {
      yield `${lines.join("\n")}\n`;
    })(),
    write: (line) => {
      output += line;
    },
  });
  return output
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

describe("check patch --jsonl", () => {
  it("answers each line, readable or not", async () => {
    const honest = gitDiff({ path: "src/a.ts", before: "a\n", after: "b\n" });
    const skipped = gitDiff({ path: "test/a.test.ts", before: `it("a", f);\n`, after: `it.skip("a", f);\n` });
    const workflow = gitDiff({ path: ".github/workflows/ci.yml", before: "a\n", after: "b\n" });
    const answers = await answersTo(runCheckPatch, [
      JSON.stringify({ diff: honest }),
      "not JSON",
      JSON.stringify({ diff: skipped }),
      JSON.stringify({ text: "x" }),
      "",
      JSON.stringify({ diff: workflow }),
    ]);
    expect(answers).toMatchObject([
      { verdict: "accept", findings: [] },
      { kind: "error" },
      {
        verdict: "needs-human",
        findings: [{ rule: "weakening/test-skipped", path: "test/a.test.ts", line: 1 }],
      },
      { kind: "error" },
      { kind: "error" },
      {
        verdict: "refuse",
        findings: [{ rule: "protected-path/github", path: ".github/workflows/ci.yml", line: 0 }],
      },
    ]);
  });
});

describe("check text --jsonl", () => {
  it("sanitises and redacts", async () => {
    const token = `ghp_${"a1B2".repeat(9)}`;
    const answers = await answersTo(checkText, [
      JSON.stringify({ text: `hi <!-- x --> ${token}` }),
      JSON.stringify({ text: "fine" }),
      "{",
    ]);
    expect(answers).toMatchObject([
      { clean: "hi  ***", findings: [{ rule: "text/html-comment" }, { rule: "text/secret" }] },
      { clean: "fine", findings: [] },
      { kind: "error" },
    ]);
  });

  it("finds by secretlint what has no form of our own", async () => {
    const key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----";
    const database = "mongodb://admin:s3cr3tpassw0rd@db.example.org:27017/app";
    const answers = await answersTo(checkText, [
      JSON.stringify({ text: key }),
      JSON.stringify({ text: database }),
    ]);
    expect(JSON.stringify(answers)).not.toMatch(/MIIEp|s3cr3t/u);
  });

  it("finds a token that invisible characters had cut up", async () => {
    const token = `ghp_${"a1B2\u200b".repeat(9)}`;
    expect(await answersTo(checkText, [JSON.stringify({ text: token })])).toMatchObject([{ clean: "***" }]);
  });
});
