import { expect, test } from "vitest";
import { foldSpend } from "../../src/domain/ledger.ts";
import { MAYA, World, writes } from "./world.ts";

const COMMAND = "/ai fix the answer --tier haiku";
const TIMES = 100;

test(`every event delivered ${TIMES} times: one pull request, one charge an attempt, one comment`, async () => {
  const world = new World({ replies: { haiku: [writes("41.5")], sonnet: [writes("42")] } });
  const { id } = world.host.add(7, COMMAND, MAYA);
  for (let time = 0; time < TIMES; time += 1) await world.deliver(id, COMMAND);
  // Red, and the next tier; then green.
  for (let time = 0; time < TIMES; time += 1) await world.ciEnds();
  for (let time = 0; time < TIMES; time += 1) await world.sweep(1);
  for (let time = 0; time < TIMES; time += 1) await world.deliver(id, COMMAND);

  expect(world.status).toContain("haiku ❌ red → sonnet ✅ green");
  expect(world.host.pulls).toHaveLength(1);
  expect(world.model.requests).toHaveLength(2);
  const finished = world.ledger.all().filter((event) => event.type === "attempt.finished");
  expect(finished).toHaveLength(2);
  const [spend] = (await foldSpend(await world.ledger.read())).tasks.values();
  expect(spend?.chargedMicroUsd).toBe(finished.reduce((sum, event) => sum + event.cost.microUsd, 0));
  process.stdout.write(
    `${4 * TIMES} deliveries: ${world.host.pulls.length} pull request, ${finished.length} attempts, each charged once\n`,
  );
});
