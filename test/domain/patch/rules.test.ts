import { expect, test } from "vitest";
import { findWeakenings } from "../../../src/domain/patch/weakenings.ts";
import { parseUnifiedDiff } from "../../../src/domain/unified-diff.ts";
import { gitDiff } from "../../hostile/weakenings/git-diff.ts";
import { HIDDEN_CASES } from "./hidden-cases.ts";
import { RULE_CASES } from "./rules-cases.ts";
import { SETTINGS_CASES } from "./settings-cases.ts";
import { STUB_CASES } from "./stub-cases.ts";

test.each([...RULE_CASES, ...SETTINGS_CASES, ...HIDDEN_CASES, ...STUB_CASES])("$name", ({ files, stops }) => {
  const diff = files.map(({ path, before, after }) => gitDiff({ path, before, after })).join("");
  const found = findWeakenings(parseUnifiedDiff(diff)).filter(({ verdict }) => verdict !== "accept");
  expect([...new Set(found.map(({ rule }) => rule))].toSorted()).toEqual(
    stops.map((rule) => `weakening/${rule}`).toSorted(),
  );
});
