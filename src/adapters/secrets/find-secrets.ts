import type { SecretLintCoreResult } from "@secretlint/types";
import type { Finding, Patch } from "../../domain/patch.ts";
import { parseUnifiedDiff } from "../../domain/unified-diff.ts";

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

/**
 * Secrets in a text by the rules of secretlint, which is loaded at the first call. `path` helps it: some rules only
 * look at files of some name. Scan whole files, not diffs: it does not know a key behind the `+` of a patch.
 */
export async function findSecrets(text: string, path = "text.txt"): Promise<SecretFinding[]> {
  if (text === "") return [];
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
  const added = addedLines(patch.diff);
  for (const edit of patch.edits) {
    if (edit.op === "delete") continue;
    const report = (line: number, message: string): void => {
      findings.push({ rule: "secrets/committed", path: edit.path, line, message, verdict: "refuse" });
    };
    const lines = added.get(edit.path) ?? new Map<number, string>();
    const text = Buffer.from(edit.contentBase64, "base64").toString("utf8");
    for (const secret of await findSecrets(text, edit.path)) {
      if (lines.has(secret.line)) report(secret.line, secret.message);
    }
    const whole = [...lines.values()].join("\n");
    if (redact(whole) !== whole) report(0, "holds a secret of this run, or a token");
  }
  return findings;
}

/** Text of the added lines by path and line number. */
function addedLines(diff: string): Map<string, Map<number, string>> {
  return new Map(
    parseUnifiedDiff(diff).map((file) => [
      file.path,
      new Map(
        file.hunks.flatMap((hunk) =>
          hunk.lines.flatMap((line) =>
            line.kind === "added" ? [[line.newLine, line.text] satisfies [number, string]] : [],
          ),
        ),
      ),
    ]),
  );
}

function extensionOf(path: string): string {
  return /\.[^./]+$/u.exec(path)?.[0] ?? "";
}
