import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { isComment } from "./changes.ts";
import { hunkOf, indentation, placeOf, weakening } from "./finding.ts";
import { toNumber } from "./gauges.ts";
import { isOnNewGround } from "./new-ground.ts";
import type { Subject } from "./subject.ts";

/** Waiting and retrying that tests did not do before. */
const NEW_PATIENCE =
  /\bjest\.(?:setTimeout|retryTimes)\s*\(|\bthis\.(?:timeout|retries|slow)\s*\(\s*(?:0|[1-9]\d{4,})|\b(?:vi|vitest)\.setConfig\(\s*\{\s*(?:testTimeout|retry)|^\s*\}\s*,\s*[1-9]\d{4,}\s*\)|@(?:pytest\.mark\.)?flaky\b|\breruns\s*=|\btest(?:Info)?\.(?:setTimeout|slow)\s*\(|^\s*(?:testTimeout|retries|retry)\s*[:=]\s*[1-9]|@(?:Retry|RetryingTest|RepeatedIfExceptionsTest)\b|\[(?:\w{1,40},\s{0,4}){0,5}Retry\(|@timeout\s+\d{5,}|\bretry\s*:\s*[1-9]/u;
/** Waiting for time to pass. */
const SLEEPS =
  /\b(?:time\.sleep|asyncio\.sleep|Thread\.sleep|Task\.Delay|usleep|std::thread::sleep|thread::sleep|tokio::time::sleep|this_thread::sleep_for|Process\.sleep|Timer\.sleep)\s*\(|\bsleep\s*\(?\s*[\d.]|\btimes\b.{0,60}\bsleep\b/u;

export function findNewPatience(subject: Subject): Finding[] {
  return [...patienceOf(subject, NEW_PATIENCE), ...(subject.role.test ? patienceOf(subject, SLEEPS) : [])];
}

function patienceOf(subject: Subject, pattern: RegExp): Finding[] {
  if (subject.file.kind === "added" || !(subject.role.test || subject.role.settings)) return [];
  // A pause of some milliseconds is no patience.
  const brief = (text: string) => subject.language === "javascript" && /\bsleep\(\s*\d{1,2}\s*\)/u.test(text);
  const hits = (lines: DiffLine[]) =>
    lines.filter((line) => !isComment(line.text) && pattern.test(line.text) && !brief(line.text));
  const removed = subject.changes.flatMap((change) => hits(change.removed));
  const added = subject.changes.flatMap((change) => hits(change.added));
  return added
    .slice(removed.length)
    .filter((line) => !(subject.role.test && isOnNewGround(subject, line)))
    .map((line) =>
      weakening(subject, line, "weakening/timeout-raised", "waits longer, or tries again, before it fails"),
    );
}

const UNITS: readonly [RegExp, number][] = [
  [
    /(\d[\d_.]*)\s*\*\s*time\.(?:Milli|Micro|Nano)second\b|\bmilliseconds?\s*[(=]\s*(\d+)|\b(\d+)\.milliseconds\b|\bfrom_millis\((\d+)/u,
    0.001,
  ],
  [
    /(\d[\d_.]*)\s*\*\s*time\.Second\b|\b[Ss]econds?\s*[(=]\s*(\d+)|\b(\d+)\.seconds?\b|\bfrom_secs\((\d+)|\bofSeconds\((\d+)/u,
    1,
  ],
  [
    /(\d[\d_.]*)\s*\*\s*time\.Minute\b|\b[Mm]inutes?\s*[(=]\s*(\d+)|\b(\d+)\.minutes?\b|\bofMinutes\((\d+)/u,
    60,
  ],
  [/(\d[\d_.]*)\s*\*\s*time\.Hour\b|\b[Hh]ours?\s*[(=]\s*(\d+)|\b(\d+)\.hours?\b|\bofHours\((\d+)/u, 3600],
];

/** The first duration of a line, in seconds. */
function duration(text: string): number | undefined {
  const found = UNITS.flatMap(([pattern, seconds]) => {
    const match = pattern.exec(text);
    const digits = match?.slice(1).find((group) => group !== undefined);
    return match === null || digits === undefined
      ? []
      : [{ at: match.index, value: toNumber(digits) * seconds }];
  });
  return found.toSorted((a, b) => a.at - b.at)[0]?.value;
}

/** A bound on waiting, with its unit, that has grown beyond what a slower machine asks for. */
export function waitsLonger(before: string, after: string): boolean {
  if (!/wait|eventually|timeout|deadline|within|time\.(?:Milli)?[Ss]econd\s*,/iu.test(before)) return false;
  const old = duration(before);
  const now = duration(after);
  return old !== undefined && now !== undefined && old > 0 && now > old * 4;
}

/** Time to set up is no time in which something has to happen. */
export function isSetUp({ file }: Subject, added: DiffLine): boolean {
  if (!/^\s*\}/u.test(added.text)) return /\bhookTimeout\b/u.test(added.text);
  const { lines } = hunkOf(file, added);
  const opener = lines
    .slice(0, placeOf(lines, added))
    .findLast(
      ({ kind, text }) =>
        kind !== "removed" &&
        text.trim() !== "" &&
        indentation(text) === indentation(added.text) &&
        !/^\s*[}\])]/u.test(text),
    );
  return /^\s*(?:before|after|setup|teardown)\w*\s*\(/iu.test(opener?.text ?? "");
}
