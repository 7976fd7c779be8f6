import { expect, test } from "vitest";
import { type LedgerBacktestOptions, runLedgerBacktest } from "../../src/cli/backtest-ledger.ts";
import { ledgerOf } from "./ledger-fixture.ts";

async function backtest(options: Partial<LedgerBacktestOptions> = {}, count = 10): Promise<string> {
  const written: string[] = [];
  await runLedgerBacktest(
    { ledger: "/ledger", preset: "conservative", ...options },
    {
      readLedger: async () => Promise.resolve(ledgerOf(count)),
      warn: () => {},
      write: (text) => {
        written.push(text);
      },
      now: () => "2026-11-23T00:00:00Z",
    },
  );
  return written.join("");
}

test("says what the tasks cost and what they would have cost", async () => {
  const text = await backtest();
  expect(text).toContain(
    "10 closed tasks on which an attempt was judged.\nRecorded: $0.20, 10 resolved.\nUnder conservative: about $",
  );
  expect(text).toContain("Starts under conservative: sonnet 10.");
  expect(JSON.parse(await backtest({ json: true }))).toMatchObject({
    tasks: 10,
    recorded: { costUsd: 0.2, resolved: 10 },
    knownShare: 0,
    starts: { sonnet: 10 },
  });
});

test.each([
  [0, "0 closed tasks on which an attempt was judged.\n"],
  [1, "1 closed task on which an attempt was judged.\nRecorded: $0.02, 1 resolved.\n"],
  [4, "4 closed tasks on which an attempt was judged.\nRecorded: $0.08, 4 resolved.\n"],
])("claims no saving from %s tasks", async (count, head) => {
  const text = await backtest({}, count);
  expect(text).toContain(`${head}Not enough tasks yet: from 5 on`);
  expect(text).not.toMatch(/Saved|confidence|on record,|Starts under \w+: \./);
  expect(JSON.parse(await backtest({ json: true }, count))).toMatchObject({
    tasks: count,
    expected: null,
    knownShare: null,
    savedPerTaskUsd: null,
  });
});

test("five tasks are enough", async () => {
  expect(await backtest({}, 5)).toContain("Saved on a task: ");
});

test("refuses what only recorded rows have a use for, and names it", async () => {
  await expect(backtest({ policy: "learned", data: "rows.jsonl", value: 0 })).rejects.toThrow(
    /leave out --data, --policy, --value, or leave out --ledger/,
  );
});

test("can be limited to newer tasks, and names a wrong preset", async () => {
  expect(await backtest({ since: "2026-11-21" })).toContain("0 closed tasks");
  await expect(backtest({ preset: "wild" })).rejects.toThrow("--preset");
});
