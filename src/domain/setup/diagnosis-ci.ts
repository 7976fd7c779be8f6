import { DEFAULT_CONFIG, type Config } from "../config.ts";
import { ourJobs } from "./diagnosis-workflow.ts";
import type { SetupFinding } from "./diagnosis.ts";
import type { SetupFacts } from "./facts.ts";
import { givesPushToken, type WorkflowFacts } from "./workflow.ts";

/** Whether CI starts on what we push, and whether its end wakes us: docs/ci.md. */
export function ciChecks(facts: SetupFacts): SetupFinding[] {
  const config = facts.configuration.config ?? DEFAULT_CONFIG;
  if (ourJobs(facts).length === 0) return [];
  switch (config.gate.mode) {
    case "events":
      return [pushes(facts), ...wakes(facts)];
    case "dispatch":
      return dispatches(facts, config);
    case "reusable":
      return [called(facts)];
  }
}

const isOurs = (workflow: WorkflowFacts): boolean => workflow.jobs.some((job) => job.upshift !== undefined);

/** The job token's pushes start nothing: https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication */
function pushes(facts: SetupFacts): SetupFinding {
  const writers = ourJobs(facts).filter(({ mode }) => mode !== "authorise" && mode !== "attempt");
  const given = facts.token.hasPushToken ?? writers.every(({ job }) => givesPushToken(job.upshift));
  if (given) return { check: "pushes-start-ci", level: "ok", says: "A token pushes whose pushes start CI." };
  return {
    check: "pushes-start-ci",
    level: "error",
    says: "The job token pushes, and GitHub starts no workflow for that: CI would wait for approval by a person.",
    fix: "Give `push-token` (a GitHub App's or a fine-grained token), or use `gate.mode: dispatch` or `reusable` (docs/ci.md).",
  };
}

function wakes(facts: SetupFacts): SetupFinding[] {
  const listeners = facts.workflows.filter(
    (workflow) => isOurs(workflow) && workflow.triggers.includes("workflow_run"),
  );
  const names = facts.workflows.filter((workflow) => !isOurs(workflow)).map((workflow) => workflow.name);
  if (listeners.length === 0)
    return [
      {
        check: "ci-wakes-upshift",
        level: "error",
        says: "No workflow of ours starts on `workflow_run`, so nobody hears that CI has ended.",
        fix: `Add \`workflow_run: {workflows: [${names.join(", ") || "CI"}], types: [completed]}\` to its triggers.`,
      },
    ];
  const awaited = [...new Set(listeners.flatMap((workflow) => workflow.waitsFor))];
  const strangers = awaited.filter((name) => !names.includes(name));
  const known = facts.workflows.filter((workflow) => !isOurs(workflow) && awaited.includes(workflow.name));
  const isStarted = known.some((workflow) =>
    workflow.triggers.some((event) => event === "pull_request" || event === "push"),
  );
  return [
    strangers.length > 0
      ? {
          check: "ci-wakes-upshift",
          level: "error",
          says: `\`workflow_run\` waits for ${strangers.map((name) => `“${name}”`).join(", ")}, and no workflow has that name.`,
          fix: `The workflows here are ${names.map((name) => `“${name}”`).join(", ") || "none"}: name the one that is your CI.`,
        }
      : { check: "ci-wakes-upshift", level: "ok", says: `The end of ${awaited.join(", ")} wakes Upshift.` },
    ...(known.length === 0 || isStarted
      ? []
      : [
          {
            check: "ci-starts",
            level: "error" as const,
            says: `${awaited.join(", ")} starts neither on \`pull_request\` nor on \`push\`.`,
            fix: "Let CI run on `pull_request`.",
          },
        ]),
  ];
}

function dispatches(facts: SetupFacts, config: Config): SetupFinding[] {
  const file = config.gate.workflow;
  const ci = facts.workflows.find((workflow) => workflow.path === `.github/workflows/${file}`);
  const found: SetupFinding[] = [];
  if (file === undefined || ci === undefined)
    found.push({
      check: "ci-starts",
      level: "error",
      says:
        file === undefined
          ? "`gate.mode` is dispatch, and `gate.workflow` names no CI workflow."
          : `\`gate.workflow\` names ${file}, which is not in .github/workflows.`,
      fix: "Set `gate.workflow` to the file name of your CI workflow, such as ci.yml.",
    });
  else {
    found.push(
      ci.triggers.includes("workflow_dispatch")
        ? { check: "ci-starts", level: "ok", says: `Upshift can start ${ci.path}.` }
        : {
            check: "ci-starts",
            level: "error",
            says: `${ci.path} has no \`workflow_dispatch\` trigger, so Upshift cannot start it.`,
            fix: "Add `workflow_dispatch:` to its `on:`.",
          },
      ci.jobs.some((job) => job.dispatches)
        ? { check: "ci-wakes-upshift", level: "ok", says: "CI's last job starts Upshift again." }
        : {
            check: "ci-wakes-upshift",
            level: "error",
            says: `No job of ${ci.path} starts Upshift again, so nobody hears that CI has ended.`,
            fix: "Add the last job of examples/workflows/ci-for-dispatch.yml.",
          },
    );
  }
  const hears = facts.workflows.some(
    (workflow) => isOurs(workflow) && workflow.dispatchInputs.includes("head-sha"),
  );
  if (!hears)
    found.push({
      check: "ci-wakes-upshift",
      level: "error",
      says: "No workflow of ours takes `workflow_dispatch` with the input `head-sha`.",
      fix: "Use examples/workflows/upshift-dispatch.yml.",
    });
  return found;
}

function called(facts: SetupFacts): SetupFinding {
  const ci = facts.workflows.filter(
    (workflow) => !isOurs(workflow) && workflow.triggers.includes("workflow_call"),
  );
  if (ci.length > 0)
    return {
      check: "ci-starts",
      level: "ok",
      says: `${ci.map(({ path }) => path).join(", ")} can be called.`,
    };
  return {
    check: "ci-starts",
    level: "error",
    says: "`gate.mode` is reusable, and no CI workflow has the trigger `workflow_call`.",
    fix: "Add what examples/workflows/ci-for-reusable.yml shows to your CI workflow.",
  };
}
