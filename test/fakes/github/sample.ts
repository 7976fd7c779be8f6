import { Octokit } from "@octokit/rest";
import { type GitHub, type GitHubOptions, startGitHub } from "./index.ts";

/** A repository with a failing test and the CI that runs it. */
export const FAILING: Readonly<Record<string, string>> = {
  "package.json": '{ "type": "module" }\n',
  "sum.js": "export const sum = (a, b) => a - b;\n",
  "sum.test.js": [
    'import test from "node:test";',
    'import assert from "node:assert/strict";',
    'import { sum } from "./sum.js";',
    'test("adds", () => assert.equal(sum(1, 2), 3));',
    "",
  ].join("\n"),
  ".github/workflows/ci.yml": `name: CI
on:
  push:
    branches: ["fix/**"]
  pull_request:
permissions: { contents: read }
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: node --test
`,
};

export const FIXED = { "sum.js": "export const sum = (a, b) => a + b;\n" };

/** A workflow of one job whose script may use `$API` and `$TOKEN`. */
export function scriptWorkflow(name: string, on: string, permissions: string, script: string): string {
  return `name: ${name}
on: ${on}
permissions: ${permissions}
jobs:
  script:
    runs-on: ubuntu-latest
    env:
      TOKEN: \${{ github.token }}
      API: \${{ github.api_url }}/repos/\${{ github.repository }}
    steps:
      - uses: actions/checkout@v5
        if: "false"
      - run: |
${script.replaceAll(/^/gm, "          ")}
`;
}

/** A script line that calls the API and prints the status. */
export function call(method: string, path: string, body?: object): string {
  const data = body === undefined ? "" : ` -d '${JSON.stringify(body)}'`;
  return `curl -s -o /dev/null -w '%{http_code}\\n' -X ${method} -H "authorization: Bearer $TOKEN"${data} "$API${path}"`;
}

/** Starts a GitHub and a client of it that acts with an App's token. */
export async function startSample(
  options: GitHubOptions = {},
): Promise<{ github: GitHub; api: Octokit; at: { owner: string; repo: string } }> {
  const github = await startGitHub({
    owner: "acme",
    repo: "sums",
    files: FAILING,
    users: [{ login: "maya", permission: "write" }, { login: "eve" }],
    ...options,
  });
  const api = clientOf(github, github.createToken("app"));
  return { github, api, at: { owner: github.owner, repo: github.repo } };
}

export function clientOf(github: GitHub, token: string): Octokit {
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return new Octokit({ auth: token, baseUrl: github.apiUrl, log: silent });
}
