import { describe, expect, test } from "vitest";

import { ConfigurationError } from "../../src/domain/errors.ts";
import { MODEL_LINES } from "../../src/domain/ladder.ts";
import type { ModelInfo } from "../../src/domain/model-catalogue.ts";
import { acceptedEffort, BUNDLED_CATALOGUE, resolveModel } from "../../src/domain/model-catalogue.ts";

const NOW = Date.parse("2026-11-23T00:00:00Z");

function info(id: string, change: Partial<ModelInfo> = {}): ModelInfo {
  return {
    id,
    line: "haiku",
    lifecycle: "active",
    createdAt: "2026-01-01T00:00:00Z",
    maxInputTokens: 1_000_000,
    maxOutputTokens: 128_000,
    ...change,
  };
}

describe("resolveModel", () => {
  test("the newest active model of the line wins, wherever it stands in the list", () => {
    const listed = [
      info("old", { createdAt: "2025-01-01T00:00:00Z" }),
      info("newest", { createdAt: "2026-10-07T00:00:00Z" }),
      info("deprecated", { createdAt: "2026-11-01T00:00:00Z", lifecycle: "deprecated" }),
      info("other-line", { createdAt: "2026-11-01T00:00:00Z", line: "opus" }),
    ];
    expect(resolveModel("haiku", { listed, now: NOW })).toMatchObject({
      model: { id: "newest" },
      reason: "newest active of line haiku",
      warnings: [],
    });
  });

  test("the line is never inferred from the id", () => {
    const listed = [info("claude-haiku-9", { line: "other" }), info("plain", { createdAt: "2020-01-01" })];
    expect(resolveModel("haiku", { listed, now: NOW }).model.id).toBe("plain");
  });

  test("of equal dates the first of the list wins", () => {
    const listed = [info("a", { createdAt: "1970-01-01" }), info("b", { createdAt: "no date" })];
    expect(resolveModel("haiku", { listed, now: NOW }).model.id).toBe("a");
  });

  test.each(MODEL_LINES)(
    "without an answer of the Models API %s comes from the bundled catalogue",
    (line) => {
      const { model, reason } = resolveModel(line, { listed: undefined, now: NOW });
      expect(model).toMatchObject({ line, lifecycle: "active" });
      expect(reason).toBe("bundled catalogue, the Models API did not answer");
    },
  );

  test("a list without the line falls back too, and says so", () => {
    expect(resolveModel("haiku", { listed: [], now: NOW })).toMatchObject({
      model: { id: "claude-haiku-5-5" },
      reason: "bundled catalogue, the Models API lists no active model of line haiku",
    });
  });

  test("a bundled model that the API lists as retired is not used", () => {
    const listed = BUNDLED_CATALOGUE.models.map((model) => ({ ...model, lifecycle: "retired" as const }));
    expect(() => resolveModel("opus", { listed, now: NOW })).toThrow(ConfigurationError);
    expect(() => resolveModel("opus", { listed, now: NOW })).toThrow(/take opus out of the ladder/);
  });

  test("the bundled catalogue is the newest of each line first", () => {
    const ids = (["haiku", "sonnet", "opus"] as const).map(
      (line) => resolveModel(line, { listed: undefined, now: NOW }).model.id,
    );
    expect(ids).toEqual(["claude-haiku-5-5", "claude-sonnet-5-5", "claude-opus-5-5"]);
  });
});

describe("pins", () => {
  const listed = [
    info("new", { createdAt: "2026-10-01" }),
    info("old"),
    info("fading", { lifecycle: "deprecated", retiresAt: "2026-11-30T00:00:00Z" }),
    info("gone", { lifecycle: "retired", retiresAt: "2026-06-15T00:00:00Z" }),
    info("big", { line: "opus" }),
  ];
  const pin = (id: string, now = NOW): ReturnType<typeof resolveModel> =>
    resolveModel("haiku", { listed, pins: { haiku: id }, now });

  test("a pin wins over a newer model", () => {
    expect(pin("old")).toMatchObject({ model: { id: "old" }, reason: "pinned", warnings: [] });
  });

  test("a pin of another line changes nothing here", () => {
    expect(resolveModel("haiku", { listed, pins: { opus: "big" }, now: NOW }).model.id).toBe("new");
  });

  test("a deprecated pin works and warns", () => {
    expect(pin("fading").warnings).toEqual([
      "fading, pinned for haiku, is deprecated and retires on 2026-11-30",
    ]);
  });

  test("a retired pin is refused, with the date", () => {
    expect(() => pin("gone")).toThrow(ConfigurationError);
    expect(() => pin("gone")).toThrow(/models\.haiku is pinned to gone, which is retired since 2026-06-15/);
  });

  test("without a date neither says one", () => {
    const undated = [info("fading", { lifecycle: "deprecated" }), info("gone", { lifecycle: "retired" })];
    const sources = { listed: undated, now: NOW };
    expect(resolveModel("haiku", { ...sources, pins: { haiku: "fading" } }).warnings).toEqual([
      "fading, pinned for haiku, is deprecated",
    ]);
    expect(() => resolveModel("haiku", { ...sources, pins: { haiku: "gone" } })).toThrow(
      /pinned to gone, which is retired: remove/,
    );
  });

  test("a pin of the wrong line is refused", () => {
    expect(() => pin("big")).toThrow(/models\.haiku is pinned to big, which is of line opus/);
  });

  test("a pin that no list knows is used with a warning: clouds and gateways name models their own way", () => {
    expect(pin("eu.anthropic.claude")).toMatchObject({
      model: { id: "eu.anthropic.claude", maxInputTokens: undefined },
      warnings: ["eu.anthropic.claude is pinned but not in any list of models"],
    });
  });

  test("offline, a bundled model retires on its day", () => {
    const pins = { sonnet: "claude-sonnet-4-5" };
    const before = { listed: undefined, pins, now: Date.parse("2026-11-29") };
    expect(resolveModel("sonnet", before).warnings).toHaveLength(1);
    const after = { ...before, now: Date.parse("2026-11-30") };
    expect(() => resolveModel("sonnet", after)).toThrow(/retired since 2026-11-30/);
  });
});

test.each([
  [undefined, "max", "max"],
  [["low", "high"], "high", "high"],
  [["low", "high"], "max", "high"],
  [["low", "high"], "medium", "low"],
  [["high"], "low", undefined],
  [[], "low", undefined],
] as const)("of %j, %s is asked for as %s", (efforts, wanted, accepted) => {
  expect(acceptedEffort(efforts, wanted)).toBe(accepted);
});
