import { formatPatch, structuredPatch } from "diff";
import type { FileEdit } from "../../../src/domain/patch.ts";
import { type Workspace, WorkspaceError } from "../../../src/ports/workspace.ts";

export type Files = Readonly<Record<string, string>>;

/** A view of some files, edited in memory. Globs are not understood: everything is listed and searched. */
export function memoryWorkspace(baseSha: string, base: Files): Workspace {
  const files = new Map(Object.entries(base));
  return {
    baseSha,
    async read(path) {
      const text = files.get(path);
      if (text === undefined) throw new WorkspaceError(`${path} is not there`);
      return text;
    },
    async write(path, text) {
      files.set(path, text);
    },
    async remove(path) {
      if (!files.delete(path)) throw new WorkspaceError(`${path} is not there`);
    },
    async list({ path = "", limit }) {
      const paths = [...files.keys()].filter((each) => each.startsWith(path)).toSorted();
      return { paths: paths.slice(0, limit), truncated: paths.length > limit };
    },
    async search({ pattern, limit }) {
      const wanted = new RegExp(pattern);
      const matches = [...files].flatMap(([path, text]) =>
        text
          .split("\n")
          .flatMap((line, index) => (wanted.test(line) ? [{ path, line: index + 1, text: line }] : [])),
      );
      return { matches: matches.slice(0, limit), truncated: matches.length > limit };
    },
    async replay(edits) {
      for (const edit of edits) {
        if (edit.op === "delete") files.delete(edit.path);
        else files.set(edit.path, Buffer.from(edit.contentBase64, "base64").toString());
      }
    },
    async patch() {
      const paths = [...new Set([...Object.keys(base), ...files.keys()])].toSorted();
      const changed = paths.filter((path) => base[path] !== files.get(path));
      if (changed.length === 0) return undefined;
      const edits = changed.map((path) => editOf(path, files.get(path)));
      return { baseSha, edits, diff: memoryDiff(base, Object.fromEntries(files)) };
    },
    close: async () => {},
  };
}

/** What lies between two sets of files, as a unified diff. */
export function memoryDiff(before: Files, after: Files): string {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  const changed = paths.filter((path) => before[path] !== after[path]);
  return changed.map((path) => diffOf(path, before[path], after[path])).join("");
}

function editOf(path: string, text: string | undefined): FileEdit {
  return text === undefined
    ? { op: "delete", path }
    : { op: "write", path, mode: "100644", contentBase64: Buffer.from(text).toString("base64") };
}

/** As `git diff` writes it. */
function diffOf(path: string, before: string | undefined, after: string | undefined): string {
  const mode =
    before === undefined ? "new file mode 100644\n" : after === undefined ? "deleted file mode 100644\n" : "";
  const from = before === undefined ? "/dev/null" : `a/${path}`;
  const to = after === undefined ? "/dev/null" : `b/${path}`;
  const hunks = formatPatch(structuredPatch(from, to, before ?? "", after ?? "", undefined, undefined));
  const body = hunks.split("\n").filter((line) => !/^(?:Index:|=+$)/.test(line));
  return `diff --git a/${path} b/${path}\n${mode}${body.join("\n")}`;
}
