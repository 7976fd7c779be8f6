import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar, YAMLMap } from "yaml";
import { ConfigurationError } from "../../domain/errors.ts";

/** The job that tells Upshift that CI has ended; a check of that name never counts as CI (docs/ci.md). */
const LAST_JOB = "upshift";

/**
 * A CI workflow with what the mode `dispatch` needs: the trigger `workflow_dispatch`, and the last job of
 * `ci-for-dispatch.yml`, which waits for all others. Comments and order stay. Unchanged where both are there.
 * Throws `ConfigurationError` for a text that is no workflow.
 */
export function withDispatch(path: string, text: string, example: string): string {
  const document = parseDocument(text);
  const jobs: unknown = document.get("jobs");
  if (document.errors.length > 0 || !isMap(jobs)) {
    throw new ConfigurationError(
      `${path} is not a workflow that can be read; add what examples/workflows/ci-for-dispatch.yml shows by hand.`,
    );
  }
  const isTriggered = addTrigger(document);
  const names = jobs.items.map(({ key }) => String(isScalar(key) ? key.value : key));
  const hasLast = names.includes(LAST_JOB);
  if (isTriggered && hasLast) return text;
  const edited = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return hasLast ? edited : `${edited.trimEnd()}\n\n${lastJob(example, names)}`;
}

/** True when it was there. */
function addTrigger(document: Document): boolean {
  const on: unknown = document.get("on", true);
  if (isMap(on)) {
    if (on.has("workflow_dispatch")) return true;
    on.set("workflow_dispatch", nothing());
    return false;
  }
  const events = isSeq(on) ? on.items.map((item) => String(isScalar(item) ? item.value : item)) : [];
  if (isScalar(on) && typeof on.value === "string") events.push(on.value);
  if (events.includes("workflow_dispatch")) return true;
  const map = new YAMLMap();
  for (const event of [...events, "workflow_dispatch"]) map.set(event, nothing());
  document.set("on", map);
  return false;
}

/** `workflow_dispatch:` without a value, as people write it. */
function nothing(): Scalar {
  const value = new Scalar(null);
  value.source = "";
  return value;
}

/** The last job of the example, waiting for the jobs that are here. `jobs:` is the last section of a workflow as people write them. */
function lastJob(example: string, names: readonly string[]): string {
  const at = example.indexOf("\n  # `workflow_run` does not fire");
  if (at < 0) throw new Error("ci-for-dispatch.yml no longer has the job that starts Upshift again");
  return example.slice(at + 1).replace(/needs: \[[^\]]*\].*/, `needs: [${names.join(", ")}]`);
}
