import { ConfigurationError } from "../domain/errors.ts";
import type { Rung } from "../domain/ladder.ts";
import type { Policy } from "./backtest.ts";

/** Always the same rungs in the same order, whatever the task: what every other policy has to beat. */
export function fixedCascade(rungs: readonly Rung[]): Policy {
  const [first] = rungs;
  if (first === undefined) throw new ConfigurationError("A fixed cascade needs at least one tier.");
  const name = rungs.map((rung) => rung.name).join(" > ");
  return {
    readsTasks: false,
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
