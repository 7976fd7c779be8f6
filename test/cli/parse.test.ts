import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJsonLines } from "../../src/cli/parse.ts";

async function* chunks(parts: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

async function parse(...parts: (string | Uint8Array)[]): Promise<unknown[]> {
  let out = "";
  await parseJsonLines({
    input: chunks(parts),
    write: (line) => {
      out += line;
    },
  });
  if (out === "") return [];
  expect(out.endsWith("\n")).toBe(true);
  return out
    .slice(0, -1)
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

const line = (body: unknown): string => `${JSON.stringify({ body })}\n`;

describe("parse --jsonl", () => {
  it("answers each line with one line", async () => {
    const answers = await parse(
      line("/ai fix the date test --tier opus --budget $0.50 --urgent --dry-run"),
      line("thanks!"),
      line("/ai please look"),
      line("/ai --model=x"),
    );
    expect(answers).toEqual([
      {
        kind: "command",
        verb: "fix",
        text: "the date test",
        options: { tier: "opus", budget: 0.5, urgent: true, dryRun: true },
      },
      { kind: "none" },
      { kind: "command", verb: "do", text: "please look", options: {} },
      { kind: "error", message: expect.stringContaining("`--model` is not an option") },
    ]);
  });

  it.each([
    ["not JSON", "nope\n"],
    ["half a line", '{"body": "/ai f\n'],
    ["an empty line", "\n"],
    ["a list", "[1]\n"],
    ["null", "null\n"],
    ["a text", '"/ai fix"\n'],
    ["no body", "{}\n"],
    ["a null body", line(null)],
    ["a body that is a number", line(7)],
    ["a body that is an object", line({ body: "/ai fix" })],
    ["an inherited body", '{"__proto__": {"body": "/ai fix"}}\n'],
  ])("gives an error for %s and goes on", async (_what, bad) => {
    expect(await parse(line("/ai stop"), bad, line("/ai cost"))).toEqual([
      { kind: "command", verb: "stop", text: "", options: {} },
      { kind: "error", message: expect.stringMatching(/^The line is not/) },
      { kind: "command", verb: "cost", text: "", options: {} },
    ]);
  });

  it("reads a last line without a line feed, CRLF, and a byte-order mark at the start", async () => {
    const body = '{"body":"/ai stop"}';
    const answer = { kind: "command", verb: "stop", text: "", options: {} };
    expect(await parse(body)).toEqual([answer]);
    expect(await parse(`${body}\r\n${body}\r\n`)).toEqual([answer, answer]);
    expect(await parse(new TextEncoder().encode(`\uFEFF${body}\n`))).toEqual([answer]);
    expect(await parse()).toEqual([]);
  });

  it("does not end a line at U+2028, which JSON may hold", async () => {
    expect(await parse('{"body":"/ai fix a\u2028b"}\n')).toEqual([
      { kind: "command", verb: "fix", text: "a\u2028b", options: {} },
    ]);
  });

  it("does not care where the chunks are cut, not even inside a character", async () => {
    const bodies = ["/ai fix 🦀 ü", "x", "/ai \u00A0stop", "/ai fix \uD800"];
    const bytes = new TextEncoder().encode(bodies.map(line).join(""));
    const whole = await parse(bytes);
    expect(whole).toHaveLength(bodies.length);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), fc.nat(bytes.length), async (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        expect(await parse(bytes.slice(0, from), bytes.slice(from, to), bytes.slice(to))).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  it("waits for a slow reader", async () => {
    let open = 0;
    await parseJsonLines({
      input: chunks([line("a").repeat(5)]),
      write: async () => {
        open += 1;
        await Promise.resolve();
        expect(open).toBe(1);
        open -= 1;
      },
    });
  });
});
