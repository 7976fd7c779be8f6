import type { Evidence } from "../complexity.ts";
import { givenLines, LINES_PER_FILE, type SizePrediction } from "./prediction.ts";

/** What somebody states as known about the size of a task. */
export interface GivenCounts {
  files?: number;
  lines?: number;
}

export interface TaskSize {
  files: number;
  lines: number;
  /** `files` were counted rather than predicted. */
  known: boolean;
  /** The same of `lines`. */
  linesKnown: boolean;
  pAtLeast2Files: number;
  pAtLeast6Files: number;
  evidence: Evidence[];
}

/** A given count is a fact; the other one stays a prediction, which given lines make likelier or less likely. */
export function taskSize(
  { files, lines }: GivenCounts,
  predicted: SizePrediction,
  readOnly: boolean,
): TaskSize {
  if (files !== undefined)
    return {
      files,
      lines: lines ?? files * LINES_PER_FILE,
      known: true,
      linesKnown: lines !== undefined,
      pAtLeast2Files: Number(files >= 2),
      pAtLeast6Files: Number(files >= 6),
      evidence:
        lines === undefined
          ? [{ about: "files", says: `${countOf(files)}, as given` }, likelyLines(files * LINES_PER_FILE)]
          : [{ about: "files", says: `${countOf(files)} and ${lines} lines, as counted` }],
    };
  const linesKnown = lines !== undefined;
  const given = linesKnown ? [{ about: "lines", says: `${lines} lines, as given` }] : [];
  if (readOnly)
    return {
      files: 0,
      lines: lines ?? 0,
      known: false,
      linesKnown,
      pAtLeast2Files: 0,
      pAtLeast6Files: 0,
      evidence: [{ about: "files", says: "changes no file" }, ...given],
    };
  const size = linesKnown ? givenLines(predicted, lines) : predicted;
  return {
    ...size,
    known: false,
    linesKnown,
    evidence: [likelyFiles(size), ...(linesKnown ? given : [likelyLines(size.lines)])],
  };
}

function countOf(files: number): string {
  return `${files} ${files === 1 ? "file" : "files"}`;
}

function likelyFiles({ pAtLeast2Files, pAtLeast6Files }: SizePrediction): Evidence {
  const [several, many] = [pAtLeast2Files, pAtLeast6Files].map((share) => Math.round(share * 100));
  return {
    about: "files",
    says: `is ${several}% likely to touch more than one file, ${many}% more than five`,
  };
}

function likelyLines(lines: number): Evidence {
  return { about: "lines", says: `is likely to change about ${lines} lines, ${LINES_PER_FILE} in each file` };
}
