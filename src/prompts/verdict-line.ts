import { isRecord } from "../domain/record.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";

/**
 * Reads an answer of one line of JSON: a yes or no of that name, and a reason in a line. Undefined where the answer is no
 * clear one.
 */
export function readVerdictLine(answer: string, name: string): { is: boolean; reason: string } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(/\{[^{}]*\}/.exec(answer)?.[0] ?? "");
  } catch {
    return undefined;
  }
  const is = isRecord(value) ? value[name] : undefined;
  if (!isRecord(value) || typeof is !== "boolean") return undefined;
  const reason = typeof value["reason"] === "string" ? defuseOutput(value["reason"]) : "";
  return { is, reason: reason.replaceAll(/\s+/g, " ").trim().slice(0, 200) };
}
