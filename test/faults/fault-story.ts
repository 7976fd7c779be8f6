import type { LedgerEvent } from "../../src/domain/ledger.ts";
import { statusMarker } from "../../src/render/status-comment.ts";
import { BOT } from "../fakes/ports/memory-code-host.ts";
import { Arena, commentPayload, ISSUE, MAYA, writes } from "../hostile/arena.ts";
import { type FaultPlan, Faults, Killed } from "./faulty-ports.ts";

/** Long enough for every lease to end. Milliseconds. */
const HOURS = 3 * 3_600_000;
const ROUNDS = 14;

export interface FaultResult {
  /** Calls that left the process, in order. */
  calls: readonly string[];
  /** What does not hold; empty is good. */
  broken: string[];
}

/**
 * A comment, a red build, an escalation, a green build; with the faults of the plan in it. Then the comment is delivered
 * again, CI reports again and the sweep comes, as often as it takes, without faults from outside the plan.
 */
export async function faultStory(plan: FaultPlan): Promise<FaultResult> {
  const faults = new Faults(plan);
  let now = Date.parse("2026-11-23T10:00:00Z");
  const tries = (number: string) => Array.from({ length: 12 }, () => writes("answer.txt", `${number}\n`));
  const arena = new Arena({
    replies: { haiku: tries("40"), sonnet: tries("42"), opus: tries("42") },
    ci: (files) => (files["answer.txt"] === "42\n" ? undefined : "##[error]AssertionError: expected 42\n"),
    now: () => (now += 10),
    ports: (ports) => faults.around(ports),
  });
  // Each comment has its own run; a process that dies leaves its run dead.
  const process = async (body: () => Promise<unknown>): Promise<void> => {
    await body().catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
  };
  const { id } = arena.host.add(ISSUE, "/ai fix the answer --tier haiku", MAYA);
  const deliver = (): Promise<unknown> =>
    arena.event("issue_comment", commentPayload(id, "/ai fix the answer --tier haiku", MAYA));
  const broken: string[] = [];
  try {
    for (let round = 0; round < ROUNDS && arena.task()?.phase !== "closed"; round += 1) {
      await process(deliver);
      await process(() => arena.ciEnds());
      await process(() => arena.ciEnds());
      now += HOURS;
      await process(() => arena.sweep());
    }
    // Late deliveries of what is over change nothing.
    const before = JSON.stringify(arena.ledger.all());
    await process(deliver);
    await process(() => arena.ciEnds());
    await process(() => arena.sweep());
    if (JSON.stringify(arena.ledger.all()) !== before) broken.push("a late delivery changed the ledger");
  } catch (error) {
    broken.push(`crashed: ${error instanceof Error ? error.stack : String(error)}`);
  }
  broken.push(...brokenInvariants(arena));
  return { calls: faults.calls, broken };
}

function brokenInvariants(arena: Arena): string[] {
  const { host } = arena;
  const task = arena.task();
  if (task === undefined) return ["the command was lost"];
  const broken: string[] = [];
  const hold = (condition: boolean, what: string): void => {
    if (!condition) broken.push(what);
  };
  hold(task.phase === "closed", `not closed but ${task.phase}`);
  hold(new Set(arena.ledger.all().map((event) => event.task)).size === 1, "more than one task");
  const branches = [...host.branches.keys()].filter((name) => name.startsWith("upshift/"));
  hold(branches.length <= 1, `${branches.length} branches`);
  hold(host.pulls.length <= 1, `${host.pulls.length} pull requests`);
  const own = [...host.comments.values()].filter(({ author }) => author.id === BOT.id);
  const marked = own.filter(({ body }) => body.includes(statusMarker(task.id)));
  hold(marked.length <= 1, `${marked.length} status comments`);
  hold(own.length - marked.length <= 1, `${own.length} comments`);
  const head = host.branches.get(task.task.branch);
  // Where the code host was gone for good the comment sends a person to the branch.
  const isTold = task.closed?.status === "needs-human";
  hold(
    head === undefined || head === task.lastHeadSha || isTold,
    "the ledger does not know the branch's commit",
  );
  hold(task.closed?.status !== "green" || arena.isGreen(task.lastHeadSha ?? ""), "green, and it is not");
  broken.push(...brokenMoney(arena.ledger.all(), arena.scripted.requests));
  return broken;
}

/** Every conversation was reserved, each attempt is settled once, and no less is charged than was spent. */
function brokenMoney(events: readonly LedgerEvent[], requests: readonly { model: string }[]): string[] {
  const broken: string[] = [];
  const reserved = events.filter((event) => event.type === "attempt.reserved");
  const finished = events.filter((event) => event.type === "attempt.finished");
  const numbers = finished.map((event) => event.attempt);
  if (new Set(numbers).size !== numbers.length) broken.push("an attempt is settled twice");
  if (requests.length > reserved.length) broken.push("a model was asked more often than reserved");
  // 2,000 tokens in and 300 out, as the scripted model says, at the models' prices.
  const spent = requests.reduce((sum, { model }) => sum + priceOf(model), 0);
  const charged = finished.reduce((sum, event) => sum + (event.chargedMicroUsd ?? 0), 0);
  const held = reserved
    .filter((event) => !numbers.includes(event.attempt))
    .reduce((sum, event) => sum + event.ceilingMicroUsd, 0);
  if (charged + held < spent) broken.push(`${spent} spent, ${charged} charged`);
  const budget = 2_000_000;
  if (charged > budget) broken.push(`${charged} charged of ${budget}`);
  return broken;
}

function priceOf(model: string): number {
  const [input, output] = model.includes("haiku") ? [0.1, 0.5] : model.includes("sonnet") ? [2, 10] : [4, 20];
  return 2_000 * input + 300 * output;
}
