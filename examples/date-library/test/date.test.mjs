import assert from "node:assert/strict";
import { test } from "node:test";
import { daysBetween, formatDate, parseDate } from "../src/date.mjs";

test("a day survives reading and writing", () => {
  assert.equal(formatDate(parseDate("2026-03-01")), "2026-03-01");
});

test("days between two days of a month", () => {
  assert.equal(daysBetween("2026-03-01", "2026-03-15"), 14);
});

test("a leap day has a day before and after it", () => {
  assert.equal(daysBetween("2028-02-28", "2028-03-01"), 2);
});
