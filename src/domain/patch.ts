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
