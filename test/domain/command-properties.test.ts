import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseComment } from "../../src/domain/command.ts";

const KINDS = ["command", "none", "error"];
/** Pieces that mean something to Markdown, to HTML or to us, and some that look alike. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."/ai /AI /aix fix stop --tier --tier= opus --budget $2 --urgent --dry-run -- --x — ` `` ``` ~~~ > - 1. # <!-- --> <pre> </pre> <b a=' ' \" \\ \uFEFF \u200B \u00A0 \u2028 \uD800 \uDC00 \u0000".split(
      " ",
    ),
    " ",
    "    ",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

describe("any text", () => {
  it("gets an answer of one of the three kinds, that survives JSON and is never a command itself", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseComment(text);
        expect(KINDS).toContain(parsed.kind);
        expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
        if (parsed.kind === "error") expect(parseComment(parsed.message)).toEqual({ kind: "none" });
      }),
      { numRuns: 3000 },
    );
  });

  it("means the same with CRLF, with CR and behind a byte-order mark", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text.replaceAll(/\r\n?/g, "\n").replace(/^\uFEFF+/, "");
        const expected = parseComment(plain);
        expect(parseComment(plain.replaceAll("\n", "\r\n"))).toEqual(expected);
        expect(parseComment(plain.replaceAll("\n", "\r"))).toEqual(expected);
        expect(parseComment(`\uFEFF${plain}`)).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it("cannot become a command inside a fence, a quote, indented code or a comment", () => {
    const line = fc.constantFrom(
      "/ai",
      "/ai fix it",
      "  /AI stop",
      "\uFEFF/ai cost",
      "text",
      "",
      "- x",
      "# h",
    );
    const lines = fc.array(line, { maxLength: 10 });
    fc.assert(
      fc.property(lines, (inside) => {
        const all = inside.join("\n");
        for (const hidden of [
          `\`\`\`\n${all}\n\`\`\``,
          `~~~~ md\n${all}\n~~~~`,
          `\`\`\`\n${all}`,
          inside.map((text) => `> ${text}`).join("\n"),
          inside.map((text) => `    ${text}`).join("\n"),
          `<!--\n${all}\n-->`,
          `<!--\n${all}`,
          `text <!-- ${all}`,
          `<pre>\n${all}`,
        ]) {
          expect(parseComment(hidden)).toEqual({ kind: "none" });
          const after = parseComment(`/ai retry\n\n${hidden}`);
          expect(after).toEqual({ kind: "command", verb: "retry", text: "", options: {} });
        }
      }),
      { numRuns: 500 },
    );
  });

  it("of one line keeps its words", () => {
    const word = fc
      .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 })
      .filter((text) => !/[-\s"'`]/.test(text));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(" ", "  ", "\u00A0"),
        (words, gap) => {
          const parsed = parseComment(`/ai please${gap}${words.join(gap)}`);
          expect(parsed).toEqual({
            kind: "command",
            verb: "do",
            text: `please${gap}${words.join(gap)}`,
            options: {},
          });
        },
      ),
    );
  });
});

describe("64 KiB of the worst", () => {
  const SIZE = 65_536;
  const fill = (text: string): string => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);
  const bombs: Record<string, string> = {
    "quote markers": ">".repeat(SIZE),
    "10,000 quotes, then lazy lines": `${">".repeat(10_000)} a\n${fill("/ai fix\n")}`,
    "list markers": fill("- "),
    "list markers, then blank lines": `${"- ".repeat(16_000)}x\n${"\n".repeat(32_000)}`,
    "list markers, then blanks": `${"- ".repeat(10_000)}x\n${" ".repeat(45_000)}x`,
    "list markers that might be a line across": `${"- ".repeat(32_000)}x`,
    "lists in quotes": fill("> - "),
    "backtick runs of every length": Array.from({ length: 360 }, (_, index) => "`".repeat(index + 1)).join(
      " ",
    ),
    "escaped backticks": fill("\\`` "),
    "comments that never end": `a ${fill("<!-- ")}`,
    "paragraphs with a comment that never ends": fill("a <!--\n\n"),
    "paragraphs with a comment that ends far away": `${fill("a <!--\n\n")}-->`,
    instructions: `a${fill("<?")}`,
    "CDATA sections": `a${fill("<![CDATA[")}`,
    "tags with open quotes": `a${fill('<a b="')}`,
    "tags in quotes in tags": `a${fill(`<a x="<a y='' z="`)}`,
    "attributes without end": `a <a${fill(" b")}`,
    "open code elements": fill("<code></pre>"),
    "angle brackets": `a${"<".repeat(SIZE)}`,
    blanks: " ".repeat(SIZE),
    tabs: "\t".repeat(SIZE),
    "carriage returns": "\r".repeat(SIZE),
    headings: fill("a\n=\n"),
    commands: fill("/ai\n"),
  };
  const words: Record<string, string> = {
    "open quotes": fill(" “"),
    apostrophes: fill(" 'a"),
    "blanks inside": `a${" ".repeat(SIZE)}b`,
    "thousands of options": fill("--x "),
    "one long option": `--${"a".repeat(SIZE)}`,
    "one long tier": `--tier ${"a".repeat(SIZE)}`,
    "one long budget": `--budget ${"1,".repeat(SIZE / 2)}`,
    "one long quoted budget": `--budget "${" ".repeat(SIZE)}"`,
    backticks: Array.from({ length: 360 }, (_, index) => "`".repeat(index + 1)).join(" "),
    "lone surrogates": "\uD800".repeat(SIZE),
  };
  const bodies = [
    ...Object.entries(bombs).map(([name, text]) => ({ name, body: `${text}\n\n/ai fix it` })),
    ...Object.entries(words).map(([name, text]) => ({ name: `a command of ${name}`, body: `/ai ${text}` })),
  ];

  // Each takes less than 60 ms alone; what is quadratic in a body of this size takes seconds.
  it.each(bodies)("$name", ({ body }) => {
    const start = process.cpuUsage();
    const parsed = parseComment(body);
    expect(KINDS).toContain(parsed.kind);
    if (parsed.kind === "error") expect(parsed.message.length).toBeLessThan(2000);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(600);
  });
});
