import type { FileEdit, Patch } from "../domain/patch.ts";

/** A path or request that the workspace refuses; the text is safe to show to the model. */
export class WorkspaceError extends Error {
  override readonly name = "WorkspaceError";
}

/**
 * A view of one pinned commit plus the edits made so far. No path in it ever reaches a file system:
 * files are git objects, so links, /proc, `..` and swaps between check and use have nothing to act on.
 * Paths are relative to the root of the repository. Refusals are `WorkspaceError`s.
 */
export interface Workspace {
  readonly baseSha: string;
  /** UTF-8 text of a file; refuses binaries and anything that is not a regular file. */
  read(path: string): Promise<string>;
  /** Creates or replaces a file, keeping its mode. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Tracked files (edits included) under a folder or matching a glob, at most `limit`. */
  list(options: {
    path?: string;
    glob?: string;
    limit: number;
  }): Promise<{ paths: string[]; truncated: boolean }>;
  /** Extended regular expression over all text files, edits included. */
  search(options: {
    pattern: string;
    glob?: string;
    ignoreCase?: boolean;
    limit: number;
  }): Promise<{ matches: { path: string; line: number; text: string }[]; truncated: boolean }>;
  /** Repeats the edits of a patch, each under the same rules as an edit of the model. */
  replay(edits: readonly FileEdit[]): Promise<void>;
  /** Everything edited so far; undefined when nothing is. */
  patch(): Promise<Patch | undefined>;
  close(): Promise<void>;
}
