import { describe, expect, it } from "vitest";
import {
  actorsToAuthorise,
  decidePermission,
  isUnchangedBody,
  PERMISSION_LEVELS,
  type PermissionLevel,
} from "../../src/domain/permission.ts";
import type { Actor } from "../../src/domain/task.ts";

const MONA: Actor = { id: 101, login: "mona", type: "User" };
const BOT: Actor = { id: 49_699_333, login: "dependabot[bot]", type: "Bot" };

const GHOST: Actor["type"] = JSON.parse('"Ghost"');
const OWNER: PermissionLevel = JSON.parse('"owner"');

function decide(change: {
  actor?: Partial<Actor>;
  level?: PermissionLevel | "unknown";
  minimum?: PermissionLevel;
  botIds?: number[];
  command?: string;
}): boolean {
  return decidePermission({
    actor: { ...MONA, ...change.actor },
    level: change.level ?? "write",
    minimum: change.minimum ?? "write",
    botIds: change.botIds ?? [],
    command: change.command ?? "fix",
  }).allowed;
}

describe("a person", () => {
  const levels = PERMISSION_LEVELS;
  it.each(levels.flatMap((minimum) => levels.map((level) => ({ minimum, level }))))(
    "with $level where $minimum is needed",
    ({ minimum, level }) => {
      // `none` as the least level still needs reading.
      const needed = Math.max(levels.indexOf(minimum), levels.indexOf("read"));
      expect(decide({ level, minimum })).toBe(levels.indexOf(level) >= needed);
    },
  );

  it.each(levels)("is denied when the API fails, whatever is needed (%s)", (minimum) => {
    expect(decide({ level: "unknown", minimum })).toBe(false);
  });

  it("is denied with a level that does not exist", () => {
    const level: PermissionLevel = JSON.parse('"owner"');
    expect(decide({ level })).toBe(false);
  });

  it.each(["ask", "explain", "cost", "route", "plan", "report", "review", "do", "stop"])(
    "needs the same right for %s, which spends money or stops work",
    (command) => {
      expect(decide({ command, level: "triage" })).toBe(false);
      expect(decide({ command, level: "write" })).toBe(true);
    },
  );

  it("who can read may ask for help", () => {
    expect(decide({ command: "help", level: "read" })).toBe(true);
    expect(decide({ command: "help", level: "none" })).toBe(false);
    expect(decide({ command: "help", level: "unknown" })).toBe(false);
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 53])("is denied with the id %s", (id) => {
    expect(decide({ actor: { id }, level: "admin" })).toBe(false);
  });

  it("is told when GitHub gave no answer", () => {
    const request = { actor: MONA, level: "unknown", minimum: "write", botIds: [], command: "fix" } as const;
    expect(decidePermission(request)).toMatchObject({ reason: expect.stringContaining("did not say") });
  });

  it.each([
    [{ id: 0 }, "write", "The account behind this command is not known."],
    [
      { type: "Bot" as const, login: "helper[bot]", id: 7 },
      "admin",
      "@helper[bot] is a bot. A bot may give commands when its numeric id (7) is in `permission.bots` of `.github/upshift.yml`.",
    ],
    [{ type: "Organization" as const }, "admin", "@mona is not a person's account."],
    [{ type: GHOST }, "admin", "@mona has an account of an unknown kind."],
    [{}, "unknown", "GitHub did not say which permission @mona has here, so the command was not followed."],
    [{}, OWNER, "GitHub did not say which permission @mona has here, so the command was not followed."],
    [{}, "none", "@mona has no permission here; commands need write or better."],
    [{}, "triage", "@mona has the triage permission here; commands need write or better."],
  ] as const)("%j with %s is told: %s", (actor, level, reason) => {
    expect(
      decidePermission({
        actor: { ...MONA, ...actor },
        level,
        minimum: "write",
        botIds: [],
        command: "fix",
      }),
    ).toEqual({ allowed: false, reason });
  });

  it("is told why", () => {
    expect(
      decidePermission({ actor: MONA, level: "read", minimum: "write", botIds: [], command: "fix" }),
    ).toEqual({
      allowed: false,
      reason: "@mona has the read permission here; commands need write or better.",
    });
  });
});

describe("a bot", () => {
  const bot = { actor: BOT, level: "none" as const };
  it("is let in by its exact id and by nothing else", () => {
    expect(decide({ ...bot, botIds: [BOT.id] })).toBe(true);
    expect(decide({ ...bot, botIds: [] })).toBe(false);
    expect(decide({ ...bot, botIds: [4_969_933, 496_993_330, 9_699_333] })).toBe(false);
    expect(decide({ ...bot, level: "admin" })).toBe(false);
    expect(decide({ ...bot, command: "help", level: "read" })).toBe(false);
  });

  it.each(["evil[bot]", "dependabot[bot]", "upshift[bot]", "mona[bot]"])(
    "is not made by the login %s",
    (login) => {
      expect(decide({ actor: { id: 666, login, type: "User" }, level: "read", botIds: [BOT.id] })).toBe(
        false,
      );
      expect(decide({ actor: { id: 666, login, type: "Bot" }, level: "write", botIds: [BOT.id] })).toBe(
        false,
      );
    },
  );

  it("list does not let in a person who has that number", () => {
    expect(decide({ actor: { id: BOT.id, type: "User" }, level: "read", botIds: [BOT.id] })).toBe(false);
  });
});

describe("other accounts", () => {
  it.each(["Organization", "Mannequin"] as const)("%s is denied", (type) => {
    expect(decide({ actor: { type }, level: "admin", botIds: [MONA.id] })).toBe(false);
  });

  it("of an unknown kind are denied", () => {
    const type: Actor["type"] = JSON.parse('"EnterpriseUserAccount"');
    expect(decide({ actor: { type }, level: "admin" })).toBe(false);
  });
});

describe("actorsToAuthorise", () => {
  const other: Actor = { id: 102, login: "hubot", type: "User" };
  it("names the one who ran the workflow again", () => {
    expect(actorsToAuthorise({ author: MONA, sender: MONA, triggering: other })).toEqual([MONA, other]);
    expect(actorsToAuthorise({ author: MONA, sender: other, triggering: undefined })).toEqual([MONA, other]);
  });

  it("names nobody twice, not even under a new login", () => {
    const renamed = { ...MONA, login: "mona-lisa" };
    expect(actorsToAuthorise({ author: MONA, sender: MONA, triggering: renamed })).toEqual([MONA]);
  });

  it("takes a reused login for the different person it is", () => {
    const reused = { ...MONA, id: 999 };
    expect(actorsToAuthorise({ author: MONA, sender: reused, triggering: reused })).toEqual([MONA, reused]);
  });
});

describe("isUnchangedBody", () => {
  it.each([
    ["/ai fix it", "/ai fix it", true],
    ["/ai fix it\r\nplease", "/ai fix it\nplease", true],
    ["a\rb", "a\nb", true],
    ["", "", true],
    ["/ai fix it", "/ai fix it ", false],
    ["/ai fix it", "/ai fix It", false],
    ["/ai fix it", "/ai fix it\n", false],
    ["/ai fix it", "", false],
    ["/ai fix \u00E9", "/ai fix e\u0301", false],
    ["/ai fix it", "/ai fix it\u200B", false],
    ["a\r\n\r\nb", "a\nb", false],
  ])("%j and %j: %s", (event, live, unchanged) => {
    expect(isUnchangedBody(event, live)).toBe(unchanged);
  });
});
