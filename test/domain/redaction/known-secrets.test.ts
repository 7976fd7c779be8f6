import { describe, expect, it } from "vitest";
import { createRedactor } from "../../../src/domain/redaction.ts";
import { createSecretFinder } from "../../../src/domain/redaction/known-secrets.ts";

/** Letters of both halves of the alphabet in both cases, digits and signs. */
const SECRET = "Zk7_qW-mN0bV9xCaLyEz";
const bytes = [...Buffer.from(SECRET)];
const codes = (spell: (byte: number) => string, between = "") => bytes.map(spell).join(between);
const backwards = (text: string) => Array.from(text).toReversed().join("");
const base64 = (values: number[]) => Buffer.from(values).toString("base64");
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const base32 = (
  bytes
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("")
    .match(/[01]{5}/g) ?? []
)
  .map((five) => BASE32.charAt(Number.parseInt(five, 2)))
  .join("");

const DISGUISES: readonly [string, string][] = [
  ["raw", SECRET],
  ["rot13", "Mx7_dJ-zA0oI9kPnYlRm"],
  ["hex", codes((byte) => byte.toString(16).padStart(2, "0"))],
  ["hex, capitals", codes((byte) => byte.toString(16).padStart(2, "0").toUpperCase())],
  ["\\x", codes((byte) => `\\x${byte.toString(16)}`)],
  ["0x", codes((byte) => `0x${byte.toString(16)}`, ", ")],
  ["\\u", codes((byte) => `\\u00${byte.toString(16)}`)],
  ["%", codes((byte) => `%${byte.toString(16)}`)],
  ["decimal", codes((byte) => `${byte}`, " ")],
  ["octal", codes((byte) => byte.toString(8).padStart(3, "0"), " ")],
  ["binary", codes((byte) => byte.toString(2).padStart(8, "0"), " ")],
  ["base32", base32],
  ["over UTF-16, in base64", base64(bytes.flatMap((byte) => [byte, 0])).replace(/=+$/, "")],
  ["bytes backwards, in base64", base64(bytes.toReversed()).replace(/=+$/, "")],
  ["with dots between", SECRET.split("").join(".")],
];

describe("a secret that is known", () => {
  it.each(DISGUISES)("%s, from its first to its last character", (_, text) => {
    expect(createRedactor([SECRET])(`a ${text} é`)).toMatch(/^a \S{0,2}\*\*\*\S{0,3} é$/u);
  });

  it.each(DISGUISES)("%s, backwards", (_, text) => {
    expect(createRedactor([SECRET])(`a ${backwards(text)} é`)).toMatch(/^a \S{0,3}\*\*\*\S{0,3} é$/u);
  });

  it.each([0, 1, 2, 3, 4, 5])("in base64 behind %i other bytes", (pad) => {
    for (const tail of ["", "!", "!!"]) {
      const once = Buffer.from(`${"~".repeat(pad)}${SECRET}${tail}`).toString("base64");
      const left = createRedactor([SECRET])(once).replace("***", "");
      // What stands beside the secret may show, and at most the four characters that the secret shares with it.
      expect(left.length).toBeLessThanOrEqual(Math.ceil(((pad + tail.length) * 4) / 3) + 6);
      expect(createRedactor([SECRET])(btoa(once))).toContain("***");
    }
  });

  it("is found by any sixteen of its letters in a row, and not by fifteen", () => {
    const long = "abcdefghij0123456789klmnopqrstuvwxyz";
    expect(createRedactor([long])(long.slice(5, 21))).toBe("***");
    expect(createRedactor([long])(long.slice(5, 20))).toBe(long.slice(5, 20));
  });

  it("is found with sixteen letters missing, when at least eight are left", () => {
    const secret = "k3v9x2m7q1w8z4t6";
    expect(createRedactor([secret])(secret.slice(0, 8))).toBe("***");
    expect(createRedactor([secret])(secret.slice(0, 7))).toBe(secret.slice(0, 7));
    const longer = `${secret}p5r0n`;
    expect(createRedactor([longer])(longer.slice(0, 8))).toBe("***");
    const thirty = `${secret}p5r0nj2h4g6d8s`;
    expect(createRedactor([thirty])(thirty.slice(0, 14))).toBe("***");
    expect(createRedactor([thirty])(thirty.slice(0, 13))).toBe(thirty.slice(0, 13));
  });

  it("of eight letters and fewer is found whole or not at all, and of three never", () => {
    expect(createRedactor(["k3v9x2m7"])("k3v9x2m7 k3v9x2m")).toBe("*** k3v9x2m");
    expect(createRedactor(["k3v9"])("k3v9 k3v")).toBe("*** k3v");
    expect(createRedactor(["k3v"])("k3v")).toBe("k3v");
  });

  it("gives one range for each place", () => {
    expect(createSecretFinder([SECRET])(`${SECRET}, ${SECRET}`)).toEqual([
      { start: 0, end: 20 },
      { start: 22, end: 42 },
    ]);
    expect(createSecretFinder([])(SECRET)).toEqual([]);
    expect(createSecretFinder([SECRET])("")).toEqual([]);
  });

  it("is one with other case and signs", () => {
    expect(createRedactor([SECRET])("zK7Qw Mn0Bv9XcAlYeZ.")).toBe("***.");
    expect(createRedactor(["AZaz09AZaz09"])("azAZ09azAZ09")).toBe("***");
  });
});

describe("a secret of several lines", () => {
  const KEY =
    "-----BEGIN RSA PRIVATE KEY-----\r\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\rBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\nend4\nshortln8\n-----END RSA PRIVATE KEY-----";
  const redact = createRedactor([KEY]);

  it("is a secret in each of its lines of eight characters or more", () => {
    expect(redact("MIIEvQIBADANBgkqhkiG9w0BAQEFAASC")).toBe("***");
    expect(redact("BKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj")).toBe("***");
    expect(redact("shortln8")).toBe("***");
    expect(redact("end4")).toBe("end4");
  });

  it("has a first and a last line that are none", () => {
    expect(redact("BEGIN RSA PRIVATE KEY and END RSA PRIVATE KEY")).toBe(
      "BEGIN RSA PRIVATE KEY and END RSA PRIVATE KEY",
    );
  });

  it("of which one line is long is looked for in that line", () => {
    expect(createRedactor(["user\npassw0rdpassw0rd\n"])("user passw0rdpassw0rd")).toBe("user ***");
  });
});

it("a secret that begins with five hyphens is no header", () => {
  expect(createRedactor(["-----k3v9x2m7q1w8"])("a k3v9x2m7q1w8 z")).toBe("a *** z");
  expect(createRedactor(["-----BEGINk3v9x2m7"])("a BEGINk3v9x2m7 z")).toBe("a *** z");
});
