import type { EarlierFinding, ReviewFinding } from "../domain/review/finding.ts";
import type { FreshLines } from "../domain/review/fresh-lines.ts";
import type { Task } from "../domain/task.ts";
import { fenceCode, fenceUntrusted, sanitise } from "../domain/untrusted-text.ts";
import type { FileDiff } from "../domain/unified-diff.ts";
import type { TextBlock } from "../ports/language-model.ts";
import { contextText } from "./opening.ts";
import type { RepositoryContext } from "./opening.ts";

/** Characters of a line that a prompt shows; longer ones are data. */
const LINE_CHARACTERS = 500;
const BODY_CHARACTERS = 8_000;

/** What every conversation of a review is told, equal for all its parts so that it is read from the cache. */
export interface ReviewBriefing {
  task: Task;
  context: RepositoryContext;
  /** What the maintainers want looked at, from the configuration of the default branch. */
  focus: string | undefined;
  /** Whether the files that can be looked at hold the change already. A fork's do not. */
  holdsChange: boolean;
  /** Fresh and unguessable. */
  nonce: string;
}

/** The first message about one part of a change. */
export function reviewOpening(
  briefing: ReviewBriefing,
  part: {
    files: readonly FileDiff[];
    /** "part 2 of 3", where there are several. */
    which: string | undefined;
    /** Paths of the other parts. */
    elsewhere: readonly string[];
    fresh: FreshLines | undefined;
    earlier: readonly EarlierFinding[];
  },
): TextBlock[] {
  const { nonce } = briefing;
  const untrusted = { author: undefined, trust: "untrusted" as const };
  const parts = [
    part.which === undefined ? "# The change" : `# The change, ${part.which}`,
    fenceCode({ ...untrusted, label: "diff", text: diffText(part.files, part.fresh) }, nonce),
  ];
  if (part.elsewhere.length > 0) {
    const text = part.elsewhere.map(printable).join("\n");
    parts.push("Other parts of the change are reviewed apart:");
    parts.push(fenceUntrusted({ ...untrusted, label: "files of other parts", text }, nonce));
  }
  if (part.earlier.length > 0) {
    const text = part.earlier
      .map(({ title, path }, number) => `${number}. ${path ?? ""}: ${title}`)
      .join("\n");
    parts.push(
      "These were said before. Do not say them again. Give in `mended` the numbers of those that the change has mended:",
      fenceUntrusted({ ...untrusted, author: "model", label: "earlier findings", text }, nonce),
    );
  }
  return [
    { type: "text", text: briefingText(briefing), cache: true },
    { type: "text", text: parts.join("\n\n") },
  ];
}

/** The first message of the second pass: the findings by number, and the hunks that they are about. */
export function checkOpening(
  briefing: ReviewBriefing,
  about: { findings: readonly ReviewFinding[]; files: readonly FileDiff[] },
): TextBlock[] {
  const { nonce } = briefing;
  const findings = about.findings.map((finding, number) => {
    const { path, line, title, reason } = finding;
    const place = path === undefined ? "" : ` ${path}${line === undefined ? "" : `:${line}`}`;
    const text = `${title}\n\n${reason}`;
    return fenceUntrusted(
      { label: `finding ${number}${place}`, author: "model", trust: "untrusted", text },
      nonce,
    );
  });
  const diff = { label: "diff", author: undefined, trust: "untrusted" as const, text: diffText(about.files) };
  return [
    { type: "text", text: briefingText(briefing), cache: true },
    {
      type: "text",
      text: ["# Findings", ...findings, "# The change", fenceCode(diff, nonce)].join("\n\n"),
    },
  ];
}

function briefingText({ task, context, focus, holdsChange, nonce }: ReviewBriefing): string {
  const trust = task.bodyAuthor.trusted ? ("trusted" as const) : ("untrusted" as const);
  const author = task.bodyAuthor.login;
  const wishes = [task.text, focus ?? ""].map((text) => sanitise(text).trim()).filter((text) => text !== "");
  return [
    contextText(context, nonce),
    `# Pull request\n\nThe files that you can look at ${holdsChange ? "hold the change already" : "are those of the base, without the change"}.`,
    fenceUntrusted({ label: "pull request title", author, trust, text: task.title }, nonce),
    ...(task.body.trim() === ""
      ? []
      : [
          fenceUntrusted(
            { label: "pull request body", author, trust, text: task.body.slice(0, BODY_CHARACTERS) },
            nonce,
          ),
        ]),
    // From somebody with write access, or from the default branch: the only wishes that count.
    ...(wishes.length === 0 ? [] : [`# Look above all at\n\n${wishes.join("\n\n")}`]),
  ].join("\n\n");
}

/** Hunks with the line numbers of both sides, by which a finding names its place. */
export function diffText(files: readonly FileDiff[], fresh?: FreshLines): string {
  return files
    .flatMap((file) => {
      const before = file.kind === "renamed" ? `, before ${printable(file.oldPath ?? "")}` : "";
      const lines = fresh?.get(file.path);
      const isFresh = (line: number): boolean => lines === "all" || lines?.has(line) === true;
      return [
        `=== ${printable(file.path)} (${file.kind}${before})`,
        ...file.hunks.flatMap((hunk) => [
          "@@",
          ...hunk.lines.map(({ kind, oldLine, newLine, text }) => {
            const mark = kind === "added" ? "+" : kind === "removed" ? "-" : " ";
            const star = kind === "added" && isFresh(newLine) ? "*" : " ";
            const shown =
              text.length > LINE_CHARACTERS ? `${text.slice(0, LINE_CHARACTERS)} (line cut)` : text;
            return `${column(oldLine)} ${column(newLine)} ${mark}${star} ${shown}`;
          }),
        ]),
      ];
    })
    .join("\n");
}

const column = (line: number): string => (line === 0 ? "" : String(line)).padStart(5);

/** One line per path, whatever characters Git let into it. */
const printable = (path: string): string => (/\p{Cc}/u.test(path) ? JSON.stringify(path) : path);
