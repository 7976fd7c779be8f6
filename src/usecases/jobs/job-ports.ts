import type { Issues, Opinions } from "../../ports/code-host.ts";
import type { SourceTree } from "../../ports/source-tree.ts";
import type { BatchPorts } from "../batches/batch-ports.ts";
import type { CommandPorts } from "../handle-command.ts";

export interface JobPorts extends CommandPorts, BatchPorts {
  issues: Issues;
  opinions: Opinions;
  /** The text of one commit, for searching it whole. */
  openTree(sha: string): Promise<SourceTree>;
  /** Text of a report that a tool left: of the job's working folder, else of that commit. Undefined where there is none. */
  report(path: string, sha: string): Promise<string | undefined>;
}
