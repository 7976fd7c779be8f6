import { generateKeyPairSync } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";

import { type AppCredentials, type AppToken, appToken } from "../../../src/adapters/github/app-token.ts";
import { ConfigurationError } from "../../../src/domain/errors.ts";
import { type GitHub, type GitHubOptions, startGitHub } from "../../fakes/github/index.ts";
import { connect, fail, failure, heal } from "./connect.ts";

/* A GitHub App's key is traded for a token that can do two things in one repository, and that ends with the run. */

const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  // The form in which GitHub offers keys for download.
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
});

interface Subject {
  github: GitHub;
  token: AppToken;
  masked: string[];
  told: string[];
}

async function start(
  options: { app?: Partial<AppCredentials>; settings?: Partial<NonNullable<GitHubOptions["app"]>> } = {},
): Promise<Subject> {
  const github = await startGitHub({ app: { id: "77", publicKey, ...options.settings } });
  onTestFinished(async () => {
    heal();
    expect(github.violations).toEqual([]);
    await github.close();
  });
  const masked: string[] = [];
  const { log, told } = connect(github);
  const token = appToken({
    app: { id: "77", privateKey, ...options.app },
    repository: { owner: github.owner, name: github.repo },
    clientFor: (text) => connect(github, { token: text }).octokit,
    mask: (secret) => masked.push(secret),
    log,
  });
  return { github, token, masked, told };
}

/** What a token is let do: the status of each request. */
async function statuses(github: GitHub, token: string): Promise<Record<string, number>> {
  const at = `${github.apiUrl}/repos/${github.owner}/${github.repo}`;
  const asks: [string, string, unknown?][] = [
    ["POST", "/git/refs", { ref: "refs/heads/upshift/x", sha: await github.git.resolve("refs/heads/main") }],
    ["POST", "/pulls", { head: "upshift/x", base: "main", title: "x" }],
    ["POST", "/issues", { title: "an issue" }],
    ["POST", "/labels", { name: "a", color: "ffffff" }],
    ["POST", "/actions/runs/1/cancel"],
    ["GET", "/commits/main/check-runs"],
  ];
  const found: Record<string, number> = {};
  for (const [method, path, body] of asks) {
    const response = await fetch(`${at}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    found[`${method} ${path}`] = response.status;
  }
  return found;
}

test("the token may push and open pull requests here, and nothing else; it is masked before it is used", async () => {
  const { github, token, masked } = await start();
  const value = await token.get();
  expect(await token.get()).toBe(value);
  expect(masked).toHaveLength(2);
  expect(masked).toContain(value);
  expect(github.journal.map(({ method, template }) => `${method} ${template}`)).toEqual([
    "GET /repos/{owner}/{repo}/installation",
    "POST /app/installations/{installation_id}/access_tokens",
  ]);
  expect(github.journal[1]?.requestBody).toEqual({
    repositories: [github.repo],
    permissions: { contents: "write", pull_requests: "write" },
  });
  const may = await statuses(github, value);
  expect(may).toMatchObject({
    "POST /git/refs": 201,
    "POST /issues": 403,
    "POST /actions/runs/1/cancel": 403,
  });
  expect(may["GET /commits/main/check-runs"]).toBe(403);
});

test("it is taken back, once, and nothing is done where none was made", async () => {
  const { github, token } = await start();
  await token.revoke();
  expect(github.journal).toEqual([]);
  const value = await token.get();
  await token.revoke();
  expect(github.journal.at(-1)).toMatchObject({ method: "DELETE", path: "/installation/token", status: 204 });
  expect(Object.values(await statuses(github, value))).toEqual([401, 401, 401, 401, 401, 401]);
});

test("a token that cannot be taken back is a warning that says how long it lives, not a failure", async () => {
  const { github, token, told } = await start();
  await token.get();
  fail(github, "DELETE", /installation\/token/, { status: 500 });
  await token.revoke();
  expect(told.join()).toMatch(/could not be taken back; it ends by itself within an hour/);
});

const { privateKey: another } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

test.each([
  ["no key at all", { app: { privateKey: "sk-ant-nonsense" } }, /no private key in PEM form/],
  [
    "another App's key",
    { app: { privateKey: another } },
    /check app-id, and that app-private-key is its key/,
  ],
  ["another App's id", { app: { id: "78" } }, /check app-id/],
  [
    "not installed here",
    { settings: { isInstalled: false } },
    /not installed on octocat\/hello: install it there/,
  ],
  [
    "too few rights",
    { settings: { permissions: { contents: "read" as const } } },
    /does not grant contents: write and pull requests: write/,
  ],
])("%s is a mistake in the settings, in words", async (_, options, message) => {
  const { token } = await start(options);
  const error = await token.get().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(String(error)).toMatch(message);
  expect(String(error)).not.toContain("nonsense");
});

test("a key whose line breaks were written out works", async () => {
  const { token } = await start({ app: { privateKey: privateKey.replaceAll("\n", "\\n") } });
  expect(await token.get()).toMatch(/^ghs_/);
});

test("GitHub's own failures stay failures of GitHub", async () => {
  const { github, token } = await start();
  fail(github, "POST", /access_tokens/, { status: 502 });
  expect(await failure(token.get())).toMatchObject({ failure: "server" });
});
