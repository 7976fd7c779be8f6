import type { Job, Unit } from "../domain/job.ts";
import type { LeftOut } from "../domain/job/plan-round.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import { addCosts, formatUsd, type MicroUsd, NO_COST } from "../domain/money.ts";
import type { TaskId } from "../domain/task.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";
import { cell, table } from "./markdown.ts";

interface Planned {
  job: Job;
  units: readonly Unit[];
  leftOut: readonly LeftOut[];
  paused: { failures: readonly TaskId[]; issue: number | undefined } | undefined;
}

/** Candidates that are told one by one; of the rest only the number. */
const MOST_LEFT_OUT = 10;

/** What a plan came to, job by job. */
export function renderRound(plans: readonly Planned[]): string {
  return plans
    .map((plan) => {
      const rows = plan.units.map((unit) => [code(unit.path), String(unit.findings.length), code(unit.id)]);
      const units = rows.length === 0 ? [] : [table(["file", "findings", "task"], "lrl", rows)];
      return [headline(plan), ...units, ...leftOutLines(plan.leftOut)].join("\n\n");
    })
    .join("\n\n");
}

/** The same before anything is done, with what each unit would cost. */
export function renderDryRound(
  plans: readonly Planned[],
  previews: ReadonlyMap<TaskId, { tier: string; expectedMicroUsd: MicroUsd | undefined }>,
): string {
  const parts = plans.map((plan) => {
    const rows = plan.units.map((unit) => {
      const preview = previews.get(unit.id);
      const cost = preview?.expectedMicroUsd;
      const expected = cost === undefined ? "unknown" : formatUsd(cost);
      return [code(unit.path), String(unit.findings.length), preview?.tier ?? "", expected];
    });
    const units =
      rows.length === 0 ? [] : [table(["file", "findings", "tier", "expected cost"], "lrlr", rows)];
    return [headline(plan), ...units, ...leftOutLines(plan.leftOut)].join("\n\n");
  });
  return ["**Dry run.** Nothing was written and no model was asked.", ...parts].join("\n\n");
}

function headline({ job, units, paused }: Planned): string {
  if (paused !== undefined) {
    const where = paused.issue === undefined ? "" : `: #${paused.issue}`;
    return `**${job.id}** has paused after ${paused.failures.length} failures in a row${where}.`;
  }
  const count = units.length === 1 ? "1 unit" : `${units.length} units`;
  return `**${job.id}**: ${units.length === 0 ? "nothing to do" : count}.`;
}

function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  if (leftOut.length === 0) return [];
  const shown = leftOut.slice(0, MOST_LEFT_OUT).map(({ path, why }) => `- ${code(path)}: ${why}`);
  const more = leftOut.length > MOST_LEFT_OUT ? [`- and ${leftOut.length - MOST_LEFT_OUT} more`] : [];
  return [`Left for later:\n${[...shown, ...more].join("\n")}`];
}

/** A unit and its task, if it was begun. */
export interface RoundUnit {
  job: string;
  unit: Unit;
  task: TaskState | undefined;
}

/** What became of a round, as the last job of its workflow tells it. CI may not have spoken yet. */
export function renderRoundResult(units: readonly RoundUnit[]): string {
  const spent = addCosts(NO_COST, ...units.flatMap(({ task }) => task?.spent ?? []));
  const rows = units.map(({ job, unit, task }) => {
    const pull = task?.effects.pullRequest;
    return [
      job,
      code(unit.path),
      task === undefined ? "not begun" : (task.closed?.status ?? task.phase),
      task?.attempts.map((attempt) => attempt.rung.name).join(" → ") ?? "",
      pull === undefined ? "" : `#${pull.number}`,
      task === undefined ? "" : formatUsd(task.spent),
    ];
  });
  return [
    table(["job", "file", "status", "tiers", "pull request", "cost"], "lllllr", rows),
    `Total so far: **${formatUsd(spent)}**.`,
  ].join("\n\n");
}

const code = (text: string): string => `\`${cell(defuseOutput(text))}\``;
