import type { Config } from "../../domain/config.ts";
import { type Job, ledgerOfJob } from "../../domain/job.ts";
import { readJob } from "../../domain/job/history.ts";
import { eventId } from "../../domain/ledger/event-id.ts";
import type { LedgerEvent } from "../../domain/ledger.ts";
import { isHostFailure } from "../../domain/errors.ts";
import { failureText } from "../../render/failure.ts";
import { renderPause } from "../../render/job-pause.ts";
import { envelope, type RunContext } from "../run-context.ts";
import type { JobPorts } from "./job-ports.ts";

/**
 * Says in one issue that a job has paused. `job.paused` was written before, with the key by which the issue is known;
 * the receipt comes after. A run that died between the two leaves an issue that the next one finds by its marker.
 */
export async function tellPause(
  ports: JobPorts,
  context: RunContext,
  config: Config,
  job: Job,
): Promise<number | undefined> {
  const { paused, pauseIssue, tasks } = await readJob(await ports.ledger.read(), job);
  if (paused === undefined || pauseIssue !== undefined) return pauseIssue;
  const marker = `<!-- upshift pause=${paused.id} -->`;
  try {
    const failed = tasks.filter((task) => paused.failures.includes(task.id));
    const text = renderPause({ job, failed, config, runUrl: context.runUrl });
    const issue = (await ports.issues.findOwn(marker)) ?? (await ports.issues.open({ marker, ...text }));
    const page = ledgerOfJob(job.id);
    const receipt: LedgerEvent = {
      ...envelope(context, ports.clock, page),
      id: eventId.done(page, "issue", String(issue.number)),
      type: "effect.done",
      effect: "issue",
      key: paused.id,
      ref: String(issue.number),
      url: issue.url,
    };
    await ports.ledger.update(() => ({ append: [receipt], result: undefined }));
    return issue.number;
  } catch (error) {
    // The job waits all the same, and the next round tries to say so again.
    if (!isHostFailure(error)) throw error;
    ports.logger.warn(
      `That the job ${job.id} has paused could not be said in an issue: ${failureText(error)}`,
    );
    return undefined;
  }
}
