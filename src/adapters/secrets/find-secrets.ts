import type { SecretLintCoreResult } from "@secretlint/types";
import type { Finding, Patch } from "../../domain/patch.ts";
import { type FileDiff, parseUnifiedDiff } from "../../domain/unified-diff.ts";

/** One secret in a text, by UTF-16 offsets. */
export interface SecretFinding {
  /** Id of the rule that saw it, without the package's prefix. */
  rule: string;
  /** What kind of secret; never the secret. */
  message: string;
  start: number;
  end: number;
  /** 1-based. */
  line: number;
}

/** UTF-16 units that are looked at together; secretlint's time grows with the square of what it finds. */
const CHUNK = 200_000;
/** What two chunks share, so that no key falls between them. */
const OVERLAP = 20_000;

/**
 * Secrets in a text by the rules of secretlint, which is loaded at the first call. `path` helps it: some rules only
 * look at files of some name. Scan whole files, not diffs: it does not know a key behind the `+` of a patch.
 */
export async function findSecrets(text: string, path = "text.txt"): Promise<SecretFinding[]> {
  const found = new Map<string, SecretFinding>();
  let line = 0;
  for (let from = 0; from < text.length; from += CHUNK) {
    for (const secret of await lint(text.slice(from, from + CHUNK + OVERLAP), path)) {
      const moved = {
        ...secret,
        start: secret.start + from,
        end: secret.end + from,
        line: secret.line + line,
      };
      found.set(`${moved.rule} ${moved.start} ${moved.end}`, moved);
    }
    line += text.slice(from, from + CHUNK).split("\n").length - 1;
  }
  return [...found.values()];
}

async function lint(text: string, path: string): Promise<SecretFinding[]> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import("@secretlint/core"),
    import("@secretlint/secretlint-rule-preset-recommend"),
  ]);
  const result: SecretLintCoreResult = await lintSource({
    source: { filePath: path, content: text, ext: extensionOf(path), contentType: "text" },
    options: {
      noPhysicFilePath: true,
      config: {
        rules: [
          {
            id: "@secretlint/secretlint-rule-preset-recommend",
            rule: creator,
            rules: [{ id: "@secretlint/secretlint-rule-aws", options: { enableIDScanRule: true } }],
          },
        ],
      },
    },
  });
  return result.messages
    .filter((message) => message.type === "message" && message.range[1] > message.range[0])
    .map(({ ruleId, messageId, range, loc }) => {
      const rule = ruleId.replace(/^.*secretlint-rule-/u, "");
      return {
        rule,
        message: `looks like a secret: ${rule} (${messageId})`,
        start: range[0],
        end: range[1],
        line: loc.start.line,
      };
    });
}

/**
 * Secrets that a patch would add: by secretlint's rules over the files that it results in, and those of this very run,
 * which `redact` knows in every disguise. What a file held before (a test's made-up key) is not the patch's doing.
 */
export async function findSecretsInPatch(patch: Patch, redact: (text: string) => string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const files = new Map(parseUnifiedDiff(patch.diff).map((file) => [file.path, file]));
  for (const edit of patch.edits) {
    const file = files.get(edit.path);
    if (edit.op === "delete" || file === undefined) continue;
    const text = Buffer.from(edit.contentBase64, "base64").toString("utf8");
    findings.push(...(await secretsOf(file, { text, lineOf: (line) => line }, redact)));
  }
  return findings;
}

/** The same of a diff alone, where all that can be seen of a file are its hunks. */
export async function findSecretsInDiff(diff: string, redact: (text: string) => string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of parseUnifiedDiff(diff)) {
    const shown = file.hunks.flatMap(({ lines }) => lines.filter(({ kind }) => kind !== "removed"));
    const text = shown.map((line) => line.text).join("\n");
    findings.push(
      ...(await secretsOf(file, { text, lineOf: (line) => shown[line - 1]?.newLine ?? 0 }, redact)),
    );
  }
  return findings;
}

/** Secrets that begin in a line which the diff adds. `lineOf` turns a line of the text into one of the file. */
async function secretsOf(
  file: FileDiff,
  { text, lineOf }: { text: string; lineOf: (line: number) => number },
  redact: (text: string) => string,
): Promise<Finding[]> {
  const about = (line: number, message: string): Finding => ({
    rule: "secrets/committed",
    path: file.path,
    line,
    message,
    verdict: "refuse",
  });
  const added = file.hunks.flatMap(({ lines }) => lines.filter(({ kind }) => kind === "added"));
  if (added.length === 0) return [];
  const numbers = new Set(added.map(({ newLine }) => newLine));
  const findings = (await findSecrets(text, file.path)).flatMap((secret) => {
    const line = lineOf(secret.line);
    return numbers.has(line) ? [about(line, secret.message)] : [];
  });
  const whole = added.map((line) => line.text).join("\n");
  if (findings.length === 0 && redact(whole) !== whole) {
    findings.push(about(0, "holds a secret of this run, or a token"));
  }
  return findings;
}

function extensionOf(path: string): string {
  return /\.[^./]+$/u.exec(path)?.[0] ?? "";
}
