/** The tracked text of one pinned commit, read in bulk: what a search over a whole repository needs. */
export interface SourceTree {
  /** Regular files, in the order of their paths. */
  files(): Promise<readonly { path: string; bytes: number }[]>;
  /** Texts of those of the paths that are UTF-8 without a NUL, in the given order. */
  texts(paths: readonly string[]): AsyncIterable<{ path: string; text: string }>;
  /** Paths of the text files that hold one of these words, letter by letter. */
  containing(words: readonly string[]): Promise<readonly string[]>;
}
