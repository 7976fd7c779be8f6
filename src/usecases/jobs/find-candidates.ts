import { groupBy } from "../../domain/group-by.ts";
import { ConfigurationError } from "../../domain/errors.ts";
import type { Candidate, Job } from "../../domain/job.ts";
import { type Offer, offeredToOthers, unmentioned } from "../../domain/job/dead-code.ts";
import { entryPointTest, starExports } from "../../domain/job/entry-points.ts";
import { exportedNames, Mentions } from "../../domain/job/exported-names.ts";
import { type Finding, MOST_FINDINGS } from "../../domain/job/finding.ts";
import { jobPathTest } from "../../domain/job/job-paths.ts";
import { ranked, type Weighed } from "../../domain/job/rank.ts";
import { readReport, type Report, trackedPath } from "../../domain/job/report.ts";
import { findSuppressed } from "../../domain/job/suppressed-rule.ts";
import { findWideTypes, WIDE_TYPE_WORDS } from "../../domain/job/wide-types.ts";
import type { SourceTree } from "../../ports/source-tree.ts";

/** A file of this size was written by a machine, and nobody reviews a change of it. Bytes. */
const LARGEST_FILE = 1024 * 1024;
/** More text than this is not searched for mentions: a name that is said to be dead must have been looked for everywhere. */
const MOST_SEARCHED_BYTES = 256 * 1024 * 1024;

export interface CandidatePorts {
  tree: SourceTree;
  /** Text of the configured report; undefined where there is none. */
  report(path: string): Promise<string | undefined>;
}

/** What a job could do at one commit, best first. Found by reading: no model, no code of the repository is run. */
export async function findCandidates(ports: CandidatePorts, job: Job): Promise<Candidate[]> {
  const isOurs = jobPathTest(job);
  const files = await ports.tree.files();
  const tracked = new Set(files.map((file) => file.path));
  const inScope = files
    .filter((file) => file.bytes <= LARGEST_FILE && isOurs(file.path))
    .map(({ path }) => path);
  const report = await reportOf(ports, job);
  const reported = report === undefined ? undefined : reportedCandidates(job, report, tracked, isOurs);
  const coverage = new Map<string, number>();
  if (report?.kind === "coverage") {
    for (const [path, share] of report.files) coverage.set(trackedPath(path, tracked) ?? path, share);
  }
  return ranked(reported ?? (await searched(ports.tree, job, inScope)), job.work.kind, coverage);
}

async function reportOf(ports: CandidatePorts, job: Job): Promise<Report | undefined> {
  if (job.report === undefined) return undefined;
  const text = await ports.report(job.report);
  // A step that did not run must not turn a precise job into a guessing one, nor the other way round in silence.
  if (text === undefined)
    throw new ConfigurationError(
      `the job \`${job.id}\` has the report \`${job.report}\`, and there is no such file in the working folder or the repository`,
    );
  const report = readReport(text);
  if (report === undefined)
    throw new ConfigurationError(
      `the report \`${job.report}\` of the job \`${job.id}\` is neither ESLint JSON, SARIF, knip JSON nor a coverage summary`,
    );
  return report;
}

/** What the report says for this kind of work; undefined where it only helps to rank. */
function reportedCandidates(
  job: Job,
  report: Report,
  tracked: ReadonlySet<string>,
  isOurs: (path: string) => boolean,
): Candidate[] | undefined {
  const { work } = job;
  if (report.kind === "coverage") return undefined;
  const results =
    report.kind === "unused"
      ? work.kind === "dead-code" || work.kind === "prompt"
        ? report.results
        : undefined
      : work.kind === "lint-rule"
        ? report.results.filter((result) => result.rule === work.rule)
        : work.kind === "prompt"
          ? report.results
          : undefined;
  if (results === undefined)
    throw new ConfigurationError(
      `the report \`${job.report ?? ""}\` of the job \`${job.id}\` is of a kind that says nothing about ${work.kind}`,
    );
  const byPath = groupBy(results, (result) => trackedPath(result.path, tracked) ?? "");
  return [...byPath]
    .filter(([path]) => path !== "" && isOurs(path))
    .map(([path, found]) => ({ path, findings: inOrder(found.map((result) => result.finding)) }));
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => one.line - other.line).slice(0, MOST_FINDINGS);
}

async function searched(tree: SourceTree, job: Job, inScope: readonly string[]): Promise<Weighed[]> {
  const { work } = job;
  switch (work.kind) {
    case "prompt": {
      const holding =
        work.contains === undefined ? undefined : new Set(await tree.containing([work.contains]));
      return inScope.filter((path) => holding?.has(path) ?? true).map((path) => ({ path, findings: [] }));
    }
    case "dead-code":
      return deadCode(tree, inScope, work.entryPoints);
    case "tighten-types":
      return inFiles(tree, inScope, WIDE_TYPE_WORDS, findWideTypes);
    case "lint-rule":
      return inFiles(tree, inScope, [work.rule], (_path, text) => findSuppressed(work.rule, text));
  }
}

/** `git grep` says which files hold the words at all; only those are read. */
async function inFiles(
  tree: SourceTree,
  inScope: readonly string[],
  words: readonly string[],
  find: (path: string, text: string) => Finding[],
): Promise<Candidate[]> {
  const holding = new Set(await tree.containing(words));
  const candidates: Candidate[] = [];
  for await (const { path, text } of tree.texts(inScope.filter((each) => holding.has(each)))) {
    const findings = find(path, text);
    if (findings.length > 0) candidates.push({ path, findings: findings.slice(0, MOST_FINDINGS) });
  }
  return candidates;
}

async function deadCode(
  tree: SourceTree,
  inScope: readonly string[],
  entryPoints: readonly string[],
): Promise<Weighed[]> {
  const files = await tree.files();
  const searchedBytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (searchedBytes > MOST_SEARCHED_BYTES)
    throw new ConfigurationError(
      `the repository has ${Math.round(searchedBytes / 1024 / 1024)} MB of files, and names are looked for in at most ${MOST_SEARCHED_BYTES / 1024 / 1024} MB: give the dead-code job a knip report instead`,
    );
  const paths = files.map((file) => file.path);
  const packages: { path: string; text: string }[] = [];
  for await (const file of tree.texts(paths.filter((path) => /(?:^|\/)package\.json$/.test(path))))
    packages.push(file);

  const tracked = new Set(paths);
  const wanted = new Set(inScope);
  const stars = new Map<string, string[]>();
  const offers: Offer[] = [];
  for await (const { path, text } of tree.texts(
    paths.filter((each) => /\.(?:[cm]?[jt]sx?|py)$/i.test(each)),
  )) {
    stars.set(
      path,
      starExports(path, text, (other) => tracked.has(other)),
    );
    if (wanted.has(path)) offers.push({ path, names: exportedNames(path, text) });
  }
  const isOffered = offeredToOthers(stars, entryPointTest(packages, entryPoints));
  const own = offers.filter(({ path }) => !isOffered(path));
  const mentions = new Mentions(new Set(own.flatMap(({ names }) => names.map(({ name }) => name))));
  for await (const { path, text } of tree.texts(paths)) mentions.read(path, text);
  return unmentioned(own, mentions);
}
