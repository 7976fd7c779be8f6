import type { Config } from "../domain/config.ts";
import type { Job } from "../domain/job.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import { addCosts, formatUsd } from "../domain/money.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";
import { bullets, cell } from "./markdown.ts";

/** The issue by which a job says that it waits for a person. */
export function renderPause(options: {
  job: Job;
  failed: readonly TaskState[];
  config: Config;
  runUrl: string | undefined;
}): { title: string; body: string } {
  const { job, failed, runUrl } = options;
  const spent = addCosts(...failed.map((task) => task.spent));
  const lines = failed.map((state) => {
    const pull = state.effects.pullRequest;
    const where = pull === undefined ? "" : ` (#${pull.number})`;
    const unit = state.task.source.kind === "job" ? state.task.source.unit : "";
    const why = state.closed === undefined ? "" : `: ${state.closed.explanation}`;
    return `\`${cell(unit)}\`${where}, ${state.closed?.status ?? state.phase}, ${formatUsd(state.spent)}${cell(defuseOutput(why)).slice(0, 300)}`;
  });
  const run = runUrl === undefined ? "" : ` · [run](${runUrl})`;
  return {
    title: `Upshift has paused the job ${job.id}`,
    body: [
      `The last ${failed.length} tasks of the job \`${job.id}\` failed in a row, which cost ${formatUsd(spent)}. It begins nothing more until somebody looks.`,
      bullets(lines),
      `To let it go on, run its workflow by hand with \`${job.id}\` as the job (it needs \`on: workflow_dispatch\` with the input \`job\`). To end it, take it out of \`.github/upshift.yml\`. \`pause_after\` says how many failures it may have.`,
      `<sub>Upshift${run}</sub>`,
    ].join("\n\n"),
  };
}
