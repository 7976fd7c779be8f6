import { expect, test } from "vitest";
import { suggestionsFrom } from "../../src/routing/suggestions.ts";
import { attemptOn, HAIKU, redOn, SONNET } from "./routing-fixtures.ts";

const escalatedAt = (...paths: string[]) => ({
  attempts: [redOn(HAIKU, "a"), attemptOn(SONNET, { verdict: "green" })],
  paths,
});
const fineAt = (...paths: string[]) => ({ attempts: [attemptOn(HAIKU, { verdict: "green" })], paths });
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const folders = (...tasks: Parameters<typeof suggestionsFrom>[0][]) =>
  suggestionsFrom(tasks.flatMap((each) => [...each])).map(({ folder }) => folder);

test("name folders whose tasks mostly had to escalate", () => {
  const tasks = [...times(6, escalatedAt("db/migrations/1.sql", "README.md")), fineAt("db/migrations/2.sql")];
  expect(suggestionsFrom(tasks)).toEqual([
    {
      folder: "db/migrations/",
      escalated: 6,
      of: 7,
      says: "Tasks that touch `db/migrations/` escalated 6 of 7 times: start them a tier higher.",
    },
  ]);
});

test("need five tasks, and most of them", () => {
  expect(folders(times(4, escalatedAt("db/1.sql")))).toEqual([]);
  expect(folders(times(6, escalatedAt("db/1.sql")), times(3, fineAt("db/1.sql")))).toEqual([]);
  expect(folders(times(7, escalatedAt("db/1.sql")), times(3, fineAt("db/1.sql")))).toEqual(["db/"]);
});

test("name no folder where everything escalates everywhere", () => {
  expect(folders(times(6, escalatedAt("db/1.sql")), times(6, escalatedAt("api/x.ts")))).toEqual([]);
});

test("count folders above and below, and name the one that says most", () => {
  const byYear = [2024, 2025, 2026].flatMap((year) => times(2, escalatedAt(`db/migrations/${year}/1.sql`)));
  expect(folders(byYear, times(3, fineAt("api/x.ts")))).toEqual(["db/migrations/"]);
  // All of the tasks in the folder above escalate, and some of them outside the folder below.
  expect(
    folders(times(6, escalatedAt("a/b/1.ts")), times(2, escalatedAt("a/2.ts")), times(3, fineAt("c/1.ts"))),
  ).toEqual(["a/"]);
});

test("the most frequent comes first; tasks that nothing judged do not count", () => {
  const tasks = [
    times(5, escalatedAt("api/x.ts")),
    times(6, escalatedAt("db/1.sql")),
    times(40, fineAt("web/1.ts")),
    times(9, { attempts: [attemptOn(HAIKU)], paths: ["api/x.ts"] }),
  ];
  expect(folders(...tasks)).toEqual(["db/", "api/"]);
});
