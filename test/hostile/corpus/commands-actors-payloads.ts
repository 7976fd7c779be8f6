import { parseComment } from "../../../src/domain/command.ts";
import { CodeHostError, PermissionError } from "../../../src/domain/errors.ts";
import { isRecord } from "../../../src/domain/record.ts";
import type { PermissionLevel } from "../../../src/domain/permission.ts";
import type { Actor } from "../../../src/domain/task.ts";
import { always, Arena, commentPayload, ISSUE, MAYA, type Payload, writes } from "../arena.ts";
import { BOT } from "../../fakes/ports/memory-code-host.ts";
import { type Attack, type Group, must } from "./group.ts";

/* Threats 1 to 23: who may make us spend, and by which words. In all of them no model may be asked. */

const WORK = always(writes("answer.txt", "42\n"));
const ORDER = "/ai fix the answer";

type Delivery = NonNullable<Parameters<Arena["comment"]>[1]>;

/** A comment by somebody with write access that holds no command. */
const noCommand =
  (body: string, how: Delivery = {}): Attack =>
  async () => {
    const arena = new Arena({ replies: WORK });
    await arena.comment(body, how);
    return arena.escapes({ modelMayRun: false });
  };

const each = <T>(values: readonly T[], attack: (value: T) => Attack): Attack[] => values.map(attack);

/** A word of the author's choice around the command, so that nothing depends on one spelling. */
const ORDERS = [
  ORDER,
  "/ai",
  "/ai implement all of it",
  "/AI fix it --tier opus",
  "/ai retry",
  "/ai ask what is this?",
];
const wrapped = (wrap: (order: string) => string): Attack[] =>
  each(ORDERS, (order) => noCommand(wrap(order)));

export const COMMANDS: Group[] = [
  {
    number: 1,
    title: "a command in code, a quote or a comment",
    roots: {
      "backtick fence": wrapped((order) => `\`\`\`\n${order}\n\`\`\``),
      "tilde fence": wrapped((order) => `~~~text\n${order}\n~~~`),
      "longer fence around a shorter one": wrapped((order) => `\`\`\`\`\n\`\`\`\n${order}\n\`\`\`\n\`\`\`\``),
      "unclosed fence": wrapped((order) => `Look:\n\`\`\`\n${order}`),
      "indented code": wrapped((order) => `Look:\n\n    ${order}`),
      "block quote": wrapped((order) => `> ${order}`),
      "nested quote": wrapped((order) => `> > ${order}`),
      "lazy continuation of a quote": wrapped((order) => `> they said\n${order}`),
      "inline code": wrapped((order) => `\`${order}\``),
      "HTML comment": wrapped((order) => `<!-- ${order} -->`),
      "HTML comment over lines": wrapped((order) => `<!--\n${order}\n-->`),
      "unclosed HTML comment": wrapped((order) => `<!--\n${order}`),
      "HTML block": wrapped((order) => `<pre>\n${order}\n</pre>`),
      "script block": wrapped((order) => `<script>\n${order}\n</script>`),
      "processing instruction": wrapped((order) => `<?x\n${order}\n?>`),
      CDATA: wrapped((order) => `<![CDATA[\n${order}\n]]>`),
      "fence in a list": wrapped((order) => `- item\n  \`\`\`\n  ${order}\n  \`\`\``),
      "middle of a sentence": wrapped((order) => `Please type ${order} to try`),
    },
  },
  {
    number: 2,
    title: "words that look like the trigger",
    roots: {
      "longer word": each(
        ["/aix fix", "/ai-fix it", "/ain fix", "/ai2 fix", "/ai_ fix", "/ai/fix", "/air fix"],
        (text) => noCommand(text),
      ),
      "another slash": each(["／ai fix", "⁄ai fix", "∕ai fix", "\\ai fix", "//ai fix"], (text) =>
        noCommand(text),
      ),
      "Cyrillic and Greek letters": each(["/аi fix", "/aі fix", "/αi fix", "/аі fix", "/aι fix"], (text) =>
        noCommand(text),
      ),
      "full-width and styled letters": each(["/ａｉ fix", "/𝐚𝐢 fix", "/ⓐⓘ fix", "/ᵃⁱ fix"], (text) =>
        noCommand(text),
      ),
      "letters with marks": each(["/a\u0301i fix", "/ai\u0307 fix", "/äi fix"], (text) => noCommand(text)),
      "space inside": each(["/ ai fix", "/a i fix", "/\u00A0ai fix", "/a\u00ADi fix"], (text) =>
        noCommand(text),
      ),
    },
  },
  {
    number: 3,
    title: "line ends and invisible characters",
    roots: {
      "CRLF does not end a fence": wrapped((order) => `\`\`\`\r\n${order}\r\n\`\`\``),
      "a lone CR keeps the quote": wrapped((order) => `> quoted\r${order}`),
      "NBSP is no indentation that ends a fence": wrapped(
        (order) => `\`\`\`\n\u00A0\`\`\`\n${order}\n\`\`\``,
      ),
      "BOM before a fence": wrapped((order) => `\uFEFF\`\`\`\n${order}\n\`\`\``),
      "zero-width inside the trigger": each(
        ["/a\u200Bi fix", "/\u200Dai fix", "/a\u2060i fix", "/ai\u200Bx fix"],
        (text) => noCommand(text),
      ),
      "line separators are no new line": wrapped((order) => `see\u2028${order}`),
      "vertical tab and form feed": wrapped((order) => `see\u000B${order}`),
    },
  },
  {
    number: 4,
    title: "two commands in one comment",
    roots: {
      "two lines": wrapped((order) => `${order}\n/ai refactor everything`),
      "far apart": wrapped((order) => `${order}\n\n${"text\n".repeat(40)}\n/ai implement more`),
      "the same one twice": wrapped((order) => `${order}\n${order}`),
      "one visible, one behind CRLF": wrapped((order) => `${order}\r\n/ai docs all`),
    },
  },
  {
    number: 5,
    title: "64 KiB comments",
    roots: {
      "filler before a fence": [
        noCommand(`${"a ".repeat(32_000)}\n\`\`\`\n${ORDER}\n\`\`\``),
        noCommand(`\`\`\`\n${"x\n".repeat(32_000)}${ORDER}`),
      ],
      "ten thousand quotes": [noCommand(`${"> q\n".repeat(16_000)}> ${ORDER}`)],
      "ten thousand commands": [noCommand(`${ORDER}\n`.repeat(3_000))],
    },
  },
  {
    number: 6,
    title: "text that is slow to read",
    roots: Object.fromEntries(
      Object.entries({
        "nested quotes": `${">".repeat(30_000)} ${ORDER}`,
        "open brackets": "[".repeat(60_000),
        "open comments": "<!--".repeat(15_000),
        backticks: "`".repeat(60_000),
        "backtick ladder": Array.from({ length: 300 }, (_, index) => "`".repeat(index)).join(" "),
        dashes: `/ai fix ${"--a".repeat(20_000)}`,
        spaces: `/ai fix${" ".repeat(60_000)}x`,
        entities: "&#x".repeat(20_000),
        "tags that never end": "<a ".repeat(20_000),
        attributes: `<a ${"b='".repeat(20_000)}`,
        emphasis: "*_".repeat(30_000),
        "list markers": "- ".repeat(30_000),
      }).map(([name, text]) => [
        name,
        [
          () => {
            const started = performance.now();
            parseComment(text, { trigger: "/ai" });
            must(performance.now() - started < 1_500, `${name} takes ${performance.now() - started} ms`);
            return [];
          },
          noCommand(`${text}\n\`\`\`\n${ORDER}`.slice(0, 65_536).replace(/^\/ai/u, "ai")),
        ],
      ]),
    ),
  },
  {
    number: 7,
    title: "lone surrogates",
    roots: {
      "in a word like the trigger": each(["/a\uD800i fix", "/\uDC00ai fix", "/ai\uD83D fix"], (text) =>
        noCommand(text),
      ),
      "ledger stays well-formed": each(["\uD800", "\uDFFF", "x\uD83D"], (bad) => async () => {
        const arena = new Arena({ replies: WORK });
        await arena.comment(`/ai fix ${bad} it`);
        const text = new TextEncoder().encode(JSON.stringify(arena.ledger.all()));
        must(!new TextDecoder().decode(text).includes("\uFFFD"), "the ledger cannot hold it");
        return arena.escapes({ modelMayRun: true });
      }),
    },
  },
  {
    number: 8,
    title: "options that are not on the list",
    roots: {
      "provider's address": each(
        ["--api-base=https://evil.example", "--anthropic-base-url evil", "--base_url=x", "--endpoint=x"],
        (option) => noCommand(`${ORDER} ${option}`),
      ),
      "credentials and rights": each(
        ["--api-key=x", "--token=x", "--push-token=x", "--permission=none", "--bots=1"],
        (option) => noCommand(`${ORDER} ${option}`),
      ),
      "model by id": each(["--model=x", "--model claude-opus-5-5", "--tier=gpt"], (option) =>
        noCommand(`${ORDER} ${option}`),
      ),
      "prototype names": each(["--proto__=x", "--constructor=x", "--toString=x"], (option) =>
        noCommand(`${ORDER} ${option}`),
      ),
      "amounts that are none": each(
        ["--budget=-1", "--budget=1e9", "--budget=NaN", "--budget=∞", "--budget=0x10", "--budget="],
        (option) => noCommand(`${ORDER} ${option}`),
      ),
      "given twice": each(["--tier haiku --tier opus", "--budget=1 --budget=2"], (option) =>
        noCommand(`${ORDER} ${option}`),
      ),
    },
  },
  {
    number: 9,
    title: "our own words as a command",
    roots: {
      "our comment": each(ORDERS, (order) => noCommand(order, { by: BOT })),
      "our comment, sent on by a person": each(ORDERS, (order) =>
        noCommand(order, { by: BOT, change: (payload) => ({ ...payload, sender: { ...MAYA } }) }),
      ),
      "a person's comment, sent by us": each(ORDERS, (order) =>
        noCommand(order, { change: (payload) => ({ ...payload, sender: { ...BOT } }) }),
      ),
      "a comment with our marker": each(ORDERS, (order) =>
        noCommand(`<!-- upshift task=issue-7-1 -->\n> ${order}`),
      ),
    },
  },
];

const asRecord = (value: unknown): Payload => (isRecord(value) ? value : {});

const LEVELS: readonly PermissionLevel[] = ["none", "read", "triage"];
const VERBS = [
  "fix it",
  "implement it",
  "refactor it",
  "test it",
  "docs it",
  "ask why?",
  "explain it",
  "plan it",
  "",
];

/** Somebody without the right, with every verb that would spend. */
function denied(options: {
  actor: Actor;
  level?: PermissionLevel;
  error?: Error;
  rerunBy?: string;
  how?: Delivery;
  prepare?: (arena: Arena) => void;
}): Attack[] {
  return VERBS.map((verb) => async () => {
    const arena = new Arena({
      replies: WORK,
      ...(options.rerunBy === undefined ? {} : { rerunBy: options.rerunBy }),
      ports: (ports) => ({
        ...ports,
        permissions: {
          ...ports.permissions,
          permissionOf: async (actor) => {
            if (options.error !== undefined) throw options.error;
            return ports.permissions.permissionOf(actor);
          },
        },
      }),
    });
    if (options.level !== undefined) arena.host.levels.set(options.actor.id, options.level);
    options.prepare?.(arena);
    await arena.comment(`/ai ${verb}`.trim(), { by: options.actor, ...options.how });
    must(arena.ledger.all().length === 0, "something was written into the ledger");
    return arena.escapes({ modelMayRun: false });
  });
}

const EVE: Actor = { id: 666, login: "eve", type: "User" };
const hostError = (failure: CodeHostError["failure"], status: number): CodeHostError =>
  new CodeHostError("injected", { failure, status });

export const ACTORS: Group[] = [
  {
    number: 10,
    title: "too little permission",
    roots: Object.fromEntries(LEVELS.map((level) => [`permission ${level}`, denied({ actor: EVE, level })])),
  },
  {
    number: 11,
    title: "the permission cannot be read",
    roots: {
      "404": denied({ actor: MAYA, error: hostError("not-found", 404) }),
      "403": denied({ actor: MAYA, error: hostError("forbidden", 403) }),
      "500": denied({ actor: MAYA, error: hostError("server", 500) }),
      "connection cut": denied({ actor: MAYA, error: hostError("network", 0) }),
      "429": denied({ actor: MAYA, error: hostError("rate-limit", 429) }),
      "our own token may not ask": denied({ actor: MAYA, error: new PermissionError("no") }),
    },
  },
  {
    number: 12,
    title: "bots by their looks",
    roots: {
      "a person called evil[bot]": denied({
        actor: { id: 667, login: "evil[bot]", type: "User" },
        level: "read",
      }),
      "a bot that is not listed": denied({
        actor: { id: 668, login: "evil[bot]", type: "Bot" },
        level: "admin",
      }),
      "a bot with a listed bot's login": denied({
        actor: { id: 669, login: BOT.login, type: "Bot" },
        level: "admin",
      }),
      "an organisation": denied({ actor: { id: 670, login: "octo", type: "Organization" }, level: "admin" }),
      "a mannequin": denied({ actor: { id: 671, login: "maya", type: "Mannequin" }, level: "admin" }),
    },
  },
  {
    number: 13,
    title: "logins that contain an allowed one",
    roots: Object.fromEntries(
      ["maya2", "xmaya", "maya-evil", "MAYA", "maya\u200B", "mаya", "maya\n"].map((login, index) => [
        JSON.stringify(login),
        denied({ actor: { id: 700 + index, login, type: "User" }, level: "none" }),
      ]),
    ),
  },
  {
    number: 14,
    title: "renamed, deleted and reused logins",
    roots: {
      "the old login, a new account": denied({ actor: { id: 7001, login: "maya", type: "User" } }),
      "an id of zero": denied({ actor: { id: 0, login: "maya", type: "User" }, level: "admin" }),
      "a negative id": denied({ actor: { id: -1, login: "maya", type: "User" }, level: "admin" }),
      "an id that is no whole number": denied({ actor: { id: 1001.5, login: "maya", type: "User" } }),
      "the ghost": denied({ actor: { id: 10137, login: "ghost", type: "User" }, level: "none" }),
    },
  },
  {
    number: 15,
    title: "rights revoked before the run",
    roots: {
      "revoked after the comment": denied({
        actor: MAYA,
        prepare: (arena) => arena.host.levels.set(MAYA.id, "read"),
      }),
      "no longer a collaborator": denied({
        actor: MAYA,
        prepare: (arena) => void arena.host.levels.delete(MAYA.id),
      }),
    },
  },
  {
    number: 16,
    title: "somebody else runs it again",
    roots: {
      "without rights": denied({
        actor: MAYA,
        rerunBy: "eve",
        prepare: (arena) => arena.host.levels.set(1, "read"),
      }),
      "unknown account": denied({ actor: MAYA, rerunBy: "nobody" }),
    },
  },
  {
    number: 17,
    title: "author_association that lies",
    roots: Object.fromEntries(
      ["OWNER", "MEMBER", "COLLABORATOR"].map((association) => [
        association,
        denied({
          actor: EVE,
          level: "read",
          how: {
            change: (payload) => ({
              ...payload,
              comment: { ...asRecord(payload["comment"]), author_association: association },
            }),
          },
        }),
      ]),
    ),
  },
  {
    number: 18,
    title: "a fork's pull request",
    roots: Object.fromEntries(
      ["mallory/hello", "octocat/hello-evil", "OCTOCAT2/hello", undefined].map((headRepository) => [
        `head in ${headRepository ?? "a deleted repository"}`,
        ["fix it", "implement it", "refactor it", "test it", "docs it", ""].map((verb) => async () => {
          const arena = new Arena({ replies: WORK });
          arena.host.branches.set("evil", "e".repeat(40));
          arena.host.commits.set("e".repeat(40), {
            files: { "answer.txt": "0\n" },
            parent: undefined,
            message: "",
          });
          arena.host.pulls.push({
            number: ISSUE,
            url: "",
            nodeId: "PR",
            state: "open",
            merged: false,
            draft: false,
            headRef: "evil",
            headSha: "e".repeat(40),
            headRepository,
            baseRef: "main",
            mergeable: true,
          });
          await arena.comment(`/ai ${verb}`.trim(), { issue: { pull_request: { url: "x" } } });
          must(arena.host.branches.get("evil") === "e".repeat(40), "the fork's branch was written");
          return arena.escapes({ modelMayRun: false });
        }),
      ]),
    ),
  },
];

const NOTHINGS: readonly unknown[] = [undefined, null, "", 0, [], {}, true, "x", -1, Number.MAX_VALUE];

/** Every member of a comment event that decides something. */
const PATHS = [
  "action",
  "sender",
  "sender.id",
  "sender.login",
  "comment",
  "comment.id",
  "comment.user",
  "comment.user.id",
  "comment.user.login",
  "issue",
  "issue.number",
];

function withValue(payload: Payload, path: string, value: unknown): Payload {
  const copy = structuredClone(payload);
  const names = path.split(".");
  let at: Payload = copy;
  for (const name of names.slice(0, -1)) {
    const next = at[name];
    if (typeof next !== "object" || next === null) return copy;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object, as just seen
    at = next as Payload;
  }
  if (value === undefined) delete at[names.at(-1) ?? ""];
  else at[names.at(-1) ?? ""] = value;
  return copy;
}

export const PAYLOADS: Group[] = [
  {
    number: 19,
    title: "missing and null fields",
    roots: Object.fromEntries(
      PATHS.map((path) => [
        path,
        NOTHINGS.filter((value) => !(path.endsWith("login") && typeof value === "string")).map(
          (value) => async () => {
            const arena = new Arena({ replies: WORK });
            await arena.comment(ORDER, { change: (payload) => withValue(payload, path, value) });
            return arena.escapes({ modelMayRun: false });
          },
        ),
      ]),
    ),
  },
  {
    number: 20,
    title: "another event or action",
    roots: {
      "another action": ["edited", "deleted", "Created", "created ", "pinned", "reopened"].map((action) =>
        noCommand(ORDER, { change: (payload) => ({ ...payload, action }) }),
      ),
      "another event with a comment in it": [
        "push",
        "pull_request",
        "pull_request_target",
        "discussion_comment",
        "commit_comment",
        "issues",
        "release",
        "watch",
        "fork",
        "",
        "issue_comment ",
        "ISSUE_COMMENT",
        "repository_dispatch",
      ].map((name) => async () => {
        const arena = new Arena({ replies: WORK });
        const { id } = arena.host.add(ISSUE, ORDER, MAYA);
        await arena.event(name, commentPayload(id, ORDER, MAYA));
        return arena.escapes({ modelMayRun: false });
      }),
      "no payload at all": [undefined, null, [], "x", 7].map((payload) => async () => {
        const arena = new Arena({ replies: WORK });
        await arena.event("issue_comment", payload);
        return arena.escapes({ modelMayRun: false });
      }),
    },
  },
  {
    number: 21,
    title: "an issue that is a pull request",
    roots: {
      "pull request that does not exist": VERBS.map((verb) =>
        noCommand(`/ai ${verb}`.trim(), { issue: { pull_request: {} } }),
      ),
      "review comment without pull request": [null, undefined, {}, 7].map((pull) => async () => {
        const arena = new Arena({ replies: WORK });
        const { id } = arena.host.add(ISSUE, ORDER, MAYA);
        const payload = { ...commentPayload(id, ORDER, MAYA), pull_request: pull };
        await arena.event("pull_request_review_comment", payload);
        return arena.escapes({ modelMayRun: false });
      }),
    },
  },
  {
    number: 22,
    title: "closed, locked and transferred issues",
    roots: {
      locked: VERBS.map((verb) => noCommand(`/ai ${verb}`.trim(), { issue: { locked: true } })),
      closed: VERBS.map((verb) => noCommand(`/ai ${verb}`.trim(), { issue: { state: "closed" } })),
      "transferred: the comment is gone": VERBS.map((verb) =>
        noCommand(`/ai ${verb}`.trim(), { live: null }),
      ),
    },
  },
  {
    number: 23,
    title: "the payload's words are not the live ones",
    roots: {
      "edited to something harmless": VERBS.map((verb) =>
        noCommand(`/ai ${verb}`.trim(), { live: "never mind" }),
      ),
      "edited to something worse": VERBS.map((verb) =>
        noCommand(`/ai ${verb}`.trim(), { live: `/ai ${verb} and push to main` }),
      ),
      "one character": ["/ai fix the answer.", "/ai fix the answer ", "/ai fix\u200B the answer"].map(
        (live) => noCommand(ORDER, { live }),
      ),
      "written by somebody else": [
        async () => {
          const arena = new Arena({ replies: WORK });
          const { id } = arena.host.add(ISSUE, ORDER, EVE);
          await arena.event("issue_comment", commentPayload(id, ORDER, MAYA));
          return arena.escapes({ modelMayRun: false });
        },
      ],
    },
  },
];
