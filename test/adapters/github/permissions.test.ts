import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createPermissions } from "../../../src/adapters/github/permissions.ts";
import { startGitHub } from "../../fakes/github/index.ts";
import type { GitHub } from "../../fakes/github/index.ts";
import { connect, fail, failure, heal } from "./connect.ts";

const LEVELS = ["admin", "maintain", "write", "triage", "read"] as const;
const PERMISSION = /\/permission$/;

let github: GitHub;
beforeAll(async () => {
  const users = LEVELS.map((permission) => ({ login: `${permission}-user`, permission }));
  github = await startGitHub({ users, visibility: "private" });
});
afterAll(() => github.close());
afterEach(heal);

function actor(login: string) {
  return { id: github.state.account(login).id, login, type: "User" as const };
}

test.each(LEVELS)("%s, in one call", async (level) => {
  const client = connect(github);
  await expect(createPermissions(client).permissionOf(actor(`${level}-user`))).resolves.toBe(level);
  expect(client.calls).toHaveLength(1);
});

test.each([
  ["a custom role counts as what it is built on", "release-manager", "write", "write"],
  ["a custom role without more", "auditor", "read", "read"],
  ["what nobody knows is nothing", "x", "y", "none"],
])("%s", async (_, role, permission, expected) => {
  const user = { id: 5, login: "kim" };
  fail(github, "GET", PERMISSION, { status: 200, body: { permission, role_name: role, user } });
  const level = createPermissions(connect(github)).permissionOf({ id: 5, login: "kim", type: "User" });
  await expect(level).resolves.toBe(expected);
});

test("a login that somebody else has taken over gives nothing", async () => {
  const reused = { ...actor("admin-user"), id: 424242 };
  const error = await failure(createPermissions(connect(github)).permissionOf(reused));
  expect(error).toMatchObject({ failure: "forbidden", message: expect.stringContaining("424242") });
});

test("an answer without an account gives nothing", async () => {
  fail(github, "GET", PERMISSION, {
    status: 200,
    body: { permission: "admin", role_name: "admin", user: null },
  });
  await failure(createPermissions(connect(github)).permissionOf(actor("admin-user")));
});

test.each([404, 403, 500])("%i throws, and the caller denies", async (status) => {
  const fault = { status, body: { message: "no" } };
  fail(github, "GET", PERMISSION, fault, fault, fault, fault);
  const error = await failure(createPermissions(connect(github)).permissionOf(actor("admin-user")));
  expect(error.status).toBe(status);
});
