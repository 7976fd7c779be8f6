import type { Config } from "../domain/config.ts";
import { ConfigurationError } from "../domain/errors.ts";
import type { Job } from "../domain/job.ts";
import { formatUsd, toUsd } from "../domain/money.ts";
import { type DryPlanPorts, dryPlan, type JobPlan } from "../usecases/jobs/plan-job.ts";
import { type Preview, previewUnits, type PreviewPorts } from "../usecases/jobs/preview-units.ts";

export interface JobsOptions {
  /** A clone; its configuration is read from the working tree, its code from the commit that is checked out. */
  repo: string;
  /** One job of the configuration; all of them unless given. */
  job?: string;
  json?: boolean;
}

export interface JobsIo extends DryPlanPorts, PreviewPorts {
  config: Config;
  base: { ref: string; sha: string };
  /** Whether a ledger was given: without one nothing is known of earlier rounds. */
  hasLedger: boolean;
  write(text: string): Promise<void> | void;
}

/** `upshift jobs`: what each job would do next, on which tier, and what that is expected to cost. No key, no network. */
export async function runJobsCommand(options: JobsOptions, io: JobsIo): Promise<void> {
  const plans: JobPlan[] = [];
  for (const job of chosen(options, io.config))
    plans.push(await dryPlan(io, { base: io.base, run: null }, { job, person: undefined }));
  const previews = await previewUnits(io, io, io.config, plans, undefined);
  if (options.json === true) {
    for (const plan of plans) await io.write(`${JSON.stringify(jsonOf(plan, previews))}\n`);
    return;
  }
  for (const plan of plans) await io.write(textOf(plan, previews));
  const unknown = [
    ...(io.hasLedger ? [] : ["earlier rounds (no --ledger)"]),
    "what is open on GitHub (no network)",
  ];
  await io.write(`Not looked at: ${unknown.join(", ")}.\n`);
}

function chosen({ job }: JobsOptions, { jobs }: Config): readonly Job[] {
  if (jobs.length === 0) throw new ConfigurationError("the configuration has no jobs");
  if (job === undefined) return jobs;
  const found = jobs.filter((each) => each.id === job);
  if (found.length > 0) return found;
  throw new ConfigurationError(
    `there is no job ${JSON.stringify(job)}; there is ${jobs.map(({ id }) => id).join(", ")}`,
  );
}

function jsonOf({ job, units, leftOut, paused }: JobPlan, previews: ReadonlyMap<string, Preview>): unknown {
  return {
    job: job.id,
    cadence: job.cadence ?? null,
    paused: paused !== undefined,
    units: units.map((unit) => {
      const preview = previews.get(unit.id);
      const cost = preview?.expectedMicroUsd;
      return {
        ...unit,
        tier: preview?.tier ?? null,
        expectedCostUsd: cost === undefined ? null : toUsd(cost),
        reasons: preview?.reasons ?? [],
      };
    }),
    leftOut,
  };
}

function textOf({ job, units, leftOut, paused }: JobPlan, previews: ReadonlyMap<string, Preview>): string {
  const when = job.cadence === undefined ? "by hand" : job.cadence;
  const lines = [`${job.id} (${when})`];
  if (paused !== undefined) lines.push(`  paused after ${paused.failures.length} failures in a row`);
  else if (units.length === 0) lines.push("  nothing to do");
  for (const unit of units) {
    const preview = previews.get(unit.id);
    const cost = preview?.expectedMicroUsd;
    const expected = cost === undefined ? "cost unknown" : `about ${formatUsd(cost)}`;
    lines.push(`  ${unit.path}: ${preview?.tier ?? "?"}, ${expected}`);
    for (const finding of unit.findings) lines.push(`    ${finding.line}: ${plain(finding.says)}`);
  }
  if (leftOut.length > 0) {
    const [first] = leftOut;
    lines.push(
      `  left for later: ${leftOut.length} (${first?.path ?? ""}: ${first?.why ?? ""}${leftOut.length > 1 ? ", …" : ""})`,
    );
  }
  return `${lines.join("\n")}\n`;
}

/** Lines of code are whatever somebody wrote: nothing in them that a terminal obeys. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ");
}
