import type { SecretLintCoreResult } from "@secretlint/types";
import type { Finding, Patch } from "../../domain/patch.ts";

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

/** Secrets in the files that a patch results in. A patch that would commit one is refused. */
export async function findSecretsInPatch(patch: Patch): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const edit of patch.edits) {
    if (edit.op === "delete") continue;
    const text = Buffer.from(edit.contentBase64, "base64").toString("utf8");
    for (const secret of await findSecrets(text, edit.path)) {
      findings.push({
        rule: "secrets/committed",
        path: edit.path,
        line: secret.line,
        message: secret.message,
        verdict: "refuse",
      });
    }
  }
  return findings;
}

function extensionOf(path: string): string {
  return /\.[^./]+$/u.exec(path)?.[0] ?? "";
}
