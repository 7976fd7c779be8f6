import { fenceUntrusted } from "../domain/untrusted-text.ts";

/** What a local gate that failed printed, reduced to what tells the failure. */
export interface GateFailure {
  check: string;
  errorLines: readonly string[];
}

/** The answer to a `submit` whose files do not pass: what failed, in the words of commands that the change can steer. */
export function gateFeedback(failures: readonly GateFailure[], nonce: string): string {
  const parts = failures.map(({ check, errorLines }) =>
    fenceUntrusted(
      { label: `output of ${check}`, author: undefined, trust: "untrusted", text: errorLines.join("\n") },
      nonce,
    ),
  );
  return [
    "Not handed in yet: the repository's own commands fail on these files. Mend what they point at, then submit again. There is one such chance; if you are sure that a failure is not yours, say so in open_questions and submit again.",
    ...parts,
  ].join("\n\n");
}
