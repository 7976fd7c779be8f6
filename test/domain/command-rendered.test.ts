import { HtmlRenderer, Parser } from "commonmark";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainLines } from "../../src/domain/command/plain-lines.ts";

/*
 * The oracle is what a reader would see: CommonMark's reference implementation renders the document, and a small HTML reader says which of the
 * numbered commands in it are shown as text outside code and quotes.
 */

const COMMAND_LINE = /^ {0,3}\/ai (\d+)(?=\s|$)/;
const parser = new Parser();
const renderer = new HtmlRenderer();
const QUOTING = new Set(["blockquote", "pre", "code"]);

function commandsSeen(html: string): Set<string> {
  const seen = new Set<string>();
  const open: string[] = [];
  let at = 0;
  const token = /<!--|<[!?]|<(\/?)([A-Za-z][A-Za-z0-9-]*)|\/ai (\d+)/g;
  for (let match = token.exec(html); match !== null; match = token.exec(html)) {
    at = token.lastIndex;
    const [whole, slash, name, number] = match;
    if (number !== undefined) {
      if (open.length === 0) seen.add(number);
      continue;
    }
    let end: number;
    if (whole === "<!--") end = html.indexOf("-->", match.index + 2) + 2;
    else if (name === undefined) end = html.indexOf(">", match.index);
    else end = endOfTag(html, at);
    if (end < 2) break;
    token.lastIndex = end + 1;
    const element = name?.toLowerCase() ?? "";
    if (!QUOTING.has(element)) continue;
    if (slash === "") open.push(element);
    else if (open.includes(element)) open.splice(open.lastIndexOf(element), 1);
  }
  return seen;
}

/** Offset of the `>` that ends a tag, quoted values skipped; -1 for none. */
function endOfTag(html: string, from: number): number {
  let quote = "";
  for (let at = from; at < html.length; at += 1) {
    const char = html[at] ?? "";
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (/["']/.test(char) && /=\s*$/.test(html.slice(Math.max(0, at - 5), at))) quote = char;
    else if (char === ">") return at;
  }
  return -1;
}

const prefix = fc.oneof(
  { weight: 6, arbitrary: fc.constant("") },
  { weight: 5, arbitrary: fc.constantFrom("> ", ">", "- ", "1. ", "2) ", "*\t", "+ ") },
  { weight: 3, arbitrary: fc.constantFrom(" ", "  ", "   ", "    ", "      ", "\t", " \t") },
);
const WORDS = [
  ..."text ` `` ``` ```` ~~~ ~~~~ \\` \\ <!-- --> <!--> # --- *** === - * 1. <div> </div> > >a".split(" "),
  ..."<pre> </pre> <code> </code> <https://a.b/`> <a.b@c.d>".split(" "),
  "## h",
  "<b title='`'>",
];
/** What an HTML parser swallows the rest for, where a renderer's own tags would end it: hidden, to be on the safe side. */
const SWALLOWING = ["<?", "?>", "<!X", "<![CDATA[", "]]>", '<b title="', '">', "<b", "</b", "<div a='"];

/** Documents of up to twelve lines; each command has the number of its line, so that it can be found again. */
function documents(words: readonly string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...words);
  const content = fc.oneof(
    { weight: 5, arbitrary: fc.constant("/ai") },
    { weight: 2, arbitrary: fc.constant("") },
    { weight: 5, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(" ")) },
    { weight: 2, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join("")) },
  );
  const line = fc
    .tuple(fc.array(prefix, { maxLength: 3 }), content)
    .map(([prefixes, text]) => prefixes.join("") + text);
  return fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom("\n", "\r\n", "\r"))
    .map(([lines, ending]) =>
      lines.map((text, index) => text.replaceAll("/ai", `/ai ${index + 1}`)).join(ending),
    );
}

function ours(text: string): Set<string> {
  const lines = plainLines(text, (candidate) => COMMAND_LINE.test(candidate));
  return new Set(lines.map(({ text: found }) => COMMAND_LINE.exec(found)?.[1] ?? ""));
}

function theirs(text: string): { lines: Set<string>; html: string } {
  const html = renderer.render(parser.parse(text));
  const seen = commandsSeen(html);
  const atStart = text.split(/\r\n|\n|\r/).flatMap((candidate) => COMMAND_LINE.exec(candidate)?.[1] ?? []);
  return { lines: new Set(atStart.filter((number) => seen.has(number))), html };
}

/** A comment that a block of raw HTML left open, so that it swallows the tags that the renderer wrote. */
const SWALLOWED_MARKUP = /<!--(?:(?!-->)[^])*<\/?(?:li|ul|ol|blockquote|p|h\d|hr|pre|div)\b/;
const RUNS = { numRuns: 6000, seed: 20_261_123 };

describe("plainLines against the reference implementation", () => {
  it("never takes for a command what a reader does not see as plain text", () => {
    fc.assert(
      fc.property(documents([...WORDS, ...SWALLOWING]), (text) => {
        const rendered = theirs(text).lines;
        for (const number of ours(text)) expect(rendered).toContain(number);
      }),
      RUNS,
    );
  });

  it("finds all that a reader sees, unless a comment was opened that is shown as text", () => {
    let compared = 0;
    fc.assert(
      fc.property(documents(WORDS), (text) => {
        const { lines, html } = theirs(text);
        if (html.includes("&lt;!--") || SWALLOWED_MARKUP.test(html)) return;
        compared += lines.size;
        expect(ours(text)).toEqual(lines);
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(RUNS.numRuns / 4);
  });
});
