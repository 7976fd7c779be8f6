import { Buffer } from "node:buffer";
import type { FileEdit } from "../../domain/patch.ts";
import type { RepositoryClient } from "./octokit.ts";

/** An entry of `POST git/trees`. */
export type TreeEntry = { path: string; mode: "100644" | "100755"; type: "blob" } & (
  | { content: string }
  | { sha: string | null }
);

/** Larger files go as blobs of their own, so that one request never grows without bound. Bytes. */
const MOST_INLINE_BYTES = 1_000_000;
const MOST_INLINE_TOTAL_BYTES = 8_000_000;

/**
 * The edits as tree entries. Text goes inline, which costs no call; what is not surely the same bytes again after a
 * trip through JSON text (binary, NUL, byte-order mark, nothing at all) is uploaded as a blob, one call each.
 */
export async function treeEntries(
  client: RepositoryClient,
  edits: readonly FileEdit[],
): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = [];
  let inlineBytes = 0;
  for (const edit of edits) {
    if (edit.op === "delete") {
      entries.push({ path: edit.path, mode: "100644", type: "blob", sha: null });
      continue;
    }
    const bytes = Buffer.from(edit.contentBase64, "base64");
    const content = inlineText(bytes);
    const file = { path: edit.path, mode: edit.mode, type: "blob" } as const;
    if (content !== undefined && inlineBytes + bytes.length <= MOST_INLINE_TOTAL_BYTES) {
      inlineBytes += bytes.length;
      entries.push({ ...file, content });
    } else {
      // One at a time, as GitHub asks of writes.
      // oxlint-disable-next-line no-await-in-loop
      entries.push({ ...file, sha: await uploadBlob(client, bytes) });
    }
  }
  return entries;
}

function inlineText(bytes: Buffer): string | undefined {
  if (bytes.length === 0 || bytes.length > MOST_INLINE_BYTES || bytes.includes(0)) return undefined;
  const content = bytes.toString("utf8");
  const survives = Buffer.from(content, "utf8").equals(bytes) && !content.startsWith("\uFEFF");
  return survives ? content : undefined;
}

/** A blob is named by its content: making it again makes nothing new, so an unclear failure is simply repeated. */
async function uploadBlob({ octokit, owner, repo }: RepositoryClient, bytes: Buffer): Promise<string> {
  const { data } = await octokit.rest.git.createBlob({
    owner,
    repo,
    content: bytes.toString("base64"),
    encoding: "base64",
    request: { retries: 3 },
  });
  return data.sha;
}
