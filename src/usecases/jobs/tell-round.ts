import { readJob } from "../../domain/job/history.ts";
import type { Outcome } from "../../domain/outcome.ts";
import { type RoundUnit, renderRoundResult } from "../../render/job-round.ts";
import type { RunContext } from "../run-context.ts";
import type { JobPorts } from "./job-ports.ts";

/** What became of the units that this very run planned: the last job of a workflow that fans out says so. */
export async function tellRound(
  ports: Pick<JobPorts, "ledger" | "loadConfig">,
  context: RunContext,
): Promise<Outcome> {
  const { run } = context;
  const ledger = await ports.ledger.read();
  const config = await ports.loadConfig(context.base.sha);
  const units: RoundUnit[] = [];
  for (const job of config.jobs) {
    const { rounds, tasks } = await readJob(ledger, job);
    const ours = rounds.filter((round) => run !== null && round.run?.id === run.id);
    for (const unit of ours.flatMap((round) => round.units))
      units.push({ job: job.id, unit, task: tasks.find((task) => task.id === unit.id) });
  }
  if (units.length === 0) return { status: "skipped", reason: "this run has planned nothing" };
  return { status: "replied", reply: renderRoundResult(units) };
}
