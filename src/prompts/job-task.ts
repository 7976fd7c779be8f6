import { type Job, type JobWork, SCHEDULE, type Unit } from "../domain/job.ts";
import type { Actor, Task, TaskKind } from "../domain/task.ts";

/** A recipe's order, which is ours, or the maintainers' own words. What was found goes below it, as data. */
export function orderOf(work: JobWork): string {
  switch (work.kind) {
    case "prompt":
      return work.prompt;
    case "dead-code":
      return "Remove the dead code that is listed below from this one file. Look for yourself first: leave whatever something still reaches by another way (a string, a template, a framework's convention, a published interface). Where only its own file uses a name, take away the export and keep the code. Take what then has no use with it (imports, helpers, tests of nothing but the removed code). Change no behaviour.";
    case "tighten-types":
      return "Give the places listed below in this one file real types in place of ones that say nothing. Derive each from how the value is made and used; where it is not known, use unknown and narrow it. Never silence the checker, never cast to get past it, and change no behaviour at run time. Leave a place as it is where no honest type can be had, and say so.";
    case "lint-rule":
      return `Mend what the lint rule ${work.rule} finds in this one file at the places listed below, and take away comments that silence it there. Change the code so that the rule is content, not the rule, and change no behaviour. Leave a place as it is where the rule is wrong about it, and say so.`;
  }
}

/** The kind that a recipe says by itself; a prompt is judged by its words. */
export function kindOfWork(work: JobWork): TaskKind | undefined {
  return work.kind === "prompt" ? undefined : "refactor";
}

/** A unit as a task of the normal loop. */
export function taskOfUnit(options: {
  job: Job;
  unit: Unit;
  base: { ref: string; sha: string };
  person: Actor | undefined;
}): Task {
  const { job, unit, base, person } = options;
  return {
    id: unit.id,
    source: { kind: "job", jobId: job.id, unit: unit.path },
    kind: kindOfWork(job.work) ?? "implement",
    verb: "do",
    text: orderOf(job.work),
    comment: "",
    title: `${titleOf(job.work)}: ${unit.path}`,
    body: [
      `File: ${unit.path}`,
      ...unit.findings.map((finding) => `Line ${finding.line}: ${finding.says}`),
    ].join("\n"),
    // Names and lines of code are whatever somebody once wrote.
    bodyAuthor: { login: job.id, trusted: false },
    actor: person ?? SCHEDULE,
    trustedSha: base.sha,
    baseSha: base.sha,
    baseRef: base.ref,
    branch: `upshift/${unit.id}`,
    options: {},
  };
}

/** For the title of a pull request whose attempt gave it none. */
function titleOf(work: JobWork): string {
  switch (work.kind) {
    case "prompt":
      return (work.prompt.split("\n", 1)[0] ?? "").slice(0, 60);
    case "dead-code":
      return "Remove dead code";
    case "tighten-types":
      return "Tighten types";
    case "lint-rule":
      return `Follow ${work.rule}`;
  }
}
