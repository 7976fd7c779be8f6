import { describe, expect, it } from "vitest";
import { findSecrets, findSecretsInDiff } from "../../src/adapters/secrets/find-secrets.ts";
import { runCheckPatch, runCheckText } from "../../src/cli/check.ts";
import type { JsonLines } from "../../src/cli/check.ts";
import { redactTokens } from "../../src/domain/redaction.ts";
import { gitDiff } from "../hostile/weakenings/git-diff.ts";

const checkPatch = (io: JsonLines): Promise<void> =>
  runCheckPatch(io, (diff) => findSecretsInDiff(diff, redactTokens));
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
    const answers = await answersTo(checkPatch, [
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

describe("secrets in a patch", () => {
  const verdictOf = async (after: string, before?: string) => {
    const [answer] = await answersTo(checkPatch, [
      JSON.stringify({ diff: gitDiff({ path: "src/config.ts", before, after }) }),
    ]);
    return answer;
  };
  const key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----\n";

  it.each([
    ["a token of GitHub", `const a = "ghp_${"a1B2".repeat(9)}";\n`],
    ["a key of Anthropic", `const a = "sk-ant-api03-${"a1B2_".repeat(19)}AA";\n`],
    ["an id of AWS", `const a = "AKIA${"A1B2".repeat(4)}";\n`],
    ["a private key", key],
  ])("refuses %s", async (_, after) => {
    expect(await verdictOf(after)).toMatchObject({
      verdict: "refuse",
      findings: [{ rule: "secrets/committed", path: "src/config.ts" }],
    });
  });

  it("passes over what was there before", async () => {
    expect(await verdictOf(`${key}a\n`, `${key}b\n`)).toMatchObject({ verdict: "accept" });
  });

  it("names the line of the file", async () => {
    const lines = Array.from({ length: 40 }, (_, at) => `line ${at}\n`).join("");
    expect(await verdictOf(`${lines}const a = "AKIA${"A1B2".repeat(4)}";\n`, lines)).toMatchObject({
      findings: [{ line: 41 }],
    });
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

  it("counts a secret once, and many in no more time than their number", async () => {
    const tokens = Array.from({ length: 12_000 }, (_, at) => `ghp_${`${at}`.padStart(6, "a").repeat(6)}`);
    const started = process.cpuUsage();
    const answers = await answersTo(checkText, [
      JSON.stringify({ text: `x ${tokens[0]}` }),
      JSON.stringify({ text: tokens.join("\n") }),
    ]);
    expect(answers).toMatchObject([{ findings: [{ count: 1 }] }, { findings: [{ count: 12_000 }] }]);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(6_000);
  });

  it("finds a token that invisible characters had cut up", async () => {
    const token = `ghp_${"a1B2\u200b".repeat(9)}`;
    expect(await answersTo(checkText, [JSON.stringify({ text: token })])).toMatchObject([{ clean: "***" }]);
  });
});
