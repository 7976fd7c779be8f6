/** A path as the code host stores it: relative to the root, `/` between segments, no tricks in it. */
export type RepositoryPath = { ok: true; path: string } | { ok: false; reason: string };

// Git itself treats these as `.git` on the file systems where it has been attacked (see git's verify_path).
const GIT_ALIASES = /^(?:\.git|git~\d+)$/i;

/**
 * Reads a path that a model or a patch wrote. Refuses what could leave the repository or reach what is not ours to
 * touch on any file system: absolute paths, `..`, drive letters, backslashes, control characters, and every spelling
 * of `.git`. A leading `./` and doubled or trailing slashes are forgiven.
 */
export function parseRepositoryPath(raw: string): RepositoryPath {
  const refuse = (reason: string): RepositoryPath => ({ ok: false, reason });
  if (raw.length > 4096) return refuse("the path is too long");
  if (/[\u0000-\u001f\u007f]/.test(raw)) return refuse("the path has control characters");
  if (raw.includes("\\")) return refuse("use / between folders, not \\");
  if (raw.startsWith("/") || /^[a-z]:/i.test(raw)) {
    return refuse("paths are relative to the root of the repository (no leading /)");
  }
  const segments = raw.split("/").filter((segment) => segment !== "" && segment !== ".");
  if (segments.length === 0) return refuse("the path is empty");
  for (const segment of segments) {
    if (segment === "..") return refuse("the path leaves the repository");
    // Windows drops blanks at the end of names, and a diff cannot show a name of blanks alone.
    if (segment.trim() !== segment) return refuse("a folder or file name begins or ends with white space");
    if (isGitFolder(segment)) return refuse("git's own files are off limits");
    if (new TextEncoder().encode(segment).length > 255) return refuse("a folder or file name is too long");
  }
  return { ok: true, path: segments.join("/") };
}

/** `.git` under any name a file system may fold into it: case, NTFS short names, trailing dots, ignorable characters. */
function isGitFolder(segment: string): boolean {
  const folded = segment
    .normalize("NFKC")
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, "")
    .replace(/(?::.*|[. ]+)$/u, "");
  return GIT_ALIASES.test(folded);
}

/** Two paths with one key are one file on a file system that folds case or normalises Unicode. */
export function collisionKey(path: string): string {
  return path.normalize("NFC").toLowerCase().normalize("NFC");
}
