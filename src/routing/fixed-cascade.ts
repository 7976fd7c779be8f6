import { ConfigurationError } from "../domain/errors.ts";
import type { Rung } from "../domain/ladder.ts";
import type { EscalationPolicy } from "./escalation.ts";
import type { Router } from "./router.ts";

/** Always the same rungs in the same order, whatever the task: what every other policy has to beat. */
export function fixedCascade(rungs: readonly Rung[]): { router: Router; escalation: EscalationPolicy } {
  const [first] = rungs;
  if (first === undefined) throw new ConfigurationError("A fixed cascade needs at least one tier.");
  const name = rungs.map((rung) => rung.name).join(" > ");
  return {
    router: {
      route: () => ({
        rung: first,
        rule: "fixed-cascade",
        reasons: [`Always ${name}.`],
        expectedMicroUsd: undefined,
      }),
    },
    escalation: {
      next({ history }) {
        const next = rungs[history.length];
        return next === undefined
          ? { kind: "stop", status: "exhausted", reason: `Always ${name}, and no further.` }
          : { kind: "escalate", rung: next, reason: `Always ${name}.` };
      },
    },
  };
}
