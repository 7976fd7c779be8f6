import { expect } from "vitest";
import { gitLedgerStore } from "../../../src/adapters/ledger/git-ledger-store.ts";
import { stopRequested } from "../../domain/ledger-samples.ts";
import { idsOnBranch, ledgerFixture, random, rawGit, realClock } from "./ledger-fixture.ts";

/** Lets writers append at the same time, half of them to one task, and expects every entry once. */
export async function appendAtOnce(options: {
  writers: number;
  appends: number;
}): Promise<{ decisions: number; ms: number }> {
  await using fixture = await ledgerFixture();
  const expected: string[] = [];
  let decisions = 0;
  const start = performance.now();
  const writer = async (index: number): Promise<void> => {
    const store = gitLedgerStore({
      remoteUrl: fixture.remote,
      workDirectory: await fixture.workDirectory(),
      clock: realClock,
      random,
    });
    const task = index % 2 === 0 ? "issue-1-1" : `issue-2-${index}`;
    for (let entry = 0; entry < options.appends; entry++) {
      const id = `${task}/stop/${index}.${entry}`;
      expected.push(id);
      await store.update(() => {
        decisions++;
        return { append: [{ ...stopRequested(), task, id }], result: undefined };
      });
    }
  };
  await Promise.all(Array.from({ length: options.writers }, (_, index) => writer(index)));
  const found = [...(await idsOnBranch(fixture.remote)).values()].flat();
  expect(found.toSorted()).toEqual(expected.toSorted());
  const commits = await rawGit(fixture.remote, "rev-list", "--count", "refs/heads/upshift/ledger");
  expect(commits).toBe(String(expected.length));
  return { decisions, ms: Math.round(performance.now() - start) };
}
