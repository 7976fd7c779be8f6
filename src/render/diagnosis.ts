import { type FindingLevel, type SetupFinding, worstOf } from "../domain/setup/diagnosis.ts";
import { bullets, cell, details } from "./markdown.ts";

const SIGN: Readonly<Record<FindingLevel, string>> = { ok: "✅", warning: "⚠️", error: "❌", unknown: "❔" };

/** The answer to `/ai doctor`: what to mend first, what is fine folded away. */
export function renderDiagnosis(findings: readonly SetupFinding[]): string {
  const open = (["error", "warning", "unknown"] as const).flatMap((level) =>
    findings.filter((finding) => finding.level === level),
  );
  const fine = findings.filter((finding) => finding.level === "ok");
  return [
    `**${headline(findings)}**`,
    ...(open.length === 0 ? [] : [bullets(open.map((finding) => `${SIGN[finding.level]} ${said(finding)}`))]),
    details(
      `${fine.length} ${fine.length === 1 ? "thing is" : "things are"} as they should be`,
      bullets(fine.map((finding) => `${SIGN.ok} ${said(finding)}`)),
    ),
  ].join("\n\n");
}

/** The same for a terminal, a line for each finding and one for its fix. */
export function diagnosisText(findings: readonly SetupFinding[]): string {
  const lines = findings.flatMap(({ level, says, fix }) => [
    `${WORD[level].padEnd(8)} ${says}`,
    ...(fix === undefined ? [] : [`${" ".repeat(8)} → ${fix}`]),
  ]);
  return [...lines, "", headline(findings), ""].join("\n");
}

const WORD: Readonly<Record<FindingLevel, string>> = {
  ok: "ok",
  warning: "warning",
  error: "ERROR",
  unknown: "unknown",
};

function headline(findings: readonly SetupFinding[]): string {
  const errors = findings.filter((finding) => finding.level === "error").length;
  switch (worstOf(findings)) {
    case "error":
      return `${errors} ${errors === 1 ? "thing keeps" : "things keep"} Upshift from working here.`;
    case "warning":
      return "Upshift works here; some things could be better.";
    case "unknown":
      return "Upshift should work here; some things could not be looked at.";
    case "ok":
      return "All is well: comment `/ai fix …` on an issue.";
  }
}

const said = ({ says, fix }: SetupFinding): string =>
  fix === undefined ? cellText(says) : `${cellText(says)}\n→ ${fix}`;
/** Names in it come from files of the repository. */
const cellText = (text: string): string => (text.includes("`") ? text.replaceAll(/\s+/g, " ") : cell(text));
