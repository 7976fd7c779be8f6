/** The size of a change without what machines write. */
export interface DiffSize {
  files: number;
  /** Lines added and removed; a moved line counts once. */
  lines: number;
  /** How it was counted, for the user. */
  evidence: readonly { about: string; says: string }[];
}
