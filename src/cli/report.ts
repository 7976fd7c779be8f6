import type { Config } from "../domain/config.ts";
import { ConfigurationError } from "../domain/errors.ts";
import type { Ledger } from "../domain/ledger.ts";
import { redactTokens } from "../domain/redaction.ts";
import { renderReport } from "../render/report/markdown.ts";
import { renderPage } from "../render/report/page.ts";
import { damageLines } from "../render/report/words.ts";
import { reportOnLedger } from "../report/report.ts";
import { NewestRows } from "../report/task-row.ts";

export interface ReportCommand {
  ledger: string;
  format: string;
  since?: string;
  until?: string;
  /** Configuration file of the repository, for budgets and today's preset. */
  config?: string;
  /** `owner/name`, for the title. */
  repository?: string;
}

const FORMATS = ["md", "html", "json"];

/** `upshift report`: what the ledger says, for people (md, html) or programs (json). */
export async function runReport(
  options: ReportCommand,
  io: {
    readLedger(place: string): Promise<Ledger>;
    readConfig(path: string): Promise<Config>;
    /** The page's script: a library and ours, in one. */
    pageScript(): Promise<string>;
    write(text: string): Promise<void> | void;
    /** One line for whoever looks on: not part of the report. */
    warn: (line: string) => void;
    now(): string;
  },
): Promise<void> {
  const { format, repository } = options;
  if (!FORMATS.includes(format))
    throw new ConfigurationError(`--format is one of ${FORMATS.join(", ")}, not ${JSON.stringify(format)}.`);
  const since = dayOption("--since", options.since);
  const until = dayOption("--until", options.until);
  if (since !== undefined && until !== undefined && since >= until)
    throw new ConfigurationError(`--since ${options.since} is not before --until ${options.until}.`);
  if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/u.test(repository))
    throw new ConfigurationError(`--repository is owner/name, not ${JSON.stringify(repository)}.`);
  const config = options.config === undefined ? undefined : await io.readConfig(options.config);
  const rows = format === "html" ? new NewestRows() : undefined;
  const report = await reportOnLedger(
    await io.readLedger(options.ledger),
    {
      now: io.now(),
      ...(repository === undefined ? {} : { repository }),
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(config === undefined ? {} : { config }),
    },
    (task) => rows?.add(task),
  );
  for (const line of damageLines(report.damagedLines, report.damage)) io.warn(line);
  // Names in a ledger are what somebody wrote; no report is the place where a token comes to light.
  if (format === "json") await io.write(`${redactTokens(JSON.stringify(report, undefined, 2))}\n`);
  else if (rows === undefined) await io.write(`${redactTokens(renderReport(report))}\n`);
  else await io.write(await renderPage({ report, rows: rows.result(), script: await io.pageScript() }));
}

/** A day or a moment, ISO 8601, as the ledger writes its times: these compare as texts. */
function dayOption(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u.test(text)) {
    const date = new Date(text.length === 10 || text.endsWith("Z") ? text : `${text}Z`);
    // 30 February is read as a day of March.
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10)))
      return date.toISOString();
  }
  throw new ConfigurationError(`${name} is a day such as 2026-11-01, not ${JSON.stringify(text)}.`);
}
