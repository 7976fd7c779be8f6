import { describe, expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../../src/domain/config.ts";
import { pathFilter, reasonAgainst } from "../../../src/domain/review/auto-review.ts";

const REVIEW = { ...DEFAULT_CONFIG.review, auto: "all" } as const;
const OCCASION = {
  action: "opened",
  draft: false,
  author: { id: 1, login: "maya", type: "User" },
  labels: ["Docs"],
  isFork: false,
} as const;
const BOT = { id: 2, login: "robot[bot]", type: "Bot" } as const;

describe("what is reviewed without a command", () => {
  test("nothing, unless the configuration says so", () => {
    expect(reasonAgainst(DEFAULT_CONFIG.review, OCCASION)).toContain("off");
    expect(reasonAgainst(REVIEW, OCCASION)).toBeUndefined();
  });

  test.each([
    ["a fork's, ever", { ...REVIEW, drafts: true, bots: true }, { isFork: true }, "fork"],
    ["a draft", REVIEW, { draft: true }, "draft"],
    ["a bot's", REVIEW, { author: BOT }, "bot"],
    ["each push", { ...REVIEW, auto: "opened" as const }, { action: "synchronize" as const }, "push"],
    ["one with a label to ignore", { ...REVIEW, ignoreLabels: ["docs"] }, {}, '"docs"'],
    ["one without a label that is asked for", { ...REVIEW, labels: ["ready"] }, {}, "none of the labels"],
  ])("not %s", (_name, review, occasion, reason) => {
    expect(reasonAgainst(review, { ...OCCASION, ...occasion })).toContain(reason);
  });

  test.each([
    ["a draft", { ...REVIEW, drafts: true }, { draft: true }],
    ["a bot's", { ...REVIEW, bots: true }, { author: BOT }],
    ["each push", REVIEW, { action: "synchronize" as const }],
    ["what was made ready", { ...REVIEW, auto: "opened" as const }, { action: "ready_for_review" as const }],
    ["one with a label that is asked for", { ...REVIEW, labels: ["x", "docs"] }, {}],
  ])("%s, where that is wanted", (_name, review, occasion) => {
    expect(reasonAgainst(review, { ...OCCASION, ...occasion })).toBeUndefined();
  });
});

test.each([
  [{ paths: [], ignorePaths: [] }, "any/thing.ts", true],
  [{ paths: ["src/**"], ignorePaths: [] }, "src/a/.b.ts", true],
  [{ paths: ["src/**"], ignorePaths: [] }, "docs/a.md", false],
  [{ paths: ["src/**"], ignorePaths: ["**/*.gen.ts"] }, "src/a.gen.ts", false],
])("paths: %j lets %s: %s", (review, path, expected) => expect(pathFilter(review)(path)).toBe(expected));
