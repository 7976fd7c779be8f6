import type { Gate, GateResult } from "../domain/gate.ts";
import type { FileEdit } from "../domain/patch.ts";

/** A commit and edits on top of it: what a gate is run on. */
export interface GateTree {
  sha: string;
  edits: readonly FileEdit[];
}

/** Runs the repository's own commands on an attempt's files, confined. The only port behind which foreign code runs. */
export interface GateRunner {
  /**
   * Why commands cannot be confined on this machine, and what to do about it; undefined when they can. Found out by
   * trying, once; ask it before money is spent.
   */
  unavailable(): Promise<string | undefined>;
  /**
   * Runs every gate in turn on a checkout of its own, which is deleted afterwards. Never throws for what a command does.
   * Throws where commands cannot be confined: then none is started.
   */
  measure(tree: GateTree, gates: readonly Gate[], signal?: AbortSignal): Promise<GateResult[]>;
}
