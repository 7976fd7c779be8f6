import { describe, expect, it } from "vitest";
import { type ParsedComment, parseComment, parseTrigger } from "../../src/domain/command.ts";
import { ConfigurationError } from "../../src/domain/errors.ts";

const command = (verb: string, text: string, options: Record<string, unknown> = {}): unknown => ({
  kind: "command",
  verb,
  text,
  options,
});
const NONE: ParsedComment = { kind: "none" };
const fixIt = command("fix", "it");
/** The error's message holds all of these. */
const error = (...parts: string[]): unknown => ({
  kind: "error",
  message: expect.stringMatching(
    new RegExp(
      parts.map((part) => `(?=[\\s\\S]*${part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)})`).join(""),
    ),
  ),
});

type Case = [body: string, expected: unknown];
function table(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    it.each(cases.map(([body, expected]) => ({ body, expected })))("$body", ({ body, expected }) => {
      expect(parseComment(body)).toEqual(expected);
    });
  });
}

table("the trigger word", [
  ["/ai fix it", fixIt],
  ["/AI fix it", fixIt],
  ["/Ai fix it", fixIt],
  ["/aI FIX it", fixIt],
  ["/ai", command("help", "")],
  ["/ai ", command("help", "")],
  ["/ai\n", command("help", "")],
  ["/ai\r\n", command("help", "")],
  ["hello\n\n/ai fix it", fixIt],
  ["hello\n/ai fix it", fixIt],
  ["/ai fix it\n\nmore words\n", fixIt],
  [" /ai fix it", fixIt],
  ["   /ai fix it", fixIt],
  ["para\n   /ai fix it", fixIt],
  ["please /ai fix it", NONE],
  [".  /ai fix it", NONE],
  ["/aix fix it", NONE],
  ["/ai-fix it", NONE],
  ["/ai: fix it", NONE],
  ["/ai, fix it", NONE],
  ["/ai/fix it", NONE],
  ["//ai fix it", NONE],
  ["\\/ai fix it", NONE],
  ["ai fix it", NONE],
  ["/a i fix it", NONE],
  ["@ai fix it", NONE],
  ["\uFF0Fai fix it", NONE],
  ["\u2215ai fix it", NONE],
  ["/\u0430i fix it", NONE],
  ["/a\u0456 fix it", NONE],
  ["/\uFF41\uFF49 fix it", NONE],
  ["/a\u0131 fix it", NONE],
  ["/A\u0130 fix it", NONE],
  ["/ai\u0301 fix it", NONE],
  ["**/ai fix it**", NONE],
  ["*/ai fix it*", NONE],
  ["[/ai fix it](x)", NONE],
  ["&#47;ai fix it", NONE],
  ["", NONE],
  ["\n\n", NONE],
]);

table("white space and invisible characters", [
  ["/ai\tfix it", fixIt],
  ["/ai\u00A0fix it", fixIt],
  ["/ai\u00A0fix\u00A0it", fixIt],
  ["/ai\u3000fix it", fixIt],
  ["/ai\u2009fix it", fixIt],
  ["/ai\u202Ffix it", fixIt],
  ["/ai\u1680fix it", fixIt],
  ["/ai\u205Ffix it", fixIt],
  ["/ai\u0085fix it\u0085", fixIt],
  ["/ai\u000Bfix it", fixIt],
  ["/ai\u000Cfix it", fixIt],
  ["/ai\u2028fix it", fixIt],
  ["/ai    fix    it  ", fixIt],
  ["/ai fix a  b", command("fix", "a  b")],
  ["/ai\u200Bfix it", NONE],
  ["/ai\u200B fix it", NONE],
  ["/a\u200Bi fix it", NONE],
  ["/\u200Dai fix it", NONE],
  ["\u200B/ai fix it", NONE],
  ["/ai\u2060 fix it", NONE],
  ["/ai\u00AD fix it", NONE],
  ["/ai\u180E fix it", NONE],
  ["/ai\uFEFFfix it", NONE],
  ["/ai\u{E0020}fix it", NONE],
  ["\uFEFF/ai fix it", fixIt],
  ["\uFEFF  /ai fix it", fixIt],
  ["hello\n\uFEFF/ai fix it", fixIt],
  ["\uFEFF```\n/ai fix it\n```", NONE],
  ["\u00A0/ai fix it", NONE],
  ["\u2028/ai fix it", NONE],
  ["hello\u2028/ai fix it", NONE],
  ["hello\r\n/ai fix it\r\nbye", fixIt],
  ["hello\r/ai fix it\rbye", fixIt],
  ["hello\r\n\r\n/ai fix it", fixIt],
  ["/ai fix \uD800it", command("fix", "\uD800it")],
  ["\uDC00/ai fix it", NONE],
  ["\uD83D\n/ai fix it", fixIt],
  ["/ai fix \u0000it", command("fix", "\u0000it")],
]);

table("code fences", [
  ["```\n/ai fix it\n```", NONE],
  ["~~~\n/ai fix it\n~~~", NONE],
  ["```sh\n/ai fix it\n```", NONE],
  ["~~~ `sh`\n/ai fix it\n~~~", NONE],
  ["   ```\n/ai fix it\n   ```", NONE],
  ["text\n```\n/ai fix it\n```", NONE],
  ["```\n```\n/ai fix it", fixIt],
  ["```\ncode\n```\n/ai fix it", fixIt],
  ["```\ncode\n````\n/ai fix it", fixIt],
  ["````\ncode\n```\n/ai fix it\n````", NONE],
  ["```\n~~~\n/ai fix it\n```", NONE],
  ["~~~\n```\n/ai fix it\n~~~", NONE],
  ["```\ncode\n``` x\n/ai fix it\n```", NONE],
  ["```\ncode\n   ```  \n/ai fix it", fixIt],
  ["```\ncode\n    ```\n/ai fix it\n```", NONE],
  ["```\n/ai fix it", NONE],
  ["```\ncode\n\n\n/ai fix it\n\n", NONE],
  ["~~~\n/ai fix it\n```", NONE],
  ["``` a`b\n/ai fix it", fixIt],
  ["``\n/ai fix it\n", fixIt],
  ["    ```\n\n/ai fix it", fixIt],
  ["- ```\n  code\n/ai fix it", fixIt],
  ["- ```\n  code\n\n  /ai fix it\n  ```", NONE],
  ["1. ```\n   /ai fix it\n   ```", NONE],
  ["```\r\n/ai fix it\r\n```\r\n", NONE],
  ["```\r/ai fix it\r```", NONE],
]);

table("indented code", [
  ["    /ai fix it", NONE],
  ["\t/ai fix it", NONE],
  ["  \t/ai fix it", NONE],
  ["text\n\n    /ai fix it", NONE],
  ["text\n    /ai fix it", NONE],
  ["    code\n/ai fix it", fixIt],
  ["    code\n\n    more\n\n/ai fix it", fixIt],
]);

table("inline code", [
  ["`/ai fix it`", NONE],
  ["` code\n/ai fix it `", NONE],
  ["see `` code `\n/ai fix it\n`` end", NONE],
  ["``` code\n/ai fix it ``` end", NONE],
  ["a ` b\n\n/ai fix it ` c", command("fix", "it ` c")],
  ["a ` b\n/ai fix it", fixIt],
  ["a \\` b\n/ai fix it ` c", command("fix", "it ` c")],
  ["a `b` c\n/ai fix it", fixIt],
  ["a `` b ` c\n/ai fix it ``` d", command("fix", "it ``` d")],
  ["# a ` b\n/ai fix it ` c", command("fix", "it ` c")],
  ['<a title="`">\n/ai fix it `', command("fix", "it `")],
  ["<https://a.example/`>\n/ai fix it `", command("fix", "it `")],
  ["/ai fix `it\nnow`", command("fix", "`it")],
  ["<code>\n/ai fix it\n</code>", NONE],
  ["a <code>b\n/ai fix it\n</code>", NONE],
  ["<pre>\n\n/ai fix it\n</pre>", NONE],
  ["<pre>\n/ai fix it", NONE],
  ["<pre>\ncode\n</pre>\n/ai fix it", fixIt],
  ["a <code>b</code>\n/ai fix it", fixIt],
]);

table("quotes", [
  ["> /ai fix it", NONE],
  [">/ai fix it", NONE],
  ["> > /ai fix it", NONE],
  ["   > /ai fix it", NONE],
  ["> quoted\n/ai fix it", NONE],
  ["> quoted\nlazy\n/ai fix it", NONE],
  ["> > quoted\n/ai fix it", NONE],
  ["> - quoted\n/ai fix it", NONE],
  ["- > quoted\n/ai fix it", NONE],
  ["> quoted\n\n/ai fix it", fixIt],
  ["> quoted\n>\n/ai fix it", fixIt],
  ["> # quoted\n/ai fix it", fixIt],
  ["> ```\n/ai fix it", fixIt],
  ["> ---\n/ai fix it", fixIt],
  ["> a\n---\n/ai fix it", fixIt],
  ["> a\n- b\n\n/ai fix it", fixIt],
  [">     code\n/ai fix it", fixIt],
  ["> [!NOTE]\n> text\n\n/ai fix it", fixIt],
  ["On Monday, x wrote:\n> /ai stop\n\n/ai fix it", fixIt],
  ["<blockquote>\n\n/ai fix it\n\n</blockquote>", NONE],
  ["<blockquote>a</blockquote>\n\n/ai fix it", fixIt],
]);

table("HTML comments", [
  ["<!-- /ai fix it -->", NONE],
  ["<!--\n/ai fix it\n-->", NONE],
  ["<!--\n\n/ai fix it\n\n-->", NONE],
  ["text <!--\n/ai fix it\n--> text", NONE],
  ["<!-- a -->\n/ai fix it", fixIt],
  ["<!-- a\n-->\n/ai fix it", fixIt],
  ["text <!-- a --> text\n/ai fix it", fixIt],
  ["<!--\n/ai fix it", NONE],
  ["<!--\n\n\n/ai fix it\n\n", NONE],
  ["text <!-- a\n/ai fix it", NONE],
  ["text <!-- a\n\n/ai fix it", NONE],
  ["text <!-- a\n\n/ai fix it\n\nb -->", NONE],
  ["text <!-- a\n\nb -->\n\n/ai fix it", fixIt],
  ["<!-- a <!-- b -->\n/ai fix it", fixIt],
  ["<!-- a --> <!-- b\n/ai fix it", NONE],
  ["<!-- a --> <!-- b\n\n/ai fix it\n-->", NONE],
  ["<!-->\n/ai fix it", fixIt],
  ["<!--->\n/ai fix it", fixIt],
  ["<!-- a -- >\n/ai fix it", NONE],
  ["<!- a\n/ai fix it", fixIt],
  ["&lt;!--\n/ai fix it\n--&gt;", fixIt],
  ["\\<!--\n/ai fix it", fixIt],
  ["`<!--`\n/ai fix it", fixIt],
  ["a `<!--` b\n\n/ai fix it", fixIt],
  ["```\n<!--\n```\n/ai fix it", fixIt],
  ["    <!--\n\n/ai fix it", fixIt],
  ["<!--\n```\n-->\n/ai fix it", fixIt],
  ["<!--\n~~~\n/ai fix it", NONE],
  ["a <!-- ``` -->\n/ai fix it", fixIt],
  ["<!-- ` -->\n/ai fix it `", command("fix", "it `")],
  ["> <!-- a\n\n/ai fix it", NONE],
  ["<div>\n<!-- a\n\n/ai fix it", NONE],
  ["<div title='\n\n/ai fix it\n\n'>", NONE],
  ["a <b title='\n/ai fix it'>", NONE],
  ["<details>\n<summary>x</summary>\n\n/ai fix it\n\n</details>", fixIt],
  ["<!--\r\n/ai fix it\r\n-->\r\n", NONE],
]);

table("tags, in which a back-tick is no code and a quote hides what follows", [
  ["x <a b=c d='`' e/>\n/ai fix it `", command("fix", "it `")],
  ["x </a >`\n/ai fix it `", NONE],
  ["x </a `>\n/ai fix it `", NONE],
  ["x <a'b `>\n/ai fix it `", NONE],
  ["x <a 1='`'>\n/ai fix it `", NONE],
  ["x <a b=`>\n/ai fix it `", NONE],
  ["x <a b='`>\n/ai fix it `", NONE],
  ["x <? ` ?>\n/ai fix it `", command("fix", "it `")],
  ["x <? `\n/ai fix it `", NONE],
  ["x <? > <!-- ?>\n/ai fix it", NONE],
  ["x <? > <code> ?>\n/ai fix it", NONE],
  ["x <code:a>\n/ai fix it", fixIt],
  ["x <_`@b.c>\n/ai fix it `", command("fix", "it `")],
  ["<div a=b `>\n/ai fix it", fixIt],
  ["<div a='\">'>\n/ai fix it", fixIt],
  ["<div>\n< b\n/ai fix it", fixIt],
  ["<div>\n</ b\n/ai fix it", fixIt],
  ["<div>\n<? x\n\n/ai fix it", NONE],
  ["<div>\n<? x >\n/ai fix it", fixIt],
  ["<div\n/ai fix it", NONE],
]);

table("lists and other blocks", [
  ["- /ai fix it", NONE],
  ["* /ai fix it", NONE],
  ["1. /ai fix it", NONE],
  ["- [ ] /ai fix it", NONE],
  ["# /ai fix it", NONE],
  ["| /ai fix it |\n|---|", NONE],
  ["- a\n- b\n/ai fix it", fixIt],
  ["- a\n\n/ai fix it", fixIt],
  ["- a\n  /ai fix it", fixIt],
  ["---\n/ai fix it", fixIt],
  ["# title\n/ai fix it", fixIt],
  ["title\n===\n/ai fix it", fixIt],
  ["| a |\n|---|\n| b |\n\n/ai fix it", fixIt],
  ["-\n\n      ```\n/ai fix it", fixIt],
  ["-\n\n  ```\n/ai fix it\n  ```", NONE],
]);

table("verbs and free text", [
  ..."fix implement refactor test docs review ask explain plan route retry escalate stop cost report help"
    .split(" ")
    .flatMap((verb): Case[] => [
      [`/ai ${verb}`, command(verb, "")],
      [`/ai ${verb.toUpperCase()} the thing`, command(verb, "the thing")],
    ]),
  ["/ai please fix it", command("do", "please fix it")],
  ["/ai fixing it", command("do", "fixing it")],
  ["/ai fix: it", command("do", "fix: it")],
  ["/ai where is parseDate defined?", command("do", "where is parseDate defined?")],
  ["/ai ask where is parseDate defined?", command("ask", "where is parseDate defined?")],
  ["/ai do it", command("do", "do it")],
  ["/ai as\u212A me", command("do", "as\u212A me")],
  ["/ai f\u0131x it", command("do", "f\u0131x it")],
  ["/ai constructor", command("do", "constructor")],
  ["/ai __proto__ x", command("do", "__proto__ x")],
  ["/ai fix `a  b` and *c*", command("fix", "`a  b` and *c*")],
  ["/ai fix <!-- x --> it", command("fix", "<!-- x --> it")],
  ["/ai implement\n\nDetails below.", command("implement", "")],
  ["/ai 修复 日期", command("do", "修复 日期")],
]);

table("options", [
  ["/ai fix it --tier opus", command("fix", "it", { tier: "opus" })],
  ["/ai fix it --tier=opus", command("fix", "it", { tier: "opus" })],
  ["/ai --tier opus fix it", command("fix", "it", { tier: "opus" })],
  ["/ai fix --tier opus it", command("fix", "it", { tier: "opus" })],
  ["/ai fix it --TIER Opus", command("fix", "it", { tier: "opus" })],
  ["/ai fix it --tier haiku@high", command("fix", "it", { tier: "haiku@high" })],
  ["/ai fix it --tier fable", command("fix", "it", { tier: "fable" })],
  ['/ai fix it --tier "sonnet"', command("fix", "it", { tier: "sonnet" })],
  ["/ai fix it --tier=`sonnet`", command("fix", "it", { tier: "sonnet" })],
  ["/ai retry --tier opus", command("retry", "", { tier: "opus" })],
  ["/ai fix it --budget 0.50", command("fix", "it", { budget: 0.5 })],
  ["/ai fix it --budget $2", command("fix", "it", { budget: 2 })],
  ["/ai fix it --budget=$2.25", command("fix", "it", { budget: 2.25 })],
  ["/ai fix it --budget .5", command("fix", "it", { budget: 0.5 })],
  ["/ai fix it --urgent", command("fix", "it", { urgent: true })],
  ["/ai fix it --dry-run", command("fix", "it", { dryRun: true })],
  [
    "/ai --urgent fix --dry-run it --budget 1 --tier haiku",
    command("fix", "it", { urgent: true, dryRun: true, budget: 1, tier: "haiku" }),
  ],
  ["/ai --urgent", command("help", "", { urgent: true })],
  ["/ai fix a  --urgent  b", command("fix", "a  b", { urgent: true })],
  ["/ai fix\u00A0it\u00A0--urgent", command("fix", "it", { urgent: true })],
  ["/ai fix it\n--urgent", fixIt],
  // Not options.
  ["/ai a -- b", command("do", "a -- b")],
  ["/ai fix a -- b --urgent", command("fix", "a -- b", { urgent: true })],
  ["/ai fix -- --tier is ignored", command("fix", "--tier is ignored")],
  ["/ai -- --tier is ignored", command("do", "--tier is ignored")],
  ["/ai --urgent -- fix --it", command("fix", "--it", { urgent: true })],
  ["/ai fix a--tier b", command("fix", "a--tier b")],
  ["/ai fix --- x --5", command("fix", "--- x --5")],
  ["/ai fix -v and -tier", command("fix", "-v and -tier")],
  ["/ai docs the `--no-verify` flag", command("docs", "the `--no-verify` flag")],
  ["/ai docs `git commit --no-verify`", command("docs", "`git commit --no-verify`")],
  ["/ai docs `` a ` --b `` c", command("docs", "`` a ` --b `` c")],
  ['/ai docs "a --b c"', command("docs", '"a --b c"')],
  ["/ai docs 'a --b c'", command("docs", "'a --b c'")],
  ["/ai docs “a --b c”", command("docs", "“a --b c”")],
  ["/ai docs (--b)", command("docs", "(--b)")],
  ["/ai docs don't --urgent isn't", command("docs", "don't isn't", { urgent: true })],
  ["/ai docs 'tis --urgent", command("docs", "'tis", { urgent: true })],
  ["/ai docs a ` b --urgent", command("docs", "a ` b", { urgent: true })],
  ['/ai docs 5" --urgent 6"', command("docs", '5" 6"', { urgent: true })],
  ["/ai fix it — urgent", command("fix", "it — urgent")],
]);

table("options that cannot be followed", [
  [
    "/ai fix it --model=x --api-base=evil",
    error("`--model` is not an option", "`--api-base` is not an option", "--tier", "--dry-run", "back-ticks"),
  ],
  ["/ai fix it --api-base evil", error("`--api-base` is not an option")],
  ["/ai --config.api_base=evil fix it", error("`--config.api_base` is not an option")],
  ["/ai fix it --teir opus", error("`--teir`", "Did you mean `--tier`?")],
  ["/ai fix it --dryrun", error("`--dryrun`", "Did you mean `--dry-run`?")],
  ["/ai fix it --bugdet 1", error("`--bugdet`", "Did you mean `--budget`?")],
  ["/ai docs the --no-verify flag", error("`--no-verify` is not an option")],
  ["/ai --constructor", error("`--constructor` is not an option")],
  ["/ai --__proto__=x", command("do", "--__proto__=x")],
  ["/ai fix it --tier", error("`--tier` needs a value")],
  ["/ai fix it --tier=", error("`--tier` needs a value")],
  ['/ai fix it --tier=""', error("`--tier` needs a value")],
  ["/ai fix it --tier --urgent", error("`--tier` needs a value")],
  ["/ai fix it --tier gpt", error("`gpt` is not a tier", "`haiku`", "`fable`")],
  ["/ai fix it --tier snnet", error("Did you mean `sonnet`?")],
  ["/ai fix it --tier haiku@hgh", error("Did you mean `haiku@high`?")],
  ["/ai fix it --tier haiku@", error("effort level")],
  ["/ai fix it --tier haiku@high@low", error("effort level")],
  ["/ai fix it --tier claude-opus-5-5", error("is not a tier")],
  ["/ai fix it --tier opus --tier haiku", error("`--tier` is given twice")],
  ["/ai fix it --urgent --URGENT", error("`--urgent` is given twice")],
  ["/ai fix it --urgent=yes", error("`--urgent` takes no value")],
  ["/ai fix it --dry-run=false", error("`--dry-run` takes no value")],
  ["/ai fix it --budget", error("`--budget` needs a value")],
  ["/ai fix it --budget lots", error("`lots` is not an amount")],
  ["/ai fix it --budget -1", error("`-1` is not an amount")],
  ["/ai fix it --budget 0", error("above zero")],
  ["/ai fix it --budget 0.0000001", error("is not an amount")],
  ["/ai fix it --budget 1e3", error("is not an amount")],
  ["/ai fix it --budget 0x10", error("is not an amount")],
  ["/ai fix it --budget NaN", error("is not an amount")],
  ["/ai fix it --budget Infinity", error("is not an amount")],
  ["/ai fix it --budget 1,50", error("is not an amount")],
  ["/ai fix it --budget €2", error("is not an amount")],
  ["/ai fix it --budget 99999999999999999999", error("is not an amount")],
  ["/ai fix it —tier opus", error("`—tier`", "dash", "`--tier opus`")],
  ["/ai fix it –budget=1", error("dash", "`--budget 0.50`")],
  ["/ai fix --x`@everyone`y", error("`--x @everyone y` is not an option")],
]);

table("two commands in one comment", [
  ["/ai fix it\n/ai stop", error("`/ai fix it` (line 1)", "`/ai stop` (line 2)")],
  ["/ai\n\n/ai fix it", error("`/ai` (line 1)", "`/ai fix it` (line 3)")],
  ["hi\r\n/ai fix it\r\n\r\n/AI fix it", error("line 2", "line 4")],
  ["/ai a\n/ai b\n/ai c\n/ai d", error("`/ai a`", "`/ai b`", "and 2 more")],
  [`/ai ${"x".repeat(500)}\n/ai y`, error(`\`/ai ${"x".repeat(36)}…\``)],
  ["/ai --bad\n/ai fix it", error("more than one command")],
  ["> /ai stop\n\n/ai fix it\n\n```\n/ai cost\n```", fixIt],
]);

describe("the bot's own words", () => {
  it("are no command when they quote one", () => {
    const own = [
      "👀 I understood `/ai fix it` as **fix**.",
      "> /ai fix it",
      "",
      "Write `/ai retry --tier opus` to try again, or:",
      "```",
      "/ai retry --tier opus",
      "```",
      "<!-- upshift:task issue-7-42",
      "/ai fix it -->",
    ].join("\n");
    expect(parseComment(own)).toEqual(NONE);
  });

  it("are no command when an error message repeats the comment", () => {
    const parsed = parseComment("/ai fix `it\n/ai --x`\n/ai `");
    expect(parsed.kind).toBe("error");
    if (parsed.kind === "error") expect(parseComment(parsed.message)).toEqual(NONE);
  });
});

describe("another trigger word", () => {
  it.each([
    ["/bot", "/bot fix it"],
    ["/bot", "/BOT fix it"],
    ["@upshift", "@upshift fix it"],
    ["@upshift", "@UpShift\tfix it"],
    ["!ai", "!ai fix it"],
  ])("%s: %s", (trigger, body) => {
    expect(parseComment(body, { trigger })).toEqual(fixIt);
  });

  it("leaves the usual one without a meaning", () => {
    expect(parseComment("/ai fix it", { trigger: "/bot" })).toEqual(NONE);
    expect(parseComment("@upshift-bot fix it", { trigger: "@upshift" })).toEqual(NONE);
  });

  it("is no pattern", () => {
    expect(parseComment("/axi fix it", { trigger: "/a.i" })).toEqual(NONE);
    expect(parseComment("/a.i fix it", { trigger: "/a.i" })).toEqual(fixIt);
  });

  it.each(["/ai", "/bot", "@upshift", "!ai", " /ai "])("%s can be one", (word) => {
    expect(parseTrigger(word)).toBe(word.trim());
  });

  it.each(["", "ai", "/", "# ai", "> ai", "- ai", "/a b", "/ai`", "<ai>", "/\u0430i", `/${"a".repeat(40)}`])(
    "%s cannot be one",
    (word) => {
      expect(() => parseTrigger(word)).toThrow(ConfigurationError);
    },
  );
});
