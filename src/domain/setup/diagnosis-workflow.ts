import type { SetupFinding } from "./diagnosis.ts";
import type { SetupFacts } from "./facts.ts";
import type { JobFacts, WorkflowFacts } from "./workflow.ts";

/** What a job that talks and writes needs, as in the example workflows; docs/tokens.md says what for. */
const NEEDED: Readonly<Record<string, "read" | "write">> = {
  contents: "write",
  issues: "write",
  "pull-requests": "write",
  checks: "read",
  statuses: "read",
  actions: "read",
};

export interface OurJob {
  workflow: WorkflowFacts;
  job: JobFacts;
  mode: string;
  /** What stands after the `@` where it is used. */
  ref: string;
}

export function ourJobs(facts: SetupFacts): OurJob[] {
  return facts.workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.upshift === undefined ? [] : [{ workflow, job, mode: job.upshift.mode, ref: job.upshift.ref }],
    ),
  );
}

/** The workflow that listens to comments: is it there, pinned, one at a time, with the rights it needs. */
export function workflowChecks(facts: SetupFacts): SetupFinding[] {
  const jobs = ourJobs(facts);
  const listening = jobs.filter(({ workflow }) => workflow.triggers.includes("issue_comment"));
  if (listening.length === 0)
    return [
      {
        check: "workflow",
        level: "error",
        says:
          jobs.length === 0
            ? `No workflow on ${facts.defaultBranch} uses Upshift.`
            : "No workflow that uses Upshift starts on `issue_comment`, so no command is heard.",
        fix: "Run `upshift init`, commit what it writes, and push it to the default branch.",
      },
    ];
  return [
    { check: "workflow", level: "ok", says: `Commands are heard by ${paths(listening)}.` },
    pinned(jobs),
    concurrency(listening),
    sweeps(jobs, facts),
    ...jobs.flatMap(({ workflow, job, mode }) => rights(workflow, job, mode)),
    ...separation(facts, listening),
  ];
}

function pinned(jobs: readonly OurJob[]): SetupFinding {
  const loose = jobs.filter(({ ref }) => !/^[0-9a-f]{40}$/.test(ref));
  if (loose.length === 0) return { check: "pinned", level: "ok", says: "The action is pinned to a commit." };
  const refs = [...new Set(loose.map(({ ref }) => ref))].join(", ");
  return {
    check: "pinned",
    level: "warning",
    says: `The action is used by a name that can move (${refs}) in ${paths(loose)}.`,
    fix: "Pin it to a commit: `upshift init` writes the SHA with the version behind it.",
  };
}

function concurrency(jobs: readonly OurJob[]): SetupFinding {
  const groups = jobs.map(({ job }) => job.concurrencyGroup);
  if (groups.some((group) => group === undefined))
    return {
      check: "concurrency",
      level: "warning",
      says: `${paths(jobs)} has no concurrency group: two commands on one issue run at the same time.`,
      fix: "Take over `concurrency:` of the example workflow, keyed on the issue's number.",
    };
  // On a comment `github.ref` is the default branch: one group for all issues.
  if (groups.some((group) => group?.includes("github.ref") === true && !group.includes("issue.number")))
    return {
      check: "concurrency",
      level: "warning",
      says: "The concurrency group is keyed on `github.ref`, which is the default branch for every comment.",
      fix: "Key it on `github.event.issue.number`, as the example workflow does.",
    };
  return { check: "concurrency", level: "ok", says: "One command at a time for an issue." };
}

function sweeps(jobs: readonly OurJob[], facts: SetupFacts): SetupFinding {
  const isScheduled = facts.workflows.some(
    (workflow) => workflow.triggers.includes("schedule") && jobs.some((each) => each.workflow === workflow),
  );
  if (isScheduled) return { check: "sweep", level: "ok", says: "A schedule looks after lost events." };
  return {
    check: "sweep",
    level: "warning",
    says: "Nothing looks after tasks whose event was lost: no workflow of ours has a schedule.",
    fix: "Copy examples/workflows/upshift-sweep.yml to .github/workflows.",
  };
}

function rights(workflow: WorkflowFacts, job: JobFacts, mode: string): SetupFinding[] {
  const { permissions } = job;
  const place = `${workflow.path}, job ${job.id}`;
  if (mode === "attempt") {
    const writes = Object.entries(permissions ?? { "*": "write" }).filter(([, level]) => level === "write");
    if (writes.length === 0) return [];
    return [
      {
        check: "permissions",
        level: "error",
        says: `${place} talks to the model and may write (${writes.map(([name]) => name).join(", ")}).`,
        fix: "Give the job `permissions: { contents: read }` and nothing else.",
      },
    ];
  }
  if (permissions === undefined)
    return [
      {
        check: "permissions",
        level: "warning",
        says: `${place} has no \`permissions:\`, so it gets the repository's default.`,
        fix: `Write them: ${needed(Object.entries(NEEDED))}.`,
      },
    ];
  const missing = Object.entries(NEEDED).filter(([name, level]) => {
    const given = permissions[name] ?? permissions["*"];
    return given !== "write" && given !== level;
  });
  if (missing.length === 0)
    return [{ check: "permissions", level: "ok", says: `${place} has the permissions that it needs.` }];
  return [
    {
      check: "permissions",
      level: "error",
      says: `${place} lacks permissions.`,
      fix: `Add ${needed(missing)} under \`permissions:\`.`,
    },
  ];
}

const needed = (lines: readonly (readonly [string, string])[]): string =>
  lines.map(([name, level]) => `\`${name}: ${level}\``).join(", ");

/** On a public repository anybody may write the text that the model reads. */
function separation(facts: SetupFacts, listening: readonly OurJob[]): SetupFinding[] {
  const isSplit = listening.some(({ mode }) => mode === "authorise");
  if (isSplit || facts.visibility !== "public") return [];
  return [
    {
      check: "three-jobs",
      level: "warning",
      says: "The repository is public, and one job both talks to the model and may write.",
      fix: "Use examples/workflows/upshift-three-jobs.yml (`upshift init --form three-jobs`).",
    },
  ];
}

const paths = (jobs: readonly OurJob[]): string =>
  [...new Set(jobs.map(({ workflow }) => workflow.path))].join(", ");
