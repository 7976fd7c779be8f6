import { DEFAULT_CONFIG } from "../config.ts";
import type { SetupFinding } from "./diagnosis.ts";
import { LEDGER_BRANCH_NAME, SAMPLE_TASK_BRANCH, type SetupFacts } from "./facts.ts";
import { ourJobs } from "./diagnosis-workflow.ts";
import { givesPushToken } from "./workflow.ts";

/** What the token may do, and what the repository's settings let it. */
export function accessChecks(facts: SetupFacts): SetupFinding[] {
  return [...reads(facts), ...pullRequests(facts), ...rules(facts)];
}

function reads({ token }: SetupFacts): SetupFinding[] {
  const refused = Object.entries(token.reads).flatMap(([name, may]) => (may === false ? [name] : []));
  const untold = Object.entries(token.reads).flatMap(([name, may]) => (may === undefined ? [name] : []));
  const found: SetupFinding[] = [];
  if (refused.length > 0)
    found.push({
      check: "token-reads",
      level: "error",
      says: `The token may not read ${refused.join(", ")}.`,
      fix: `Add ${refused.map((name) => `\`${name}: read\``).join(", ")} under \`permissions:\`, or to the token.`,
    });
  if (untold.length > 0)
    found.push({
      check: "token-reads",
      level: "unknown",
      says: `Whether the token may read ${untold.join(", ")} could not be found out.`,
      fix: "Run it again when GitHub answers.",
    });
  if (found.length === 0)
    found.push({ check: "token-reads", level: "ok", says: "The token can read all that is needed." });
  return found;
}

/** Matters only where the job token opens the pull request. */
function pullRequests(facts: SetupFacts): SetupFinding[] {
  const check = "pull-requests-allowed";
  const mode = (facts.configuration.config ?? DEFAULT_CONFIG).gate.mode;
  const pushesItself =
    facts.token.hasPushToken ?? ourJobs(facts).some(({ job }) => givesPushToken(job.upshift));
  if (mode === "events" && pushesItself) return [];
  const fix =
    "Settings → Actions → General → Workflow permissions → “Allow GitHub Actions to create and approve pull requests”.";
  if (facts.jobTokenMayOpenPullRequests === true)
    return [{ check, level: "ok", says: "GitHub Actions may create pull requests." }];
  if (facts.jobTokenMayOpenPullRequests === false)
    return [{ check, level: "error", says: "GitHub Actions may not create pull requests here.", fix }];
  return [
    {
      check,
      level: "unknown",
      says: "Whether GitHub Actions may create pull requests can only be read by an administrator's token.",
      fix: `Look at ${fix}`,
    },
  ];
}

/** Rule types that stop us: https://docs.github.com/rest/repos/rules#get-rules-for-a-branch */
const STOPPING = new Set([
  "creation",
  "update",
  "pull_request",
  "required_signatures",
  "required_status_checks",
  "branch_name_pattern",
  "commit_message_pattern",
  "commit_author_email_pattern",
  "committer_email_pattern",
]);

function rules(facts: SetupFacts): SetupFinding[] {
  const check = "rulesets";
  return [
    { branch: LEDGER_BRANCH_NAME, what: "the ledger" },
    { branch: SAMPLE_TASK_BRANCH, what: "a task's branch" },
  ].map(({ branch, what }): SetupFinding => {
    const types = facts.rules[branch];
    const fix = "Exempt `upshift/**` from the ruleset, or put the App that pushes on its bypass list.";
    if (types === undefined)
      return {
        check,
        level: "unknown",
        says: `The rules for ${what} (\`${branch}\`) could not be read.`,
        fix,
      };
    const stopping = types.filter((type) => STOPPING.has(type));
    return stopping.length === 0
      ? { check, level: "ok", says: `No rule stops a push to ${what} (\`${branch}\`).` }
      : {
          check,
          level: "error",
          says: `A ruleset covers ${what} (\`${branch}\`): ${stopping.join(", ")}.`,
          fix,
        };
  });
}
