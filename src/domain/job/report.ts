import { isRecord } from "../record.ts";
import { type Finding, said } from "./finding.ts";

/** What a tool's report says about files. Paths are the report's own. */
export type Report =
  /** Of a linter: what each rule found. */
  | { kind: "lint"; results: readonly { path: string; rule: string; finding: Finding }[] }
  /** Of knip: what nothing uses. */
  | { kind: "unused"; results: readonly { path: string; finding: Finding }[] }
  /** Share of covered lines, 0 to 1, by file. */
  | { kind: "coverage"; files: ReadonlyMap<string, number> };

/** Reads ESLint's JSON, SARIF, knip's JSON or Istanbul's coverage summary. Undefined for anything else. */
export function readReport(text: string): Report | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (Array.isArray(value)) return fromEslint(value);
  if (!isRecord(value)) return undefined;
  if (Array.isArray(value["runs"])) return { kind: "lint", results: value["runs"].flatMap(fromSarifRun) };
  if (Array.isArray(value["issues"])) return { kind: "unused", results: value["issues"].flatMap(fromKnip) };
  return isRecord(value["total"]) && isRecord(value["total"]["lines"]) ? fromCoverage(value) : undefined;
}

/** https://eslint.org/docs/latest/use/formatters/#json */
function fromEslint(files: readonly unknown[]): Report | undefined {
  if (!files.every((file) => isRecord(file) && typeof file["filePath"] === "string")) return undefined;
  const results = files.filter(isRecord).flatMap((file) =>
    list(file["messages"])
      .filter(isRecord)
      .map((message) => ({
        path: text(file["filePath"]),
        rule: text(message["ruleId"]),
        finding: { line: lineOf(message["line"]), says: said(text(message["message"])) },
      })),
  );
  return { kind: "lint", results };
}

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, results that nobody has suppressed. */
function fromSarifRun(run: unknown): { path: string; rule: string; finding: Finding }[] {
  return list(record(run)["results"])
    .filter(isRecord)
    .filter((result) => list(result["suppressions"]).length === 0)
    .flatMap((result) => {
      const place = record(record(list(result["locations"])[0])["physicalLocation"]);
      const path = text(record(place["artifactLocation"])["uri"]);
      const line = lineOf(record(place["region"])["startLine"]);
      const says = said(text(record(result["message"])["text"]));
      return path === "" ? [] : [{ path, rule: text(result["ruleId"]), finding: { line, says } }];
    });
}

/** knip's JSON reporter: files, exports and types that nothing uses. What it says of packages is not for this. */
function fromKnip(issue: unknown): { path: string; finding: Finding }[] {
  const row = record(issue);
  const path = text(row["file"]);
  const named = ["exports", "types", "enumMembers", "namespaceMembers"].flatMap((member) =>
    list(row[member])
      .filter(isRecord)
      .map((symbol) => ({
        line: lineOf(symbol["line"]),
        says: said(`knip: nothing uses \`${text(symbol["name"])}\``),
      })),
  );
  const unused = list(row["files"]).length > 0 ? [{ line: 1, says: "knip: nothing imports this file" }] : [];
  return path === "" ? [] : [...unused, ...named].map((finding) => ({ path, finding }));
}

function fromCoverage(summary: Record<string, unknown>): Report {
  const files = new Map<string, number>();
  for (const [path, of] of Object.entries(summary)) {
    const percent = record(record(of)["lines"])["pct"];
    if (path !== "total" && typeof percent === "number")
      files.set(path, Math.min(1, Math.max(0, percent / 100)));
  }
  return { kind: "coverage", files };
}

/**
 * The tracked file that a report's path means: reports hold absolute paths of whatever machine made them, so the longest
 * end that is a tracked path counts. Undefined for a file that is not tracked.
 */
export function trackedPath(reported: string, tracked: ReadonlySet<string>): string | undefined {
  const segments = reported
    .replace(/^file:\/\//, "")
    .replaceAll("\\", "/")
    .split("/")
    .filter((segment) => segment !== "" && segment !== ".");
  for (let from = 0; from < segments.length; from += 1) {
    const path = segments.slice(from).join("/");
    if (tracked.has(path)) return path;
  }
  return undefined;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const record = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const lineOf = (value: unknown): number =>
  typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : 1;
