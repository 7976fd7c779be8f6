import { expect, test } from "vitest";
import { runLedgerBacktest } from "../../src/cli/backtest-ledger.ts";
import { ledgerOf } from "./ledger-fixture.ts";

async function backtest(options: Partial<Parameters<typeof runLedgerBacktest>[0]> = {}): Promise<string> {
  const written: string[] = [];
  await runLedgerBacktest(
    { ledger: "/ledger", preset: "conservative", ...options },
    {
      readLedger: async () => Promise.resolve(ledgerOf(10)),
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
  expect(text).toContain("Starts: sonnet 10.");
  expect(JSON.parse(await backtest({ json: true }))).toMatchObject({
    tasks: 10,
    recorded: { costUsd: 0.2, resolved: 10 },
    knownShare: 0,
    starts: { sonnet: 10 },
  });
});

test("can be limited to newer tasks, and names a wrong preset", async () => {
  expect(await backtest({ since: "2026-11-21" })).toContain("0 closed tasks");
  await expect(backtest({ preset: "wild" })).rejects.toThrow("--preset");
});
