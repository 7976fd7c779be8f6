import { parse } from "yaml";
import { readWorkflowFacts, type WorkflowFacts } from "../../domain/setup/workflow.ts";

/** Reads a workflow file; one that is no YAML has no triggers and no jobs, as GitHub runs none of it. */
export function parseWorkflow(path: string, text: string): WorkflowFacts {
  try {
    // An alias may repeat a tree without end: workflow files have none on GitHub, or few.
    return readWorkflowFacts(path, parse(text, { maxAliasCount: 20, logLevel: "silent" }));
  } catch {
    return readWorkflowFacts(path, undefined);
  }
}
