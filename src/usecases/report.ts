import type { Config } from "../domain/config.ts";
import { isHostFailure } from "../domain/errors.ts";
import { foldTask } from "../domain/ledger/task-state.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Clock } from "../ports/clock.ts";
import type { Conversation, Issues, Opinions } from "../ports/code-host.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Logger } from "../ports/logger.ts";
import { failureText } from "../render/failure.ts";
import { renderReport } from "../render/report/markdown.ts";
import type { PageData } from "../render/report/page.ts";
import { type Report, reportOnLedger } from "../report/report.ts";
import { NewestRows } from "../report/task-row.ts";
import type { CommandRequest } from "./command-request.ts";
import { type Heard, hearOpinions, heardOf } from "./hear-opinions.ts";
import type { RunContext } from "./run-context.ts";

export interface ReportPorts {
  ledger: LedgerStore;
  conversation: Conversation;
  issues: Issues;
  opinions: Opinions;
  clock: Clock;
  logger: Logger;
  loadConfig(sha: string): Promise<Config>;
  /** Where a workflow wants the page: writes it there. */
  writePage?: (data: PageData) => Promise<void>;
}

/** By this line the report's issue is found again; it counts only under our own account. */
export const REPORT_MARKER = "<!-- upshift report -->";
const TITLE = "Upshift report";

/**
 * `mode: report`: hears votes, then writes the report to the job summary, into the one issue that is kept up to date, and as a
 * page where one is wanted. An issue that somebody closed is written to and stays closed.
 */
export async function reportOnSchedule(ports: ReportPorts, context: RunContext): Promise<Outcome> {
  const config = await ports.loadConfig(context.base.sha);
  if (!context.dryRun) await hearOpinions(ports, context, await votable(ports.ledger));
  const { report, rows } = await readReport(ports, context, config);
  await ports.writePage?.({ report, rows: rows.result() });
  const text = renderReport(report);
  if (context.dryRun) return { status: "dry-run", reply: text };
  try {
    await writeIssue(ports.issues, text);
  } catch (error) {
    // The report is made; an issue that cannot be written now must not take the job summary with it.
    if (!isHostFailure(error)) throw error;
    const problem = failureText(error);
    ports.logger.warn(`The report's issue cannot be written: ${problem}`);
    return { status: "replied", reply: `> [!WARNING]\n> The issue cannot be written: ${problem}\n\n${text}` };
  }
  return { status: "replied", reply: text };
}

async function writeIssue(issues: Issues, text: string): Promise<void> {
  // Two ways to look, as a second issue every week would be a nuisance: among all that we opened, and by our label.
  const known = (await issues.findOldestOwn(REPORT_MARKER)) ?? (await issues.findOwn(REPORT_MARKER));
  if (known === undefined) await issues.open({ marker: REPORT_MARKER, title: TITLE, body: text });
  else await issues.update(known.number, `${REPORT_MARKER}\n\n${text}`);
}

/** `/ai report`: the same in a comment. */
export async function tellReport(
  ports: Pick<ReportPorts, "ledger" | "clock" | "conversation">,
  context: RunContext,
  request: CommandRequest,
  config: Config,
): Promise<Outcome> {
  const { report } = await readReport(ports, context, config);
  const reply = renderReport(report);
  await ports.conversation.postComment(request.thread.number, reply);
  return { status: "replied", reply };
}

async function readReport(
  ports: Pick<ReportPorts, "ledger" | "clock">,
  { repository }: RunContext,
  config: Config,
): Promise<{ report: Report; rows: NewestRows }> {
  const rows = new NewestRows();
  const report = await reportOnLedger(
    await ports.ledger.read(),
    {
      now: new Date(ports.clock.now()).toISOString(),
      repository: `${repository.owner}/${repository.name}`,
      config,
    },
    (task) => rows.add(task),
  );
  return { report, rows };
}

async function votable(store: LedgerStore): Promise<Heard[]> {
  const found: Heard[] = [];
  for await (const { events } of (await store.read()).tasks()) {
    const task = foldTask(events);
    const heard = task === undefined ? undefined : heardOf(task);
    if (heard !== undefined) found.push(heard);
  }
  return found;
}
