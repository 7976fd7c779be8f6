import * as fc from "fast-check";
import { expect } from "vitest";
import { compareAndSwapStore } from "../../../src/adapters/ledger/compare-and-swap.ts";
import { gitLedgerHost, type pushArguments } from "../../../src/adapters/ledger/git-ledger-store.ts";
import { stopRequested } from "../../domain/ledger-samples.ts";
import { type Fixture, hastyClock, idsOnBranch, ledgerFixture, random, rawGit } from "./ledger-fixture.ts";

/*
 * Writers over one real bare repository, interleaved and killed between any two of their side effects. A writer stops at
 * gates: before it reads, before it pushes, and after the push before it has the reply. A command lets one writer go on to
 * its next gate, or kills it there. After every push the branch must hold every acknowledged event exactly once.
 */

const WRITERS = 3;
const TASKS = ["issue-1-1", "issue-2-2"];

interface Model {
  /** Ids that the ledger must hold, in order. */
  written: string[];
  /** What each writer is doing; undefined: nothing. */
  writers: (ModelWriter | undefined)[];
  begun: number;
}

/** How often the interesting things happened, so that the test cannot grow tame unnoticed. */
export interface Tally {
  conflicts: number;
  killedBeforePush: number;
  killedBeforeReply: number;
  redelivered: number;
}

interface ModelWriter {
  id: string;
  task: string;
  at: "load" | "push" | "reply";
  /** How many events the ledger held when this writer read it. */
  saw: number;
}

export type Push = typeof pushArguments;

/** One process: a store whose host waits at the gates. */
class Writer {
  #arrived = Promise.withResolvers<string>();
  #open = Promise.withResolvers<void>();
  #done: Promise<string>;

  private constructor(work: (gate: (name: string) => Promise<void>) => Promise<void>) {
    const gate = async (name: string): Promise<void> => {
      this.#open = Promise.withResolvers<void>();
      this.#arrived.resolve(name);
      await this.#open.promise;
    };
    this.#done = work(gate).then(() => "done");
  }

  static async start(
    fixture: Fixture,
    event: ReturnType<typeof stopRequested>,
    push: Push | undefined,
  ): Promise<Writer> {
    const clock = hastyClock();
    const options = {
      remoteUrl: fixture.remote,
      workDirectory: await fixture.workDirectory(),
      clock,
      random,
    };
    const host = gitLedgerHost(options, push);
    const writer = new Writer(async (gate) => {
      const store = compareAndSwapStore({
        clock,
        random,
        host: {
          async load() {
            await gate("load");
            return host.load();
          },
          async publish(change) {
            await gate("push");
            const outcome = await host.publish(change);
            await gate("reply");
            return outcome;
          },
        },
      });
      await store.update(() => ({ append: [event], result: undefined }));
    });
    await writer.#arrived.promise;
    return writer;
  }

  /** Goes on to the next gate; says which, or "done". */
  async step(): Promise<string> {
    this.#arrived = Promise.withResolvers<string>();
    this.#open.resolve();
    return Promise.race([this.#arrived.promise, this.#done]);
  }
}

interface Real {
  fixture: Fixture;
  push: Push | undefined;
  tally: Tally;
  writers: (Writer | undefined)[];
}

/** One of the writers that are at work (or idle), by a number that may be any. */
function pick(model: Readonly<Model>, working: boolean, number: number): number {
  const found = [...model.writers.keys()].filter((index) => (model.writers[index] !== undefined) === working);
  return found[number % found.length] ?? -1;
}

async function check(model: Model, { fixture }: Real): Promise<void> {
  const found = [...(await idsOnBranch(fixture.remote)).values()].flat();
  expect(found.toSorted()).toEqual(model.written.toSorted());
}

/** A writer begins to write an event: a new one, or (a delivery that comes again) one that was begun before. */
class Begin implements fc.AsyncCommand<Model, Real> {
  readonly number: number;
  readonly again: number | undefined;
  constructor(number: number, again: number | undefined) {
    this.number = number;
    this.again = again;
  }
  check(model: Readonly<Model>): boolean {
    return pick(model, false, this.number) >= 0;
  }
  async run(model: Model, real: Real): Promise<void> {
    const index = pick(model, false, this.number);
    const isNew = this.again === undefined || model.begun === 0;
    const number = isNew ? model.begun++ : this.again % model.begun;
    const task = TASKS[number % TASKS.length] ?? "";
    const id = `${task}/stop/${number}`;
    if (model.written.includes(id)) real.tally.redelivered++;
    model.writers[index] = { id, task, at: "load", saw: 0 };
    real.writers[index] = await Writer.start(real.fixture, { ...stopRequested(), task, id }, real.push);
  }
  toString(): string {
    return `begin(${this.number}${this.again === undefined ? "" : `, again ${this.again}`})`;
  }
}

/** A writer goes on to its next side effect. */
class Step implements fc.AsyncCommand<Model, Real> {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
  check(model: Readonly<Model>): boolean {
    return pick(model, true, this.number) >= 0;
  }
  async run(model: Model, real: Real): Promise<void> {
    const index = pick(model, true, this.number);
    const reached = await real.writers[index]?.step();
    const expected = advance(model, index, real.tally);
    // Only a push can change the branch.
    if (expected === "reply") await check(model, real);
    expect(reached).toBe(expected);
  }
  toString(): string {
    return `step(${this.number})`;
  }
}

/** Moves the model, and says where the writer must be now. */
function advance(model: Model, index: number, tally: Tally): string {
  const writer = model.writers[index];
  if (writer === undefined) throw new Error("only writers at work go on");
  if (writer.at === "push") {
    const isNewest = writer.saw === model.written.length;
    if (isNewest) model.written.push(writer.id);
    else tally.conflicts++;
    writer.saw = isNewest ? WON : writer.saw;
    writer.at = "reply";
    return "reply";
  }
  const isOver = writer.at === "reply" ? writer.saw === WON : model.written.includes(writer.id);
  if (isOver) {
    model.writers[index] = undefined;
    return "done";
  }
  writer.saw = model.written.length;
  writer.at = writer.at === "reply" ? "load" : "push";
  return writer.at;
}
const WON = -1;

/** A process is killed where it stands. What it had pushed stays, also when it never learned so. */
class Kill implements fc.AsyncCommand<Model, Real> {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
  check(model: Readonly<Model>): boolean {
    return pick(model, true, this.number) >= 0;
  }
  run(model: Model, real: Real): Promise<void> {
    const index = pick(model, true, this.number);
    if (model.writers[index]?.at === "push") real.tally.killedBeforePush++;
    if (model.writers[index]?.at === "reply") real.tally.killedBeforeReply++;
    model.writers[index] = undefined;
    real.writers[index] = undefined;
    return Promise.resolve();
  }
  toString(): string {
    return `kill(${this.number})`;
  }
}

/** Evenly: numbers of fc.nat lean to 0, which would be the same writer most of the time. */
const anyone = fc.constantFrom(...Array(12).keys());
const begin = fc
  .tuple(anyone, fc.oneof(fc.constant(undefined), fc.constant(undefined), fc.nat(9)))
  .map(([any, again]) => new Begin(any, again));
const step = anyone.map((any) => new Step(any));
const kill = anyone.map((any) => new Kill(any));
// Not fc.commands, which likes short runs, in which nobody meets anybody.
const commands = fc.array(
  fc.oneof<fc.WeightedArbitrary<fc.AsyncCommand<Model, Real>>[]>(
    { weight: 4, arbitrary: begin },
    { weight: 7, arbitrary: step },
    { weight: 1, arbitrary: kill },
  ),
  { minLength: 30, maxLength: 40 },
);

export function newTally(): Tally {
  return { conflicts: 0, killedBeforePush: 0, killedBeforeReply: 0, redelivered: 0 };
}

/** Holds when every acknowledged event is kept once; `push` replaces the compare-and-swap. */
export function everyEventOnce(
  tally: Tally,
  push?: Push,
): fc.IAsyncProperty<[fc.AsyncCommand<Model, Real>[]]> {
  return fc.asyncProperty(commands, async (generated) => {
    await using fixture = await ledgerFixture();
    const real: Real = { fixture, push, tally, writers: [] };
    const model: Model = { written: [], writers: Array.from({ length: WRITERS }), begun: 0 };
    await fc.asyncModelRun(() => ({ model, real }), generated);
    // Let everybody end: whoever was acknowledged must be there, once, on one line of history.
    for (const [index, writer] of model.writers.entries()) {
      if (writer === undefined) continue;
      let reached: string | undefined = "";
      while (reached !== "done") reached = await real.writers[index]?.step();
      if (!model.written.includes(writer.id)) model.written.push(writer.id);
    }
    await check(model, real);
    if (model.written.length === 0) return;
    const history = await rawGit(
      fixture.remote,
      "rev-list",
      "--parents",
      "--topo-order",
      "refs/heads/upshift/ledger",
    );
    const parents = history.split("\n").map((line) => line.split(" ").length - 1);
    expect(parents).toEqual([...Array.from({ length: model.written.length - 1 }, () => 1), 0]);
  });
}
