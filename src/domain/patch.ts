import { z } from "zod";
import type { Config } from "./config.ts";
import { findHiddenText } from "./patch/hidden-text.ts";
import { findInstallHooks } from "./patch/install-hooks.ts";
import { collisionKeyOf, createPathRules } from "./patch/protected-paths.ts";
import { findWeakenings } from "./patch/weakenings.ts";
import { parseUnifiedDiff } from "./unified-diff.ts";
import type { FileDiff } from "./unified-diff.ts";

/** File modes that a patch may carry. Symlinks (120000) and submodules (160000) are not among them on purpose. */
export type FileMode = "100644" | "100755";

export type FileEdit =
  | {
      op: "write";
      /** Path from the root of the repository, with `/`. */
      path: string;
      mode: FileMode;
      /** The whole new content, base64, so that any bytes survive. */
      contentBase64: string;
    }
  | { op: "delete"; path: string };

/** The only thing an attempt can produce: whole-file edits against one pinned commit. */
export interface Patch {
  baseSha: string;
  edits: FileEdit[];
  /** Unified diff of the same edits, for people, for hand-offs and for the weakened-test rules. */
  diff: string;
}

export type FindingVerdict = "accept" | "needs-human" | "refuse";

/** One thing a patch rule saw. `verdict` is what this finding alone would decide. */
export interface Finding {
  rule: string;
  path: string;
  /** 1-based line in the new file, or in the old file for something removed; 0 when it is about the file. */
  line: number;
  message: string;
  verdict: FindingVerdict;
}

export interface PatchCheck {
  verdict: FindingVerdict;
  findings: Finding[];
}

/** What a patch is checked against. */
export interface PatchLimits {
  protectedPaths: Config["protectedPaths"];
  /** Most files that one patch may touch. */
  maxFiles: number;
  /** Most bytes of new content, and of the diff. */
  maxBytes: number;
}

/** Large enough for a honest change by one attempt, small enough for a human to look at. */
export const DEFAULT_PATCH_LIMITS: PatchLimits = {
  protectedPaths: { refuse: [], needsHuman: [], allow: [] },
  maxFiles: 300,
  maxBytes: 5_000_000,
};

const FILE_MODES = ["100644", "100755"] as const satisfies readonly FileMode[];

const patchSchema = z.strictObject({
  baseSha: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u),
  edits: z.array(
    z.discriminatedUnion("op", [
      z.strictObject({
        op: z.literal("write"),
        path: z.string(),
        mode: z.enum(FILE_MODES),
        contentBase64: z.base64(),
      }),
      z.strictObject({ op: z.literal("delete"), path: z.string() }),
    ]),
  ),
  diff: z.string(),
});

/** Reads a patch artifact of unknown origin. Undefined when it is not of a patch's shape, unknown members included. */
export function readPatch(value: unknown): Patch | undefined {
  const result = patchSchema.safeParse(value);
  return result.success ? result.data : undefined;
}

/**
 * Judges a patch as hostile input: shape, size, paths, modes, protected paths, and whether it weakens how the code is
 * checked. `patch.diff` has to be the diff of exactly these edits against the base: whoever did not make it
 * must make it anew, because only its new side can be compared with the edits here.
 */
export function checkPatch(patch: Patch, limits: PatchLimits): PatchCheck {
  if (readPatch(patch) === undefined) {
    return conclude([
      about("", "patch/malformed", "not a patch: a member is missing, unknown or of the wrong form"),
    ]);
  }
  const bytes = patch.edits.reduce((sum, edit) => sum + (edit.op === "write" ? byteLength(edit) : 0), 0);
  if (patch.edits.length > limits.maxFiles || bytes > limits.maxBytes) {
    return conclude([tooLarge(patch.edits.length, bytes, limits)]);
  }
  const check = checkDiff(patch.diff, limits);
  const pathFindings = checkPaths(
    patch.edits.map((edit) => edit.path),
    patch.edits.filter((edit) => edit.op === "write").map((edit) => edit.path),
    limits,
  );
  return conclude([...check.findings, ...pathFindings, ...compareWithDiff(patch)]);
}

/** What a check comes to when the patch would write secrets into the history. */
export function withSecrets(check: PatchCheck, secrets: Finding[]): PatchCheck {
  return secrets.length === 0 ? check : { verdict: "refuse", findings: [...check.findings, ...secrets] };
}

/** The same rules over a unified diff alone, as `upshift check patch` gets it. */
export function checkDiff(diff: string, limits: PatchLimits): PatchCheck {
  if (diff.length > limits.maxBytes) return conclude([tooLarge(0, diff.length, limits)]);
  let files: FileDiff[];
  try {
    files = parseUnifiedDiff(diff);
  } catch (error) {
    return conclude([
      about("", "patch/malformed", `the diff cannot be read: ${String(error).replace(/^\w+: /u, "")}`),
    ]);
  }
  if (files.length > limits.maxFiles) return conclude([tooLarge(files.length, diff.length, limits)]);
  const check = checkFiles(files, limits);
  if (files.every(({ stripped }) => stripped === undefined)) return check;
  // Whether a first component is a prefix or a folder is for whoever applies the diff to say.
  const other = checkFiles(
    files.map((file) => ({ ...file, ...file.stripped })),
    limits,
  );
  return SEVERITY[other.verdict] > SEVERITY[check.verdict] ? other : check;
}

const SEVERITY: Readonly<Record<FindingVerdict, number>> = { accept: 0, "needs-human": 1, refuse: 2 };

function checkFiles(files: FileDiff[], limits: PatchLimits): PatchCheck {
  const written = files.flatMap((file) => file.newPath ?? []);
  const touched = files.flatMap((file) =>
    [file.newPath, file.kind === "copied" ? undefined : file.oldPath].filter((path) => path !== undefined),
  );
  return conclude([
    ...checkPaths(touched, written, limits),
    ...files.flatMap(checkModes),
    ...findInstallHooks(files, limits.protectedPaths.allow),
    ...findHiddenText(files),
    ...findWeakenings(files),
  ]);
}

function checkPaths(touched: string[], written: string[], limits: PatchLimits): Finding[] {
  const rules = createPathRules(limits.protectedPaths);
  const findings = [...new Set(touched)].flatMap((path) => rules(path));
  const byFold = new Map<string, string>();
  for (const path of written) {
    const fold = collisionKeyOf(path);
    const other = byFold.get(fold);
    if (other !== undefined) {
      findings.push(
        about(
          path,
          "protected-path/collision",
          `the same file as ${JSON.stringify(other)} where case or Unicode form do not count`,
        ),
      );
    }
    byFold.set(fold, path);
  }
  for (const path of byFold.keys()) {
    const parents = path.split("/").slice(0, -1);
    for (let length = 1; length <= parents.length; length++) {
      const parent = parents.slice(0, length).join("/");
      if (byFold.has(parent)) {
        findings.push(
          about(
            path,
            "protected-path/collision",
            `${JSON.stringify(parent)} cannot be both a file and a folder`,
          ),
        );
      }
    }
  }
  return findings;
}

function checkModes(file: FileDiff): Finding[] {
  const mode = file.newMode;
  if (mode === undefined && file.oldMode === undefined) return [];
  const special = [file.oldMode, mode].find(
    (one) => one !== undefined && !(FILE_MODES as readonly string[]).includes(one),
  );
  if (special !== undefined) {
    const kind =
      special === "120000" ? "a symbolic link" : special === "160000" ? "a submodule" : `mode ${special}`;
    return [about(file.path, "mode/special-file", `${kind}: only regular files can be part of a patch`)];
  }
  if (mode !== "100755" || file.oldMode === "100755") return [];
  return [{ ...about(file.path, "mode/executable", "becomes executable"), verdict: "accept" }];
}

/** A diff that does not belong to the edits would hide them from every rule that reads diffs. */
function compareWithDiff(patch: Patch): Finding[] {
  let files: FileDiff[];
  try {
    files = parseUnifiedDiff(patch.diff);
  } catch {
    return [];
  }
  const findings: Finding[] = [];
  const written = new Map(
    files.flatMap((file) => (file.newPath === undefined ? [] : [[file.newPath, file]])),
  );
  const deleted = new Set(
    files.flatMap((file) =>
      file.oldPath !== undefined && (file.kind === "deleted" || file.kind === "renamed")
        ? [file.oldPath]
        : [],
    ),
  );
  for (const edit of patch.edits) {
    const file = written.get(edit.path);
    if (edit.op === "delete" ? !deleted.has(edit.path) : file === undefined || !showsContent(file, edit)) {
      findings.push(mismatch(edit.path));
    }
  }
  const edited = new Set(patch.edits.map((edit) => edit.path));
  if (edited.size !== patch.edits.length) {
    findings.push(about("", "patch/malformed", "two edits of one path"));
  }
  for (const path of [...written.keys(), ...deleted]) if (!edited.has(path)) findings.push(mismatch(path));
  return findings;
}

function mismatch(path: string): Finding {
  return about(path, "patch/diff-mismatch", "the diff does not show what the edits do");
}

function showsContent(file: FileDiff, edit: FileEdit & { op: "write" }): boolean {
  if (file.newMode !== undefined && file.newMode !== edit.mode) return false;
  const lines = decode(edit).split("\n");
  return file.hunks.every((hunk) =>
    hunk.lines.every(
      (line) => line.newLine === 0 || lines[line.newLine - 1]?.replace(/\r$/u, "") === line.text,
    ),
  );
}

function decode(edit: FileEdit & { op: "write" }): string {
  return new TextDecoder().decode(Uint8Array.from(atob(edit.contentBase64), (char) => char.charCodeAt(0)));
}

/** Bytes that a base64 text stands for. */
function byteLength(edit: FileEdit & { op: "write" }): number {
  return Math.floor((edit.contentBase64.replace(/=+$/u, "").length * 3) / 4);
}

function tooLarge(files: number, bytes: number, limits: PatchLimits): Finding {
  return about(
    "",
    "patch/too-large",
    `${files} files and ${bytes} bytes; at most ${limits.maxFiles} files and ${limits.maxBytes} bytes`,
  );
}

function about(path: string, rule: string, message: string): Finding {
  return { rule, path, line: 0, message, verdict: "refuse" };
}

function conclude(findings: Finding[]): PatchCheck {
  const seen = new Set<string>();
  const distinct = findings.filter((finding) => {
    // One rule says one thing of a line.
    const message = finding.line === 0 ? finding.message : "";
    const key = JSON.stringify([finding.rule, finding.path, finding.line, message]);
    return !seen.has(key) && seen.add(key);
  });
  const verdict = distinct.some((finding) => finding.verdict === "refuse")
    ? "refuse"
    : distinct.some((finding) => finding.verdict === "needs-human")
      ? "needs-human"
      : "accept";
  return { verdict, findings: distinct };
}
