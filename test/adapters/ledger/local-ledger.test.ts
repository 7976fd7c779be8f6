import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitLedgerStore } from "../../../src/adapters/ledger/git-ledger-store.ts";
import { withLedgers } from "../../../src/adapters/ledger/open-ledger.ts";
import { ConfigurationError } from "../../../src/domain/errors.ts";
import type { LedgerEvent } from "../../../src/domain/ledger.ts";
import { created, reserved, TASK } from "../../domain/ledger-samples.ts";
import { type Fixture, ledgerFixture, random, rawGit, realClock } from "./ledger-fixture.ts";

const BRANCH = "refs/heads/upshift/ledger";
let minutes = 0;

async function append(fixture: Fixture, event: LedgerEvent): Promise<void> {
  // git tells the newer of two commits by whole seconds.
  minutes += 1;
  const now = Date.UTC(2026, 10, 29, 10, minutes);
  const store = gitLedgerStore({
    remoteUrl: fixture.remote,
    workDirectory: await fixture.workDirectory(),
    clock: { ...realClock, now: () => now },
    random,
  });
  await store.update(() => ({ append: [event], result: undefined }));
}

const eventsIn = (place: string): Promise<number> =>
  withLedgers({}, async (readLedger) => (await (await readLedger(place)).eventsOf(TASK)).length);

test("a clone's ledger is what it has fetched, or its own branch where that is newer", async () => {
  await using fixture = await ledgerFixture();
  await append(fixture, created());
  const clone = join(fixture.directory, "clone");
  await rawGit(fixture.directory, "clone", "--quiet", fixture.remote, clone);
  expect(await eventsIn(clone)).toBe(1);

  await rawGit(clone, "branch", "upshift/ledger", "origin/upshift/ledger");
  await append(fixture, reserved());
  expect(await eventsIn(clone)).toBe(1);
  await rawGit(clone, "fetch", "--quiet", "origin", "+refs/heads/*:refs/remotes/origin/*");
  expect(await eventsIn(clone)).toBe(2);
  expect(await eventsIn(fixture.remote)).toBe(2);

  await rawGit(clone, "update-ref", BRANCH, "origin/upshift/ledger");
  await rawGit(clone, "update-ref", "-d", "refs/remotes/origin/upshift/ledger");
  expect(await eventsIn(clone)).toBe(2);
});

test("a repository without a ledger says so; nothing is fetched, and none of its programs run", async () => {
  await using fixture = await ledgerFixture();
  await expect(eventsIn(fixture.remote)).rejects.toThrow(ConfigurationError);
  await expect(eventsIn(fixture.remote)).rejects.toThrow(/no branch upshift\/ledger/u);

  await append(fixture, created());
  const proof = join(fixture.directory, "ran");
  await writeFile(
    join(fixture.remote, "config"),
    `[core]\n\tbare = true\n\trepositoryformatversion = 0\n\tfsmonitor = touch ${proof}\n[pager]\n\tls-tree = touch ${proof}\n`,
  );
  expect(await eventsIn(fixture.remote)).toBe(1);
  await expect(rawGit(fixture.directory, "hash-object", proof)).rejects.toThrow();
});
