import { parsePatch } from "diff";

/** One line of a hunk, without its marker and without a trailing CR. Line numbers are 1-based. */
export interface DiffLine {
  kind: "context" | "added" | "removed";
  text: string;
  /** In the old file; 0 for an added line. */
  oldLine: number;
  /** In the new file; 0 for a removed line. */
  newLine: number;
}

export interface DiffHunk {
  lines: DiffLine[];
}

/** What a unified diff says about one file. */
export interface FileDiff {
  kind: "added" | "deleted" | "modified" | "renamed" | "copied";
  /** Undefined for a new file. */
  oldPath: string | undefined;
  /** Undefined for a deleted file. */
  newPath: string | undefined;
  /** The new path, or the old one of a deleted file. */
  path: string;
  /** Six octal digits; undefined where the diff does not say. */
  oldMode: string | undefined;
  newMode: string | undefined;
  binary: boolean;
  hunks: DiffHunk[];
  /** The names without their first component, where it is not git's usual "a/" and "b/": `git apply` takes any away. */
  stripped?: Pick<FileDiff, "kind" | "oldPath" | "newPath" | "path">;
}

/** The text is not a unified diff that can be read in exactly one way. */
export class DiffSyntaxError extends Error {
  override readonly name = "DiffSyntaxError";
}

/** `git format-patch` ends a mail with "-- " and its version: not part of the last hunk. */
const MAIL_SIGNATURE = /\n-- \n\d[\w.() -]{0,80}\n*$/u;

/**
 * Reads a unified diff, git's extended headers included.
 * Strict on purpose: a diff whose hunk headers miscount, that holds combined (merge) hunks or names no file could be
 * read differently by whoever applies it, so it is a `DiffSyntaxError` instead of a guess.
 * An empty text is a diff of nothing.
 */
export function parseUnifiedDiff(text: string): FileDiff[] {
  if (text.trim() === "") return [];
  if (/^(?:diff --(?:cc|combined) |@@@)/mu.test(text)) {
    throw new DiffSyntaxError("a combined diff of a merge cannot be checked");
  }
  const source = text.replace(MAIL_SIGNATURE, "\n");
  let sections: ReturnType<typeof parsePatch>;
  try {
    sections = parsePatch(source);
  } catch (error) {
    throw new DiffSyntaxError("a header or a hunk of the diff cannot be read", { cause: error });
  }
  const extended = readExtendedHeaders(source);
  let gitSections = 0;
  const files = sections.map((section): FileDiff => {
    const headers = section.isGit === true ? extended[gitSections++] : undefined;
    const created = section.isCreate === true || section.oldFileName === "/dev/null";
    const deleted = section.isDelete === true || section.newFileName === "/dev/null";
    const oldName = created ? undefined : section.oldFileName;
    const newName = deleted ? undefined : section.newFileName;
    const copied = section.isCopy === true;
    const names = named(withoutPrefix(oldName, "a/"), withoutPrefix(newName, "b/"), copied);
    if (names === undefined) throw new DiffSyntaxError("a section of the diff names no file");
    const isUsual = (oldName?.startsWith("a/") ?? true) && (newName?.startsWith("b/") ?? true);
    const stripped = isUsual ? undefined : named(withoutFirst(oldName), withoutFirst(newName), copied);
    const mode = headers?.mode;
    return {
      ...names,
      ...(stripped === undefined ? {} : { stripped }),
      oldMode: section.oldMode ?? (created ? undefined : mode),
      newMode: section.newMode ?? (deleted ? undefined : mode),
      binary: headers?.binary ?? false,
      hunks: section.hunks.map(readHunk),
    };
  });
  if (gitSections !== extended.length) throw new DiffSyntaxError("a section of the diff could not be read");
  return files;
}

/** Undefined where no side has a name. */
function named(
  oldPath: string | undefined,
  newPath: string | undefined,
  copied: boolean,
): NonNullable<FileDiff["stripped"]> | undefined {
  const path = newPath ?? oldPath;
  if (path === undefined || path === "") return undefined;
  const kind =
    oldPath === undefined
      ? "added"
      : newPath === undefined
        ? "deleted"
        : copied
          ? "copied"
          : oldPath === newPath
            ? "modified"
            : "renamed";
  return { kind, oldPath, newPath, path };
}

function withoutFirst(name: string | undefined): string | undefined {
  return name?.slice(name.indexOf("/") + 1);
}

function withoutPrefix(name: string | undefined, prefix: string): string | undefined {
  return name?.startsWith(prefix) === true ? name.slice(prefix.length) : name;
}

/** jsdiff leaves out the mode on `index` lines (the only place where a changed submodule shows) and git's binary patches. */
function readExtendedHeaders(text: string): { mode: string | undefined; binary: boolean }[] {
  const sections: { mode: string | undefined; binary: boolean }[] = [];
  // Lines of a hunk start with a space, "+", "-" or "\", so these can only be headers.
  for (const match of text.matchAll(
    /^(?:(diff --git )|index [0-9a-f]+\.\.[0-9a-f]+ (\d{6})|(Binary files |GIT binary patch))/gmu,
  )) {
    if (match[1] !== undefined) sections.push({ mode: undefined, binary: false });
    const section = sections.at(-1);
    if (section === undefined) continue;
    if (match[2] !== undefined) section.mode = match[2];
    if (match[3] !== undefined) section.binary = true;
  }
  return sections;
}

function readHunk(hunk: { oldStart: number; newStart: number; lines: string[] }): DiffHunk {
  let oldLine = hunk.oldStart;
  let newLine = hunk.newStart;
  const lines: DiffLine[] = [];
  for (const raw of hunk.lines) {
    const text = raw.slice(1).replace(/\r$/u, "");
    switch (raw[0]) {
      case "+":
        lines.push({ kind: "added", text, oldLine: 0, newLine: newLine++ });
        break;
      case "-":
        lines.push({ kind: "removed", text, oldLine: oldLine++, newLine: 0 });
        break;
      case "\\":
        break;
      default:
        lines.push({ kind: "context", text, oldLine: oldLine++, newLine: newLine++ });
    }
  }
  return { lines };
}
