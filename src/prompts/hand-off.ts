import { fenceUntrusted } from "../domain/untrusted-text.ts";

/** What earlier attempts left behind for the next one, small enough to be read at every turn. */
export interface HandOff {
  /** `escalate`: a fresh start from the base. `repair`: the commit being looked at already holds the last attempt. */
  mode: "repair" | "escalate" | "retry";
  attempts: readonly { tier: string; summary: string; outcome: string }[];
  /** Diff of the attempt that failed, for an escalation. */
  diff: string | undefined;
  failing: readonly { check: string; errorLines: readonly string[] }[];
}

const DIFF_CHARACTERS = 12_000;

/** The brief as text: what was tried, what CI said, and the diff that did not do. */
export function handOffText(handOff: HandOff, nonce: string): string {
  const parts = [
    handOff.mode === "repair"
      ? "# Repair\n\nThe files already hold the last attempt. CI was red; mend just that."
      : "# Earlier attempts\n\nYou start again from the original files. Earlier attempts failed; do not repeat what did not work.",
  ];
  for (const attempt of handOff.attempts) {
    // A verdict names tests and checks, and whoever wrote those chose the names.
    const label = `outcome of ${attempt.tier}`;
    parts.push(
      fenceUntrusted({ label, author: undefined, trust: "untrusted", text: attempt.outcome }, nonce),
    );
    if (attempt.summary !== "") {
      const summary = { label: `summary by ${attempt.tier}`, author: "model", text: attempt.summary };
      parts.push(fenceUntrusted({ ...summary, trust: "untrusted" }, nonce));
    }
  }
  for (const { check, errorLines } of handOff.failing) {
    const text = errorLines.join("\n");
    parts.push(
      fenceUntrusted({ label: `log of ${check}`, author: undefined, trust: "untrusted", text }, nonce),
    );
  }
  if (handOff.diff !== undefined) {
    const cut =
      handOff.diff.length > DIFF_CHARACTERS
        ? `${handOff.diff.slice(0, DIFF_CHARACTERS)}\n(cut)`
        : handOff.diff;
    parts.push(
      fenceUntrusted(
        { label: "diff of the failed attempt", author: "model", trust: "untrusted", text: cut },
        nonce,
      ),
    );
  }
  return parts.join("\n\n");
}
