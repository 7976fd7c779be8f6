import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createRedactor,
  defuseRunnerCommands,
  redactTokens,
  replaceRanges,
} from "../../src/domain/redaction.ts";

const CANARY = "canary-SECRET_0123456789abcdefXYZ";
const redact = createRedactor([CANARY]);
const reversed = (text: string) => text.split("").toReversed().join("");
const hex = (text: string, before = "") =>
  [...new TextEncoder().encode(text)].map((byte) => before + byte.toString(16)).join("");

/** Everything of a text that is at least this long counts as leaked when it is in the output. */
const LEAK = 12;

describe("known secrets", () => {
  it.each([
    ["raw", CANARY],
    ["in another case", CANARY.toUpperCase()],
    ["reversed", reversed(CANARY)],
    ["base64", btoa(CANARY)],
    ["base64 at an offset", btoa(`xy${CANARY}z`)],
    ["base64 of base64", btoa(btoa(CANARY))],
    ["base64, URL alphabet", btoa(CANARY).replace(/\+/gu, "-").replace(/\//gu, "_").replace(/=/gu, "")],
    ["base64, reversed", reversed(btoa(CANARY))],
    ["hex", hex(CANARY)],
    ["hex escapes", hex(CANARY, "\\x")],
    ["Unicode escapes", hex(CANARY, "\\u00")],
    ["percent", hex(CANARY, "%")],
    ["decimal codes", [...new TextEncoder().encode(CANARY)].join(", ")],
    ["spaced", CANARY.split("").join(" ")],
    ["on lines", CANARY.replace(/(.{9})/gu, "$1\n")],
    ["quoted and added", `"${CANARY.slice(0, 16)}" + "${CANARY.slice(16)}"`],
    ["7 characters short", CANARY.slice(7)],
    ["8 characters short at the end", CANARY.slice(0, -8)],
    ["short at both ends", CANARY.slice(8, -8)],
    [
      "rot13",
      CANARY.replace(/[a-z]/giu, (c) =>
        String.fromCharCode(c.charCodeAt(0) + (c.toLowerCase() < "n" ? 13 : -13)),
      ),
    ],
  ])("%s", (_, text) => {
    const clean = redact(`before ${text} after`);
    expect(clean).toContain("***");
    expect(clean).toMatch(/^before /u);
    expect(clean).toMatch(/ after$/u);
    for (let at = 0; at + LEAK <= text.length; at++) expect(clean).not.toContain(text.slice(at, at + LEAK));
  });

  it("leaves text without secrets alone", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 200 }), (text) => {
        expect(redact(text)).toBe(text);
      }),
    );
  });

  it("finds any secret in any text around it", () => {
    const secret = fc
      .stringMatching(/^[A-Za-z0-9_.-]{20,80}$/u)
      .filter((text) => (text.match(/[A-Za-z0-9]/gu) ?? []).length >= 16);
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (text, before, after) => {
        expect(createRedactor([text])(`${before}${text}${after}`)).not.toContain(text);
      }),
    );
  });

  it("does not blank out text for a secret of three characters or none", () => {
    expect(createRedactor(["", "abc"])("abc")).toBe("abc");
  });

  it("takes a key file line by line", () => {
    const key = `-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\n-----END PRIVATE KEY-----`;
    expect(createRedactor([key])("see BKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj")).toBe("see ***");
    expect(createRedactor([key])("BEGIN PRIVATE KEY is a header")).toBe("BEGIN PRIVATE KEY is a header");
  });
});

describe("tokens by their form", () => {
  it.each([
    ["an installation token of 520 characters", `ghs_${"aB3.d-e_".repeat(65)}`.slice(0, 520)],
    ["a personal token", `ghp_${"a1B2".repeat(9)}`],
    ["a fine-grained token", `github_pat_${"a1B2_".repeat(16)}`],
    ["an Anthropic key", `sk-ant-api03-${"a1B-".repeat(20)}AA`],
    ["an AWS id", "AKIAIOSFODNN7EXAMPLE"],
    ["a reversed token", reversed(`ghp_${"a1B2".repeat(9)}`)],
    ["a token in base64", btoa(`token: ghp_${"a1B2".repeat(9)}`)],
    [
      "a private key",
      "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA\n-----END OPENSSH PRIVATE KEY-----",
    ],
  ])("%s", (_, token) => {
    expect(redactTokens(`a ${token} z`)).toBe("a *** z");
  });

  it("redacts a private key that is cut", () => {
    expect(redactTokens("a -----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA")).toBe("a ***");
  });

  it("redacts only the password of an address", () => {
    expect(redactTokens("https://me:hunter22@example.org/x")).toBe("https://me:***@example.org/x");
  });
});

describe("workflow commands", () => {
  it.each([
    ["::add-mask::x", ": :add-mask::x"],
    ["  ::set-output name=a::b", "  : :set-output name=a::b"],
    ["a\r::stop-commands::x", "a\r: :stop-commands::x"],
    ["a\u200b\n\u001b[0m::error::x", undefined],
    ["a ##[error] b ###[group]", "a # #[error] b ## #[group]"],
    ["std::vector", "std::vector"],
  ])("%j", (text, expected) => {
    const clean = defuseRunnerCommands(text);
    if (expected !== undefined) expect(clean).toBe(expected);
    expect(clean).not.toContain("##[");
    expect(clean).not.toMatch(/(?:^|[\r\n])\s*::/u);
  });
});

it("joins ranges that overlap", () => {
  expect(
    replaceRanges("abcdef", [
      { start: 1, end: 3 },
      { start: 2, end: 5 },
      { start: 2, end: 3 },
    ]),
  ).toBe("a***f");
  expect(replaceRanges("abcdef", [])).toBe("abcdef");
});

it.each([
  "a",
  "\n",
  "\n ",
  "\r",
  "##[",
  "eyJ",
  "=",
  "a:",
  "_shg",
  "https://a:",
  "-----BEGIN PRIVATE KEY-----",
])("takes linear time: a megabyte of %j", (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const started = performance.now();
  redact(text);
  defuseRunnerCommands(text);
  expect(performance.now() - started).toBeLessThan(8_000);
});

it.each([
  ["ranges out of order", [range(4, 5), range(0, 1)], "***bcd***f"],
  ["one inside another", [range(1, 5), range(2, 3)], "a***f"],
  ["one over the end of another", [range(0, 3), range(2, 5)], "***f"],
  ["two that touch", [range(0, 2), range(2, 4)], "***ef"],
  ["two with a letter between", [range(0, 2), range(3, 4)], "***c***ef"],
  ["an empty one", [range(2, 2)], "abcdef"],
  ["one that ends where the last one did", [range(0, 4), range(3, 4)], "***ef"],
])("%s", (_, ranges, redacted) => {
  expect(replaceRanges("abcdef", ranges)).toBe(redacted);
});

function range(start: number, end: number): { start: number; end: number } {
  return { start, end };
}
