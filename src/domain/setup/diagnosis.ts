import { accessChecks } from "./diagnosis-access.ts";
import { ciChecks } from "./diagnosis-ci.ts";
import type { SetupFacts } from "./facts.ts";
import { workflowChecks } from "./diagnosis-workflow.ts";

/** `unknown` is for what this token cannot see; it needs a look by a person, and is never an "ok". */
export type FindingLevel = "ok" | "warning" | "error" | "unknown";

/** One thing that was looked at. Anything but "ok" says what to do about it. */
export interface SetupFinding {
  /** Short name, stable for scripts: `provider-key`. */
  check: string;
  level: FindingLevel;
  says: string;
  fix?: string;
}

/** Looks at all that an attempt needs, before somebody's first task finds out. In the order in which one would mend it. */
export function diagnose(facts: SetupFacts): SetupFinding[] {
  return [
    configuration(facts),
    ...providerChecks(facts),
    ...workflowChecks(facts),
    ...ciChecks(facts),
    ...accessChecks(facts),
  ];
}

/** The worst that was found: for an exit code or a headline. */
export function worstOf(findings: readonly SetupFinding[]): FindingLevel {
  const order: readonly FindingLevel[] = ["error", "warning", "unknown", "ok"];
  return order.find((level) => findings.some((finding) => finding.level === level)) ?? "ok";
}

function configuration({ configuration: { file, mistake } }: SetupFacts): SetupFinding {
  if (mistake !== undefined)
    return {
      check: "configuration",
      level: "error",
      says: `${file} has a mistake: ${mistake}`,
      fix: `Mend it; \`upshift config check ${file}\` shows line and column.`,
    };
  return { check: "configuration", level: "ok", says: `${file} has no mistake.` };
}

function providerChecks({ provider }: SetupFacts): SetupFinding[] {
  if (provider.hasCredential === undefined)
    return [
      {
        check: "provider-key",
        level: "unknown",
        says: "This job has no key of the model's provider on purpose, so key and models were not looked at.",
        fix: "Look at the secret that the job with `mode: attempt` is given, or run `upshift doctor` with the key.",
      },
    ];
  if (!provider.hasCredential)
    return [
      {
        check: "provider-key",
        level: "error",
        says: "No key of the model's provider was given.",
        fix: "Add the secret ANTHROPIC_API_KEY and pass it as `anthropic-api-key`, or configure another provider (docs/providers.md).",
      },
    ];
  if (provider.failure !== undefined)
    return [
      {
        check: "provider-key",
        level: "error",
        says: `The model's provider did not answer: ${provider.failure}`,
        fix: "Check the key and the provider's address; a revoked key has to be replaced in the secret.",
      },
    ];
  return [
    { check: "provider-key", level: "ok", says: "The model's provider answers to the key." },
    ...provider.models.map(({ rung, model, problem }): SetupFinding => {
      if (problem === undefined)
        return {
          check: "model",
          level: "ok",
          says: `${rung} is ${model}, and its price is known.`,
        };
      return {
        check: "model",
        level: "error",
        says: `${rung}: ${problem}`,
        fix: `Pin a model under \`models\`, give its price under \`prices\`, or take ${rung} off the \`ladder\`.`,
      };
    }),
  ];
}
