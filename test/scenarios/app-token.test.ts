import { generateKeyPairSync } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { assertGoodConduct } from "./good-conduct.ts";
import { haikuGetsItRight } from "./model-scripts.ts";
import { startStory, type Story } from "./story.ts";

/* A team's GitHub App pushes: its key is an input, and the token that it is traded for never outlives the run. */

const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
});

async function start(): Promise<Story> {
  const story = await startStory({
    push: "none",
    workflow: (text) =>
      text.replace(/^( *)push-token:.*$/m, "$1app-id: 77\n$1app-private-key: ${{ secrets.UPSHIFT_APP_KEY }}"),
    github: { app: { id: "77", publicKey } },
  });
  story.github.setSecret("UPSHIFT_APP_KEY", privateKey);
  onTestFinished(() => story[Symbol.asyncDispose]());
  return story;
}

const appCalls = ({ github }: Story): string[] =>
  github.journal.filter(({ token }) => token === "app").map(({ method, path }) => `${method} ${path}`);

test("CI starts by itself, the App is the author, its token is gone and its key is nowhere", async () => {
  const story = await start();
  const { github, anthropic } = story;
  anthropic.script(haikuGetsItRight);
  await story.ask("/ai fix the failing date test --tier haiku");
  await github.settle();
  expect(story.status(1).body).toContain("CI is green");
  expect(story.ciRuns().map((run) => run.event)).toEqual(["pull_request"]);
  expect(github.state.issues.get(story.pull().number)?.author.login).toBe("upshift-pusher[bot]");

  const calls = appCalls(story);
  expect(calls.at(-1)).toBe("DELETE /installation/token");
  const issued = calls.filter((call) => call.startsWith("DELETE")).length;
  const asked = github.journal.filter(({ path }) => path.endsWith("/access_tokens")).length;
  expect(issued).toBe(asked);
  // The App has done what only it is asked for; comments and the ledger are the job's own.
  expect(calls.filter((call) => /comments|labels|reactions/.test(call))).toEqual([]);

  const everything = await story.everythingPublic();
  for (const line of privateKey.split("\n").filter((each) => each.length > 20))
    expect(everything).not.toContain(line);
  expect(everything).not.toMatch(/ghs_[A-Za-z0-9]{8}/);
  await assertGoodConduct(story);
});

test("the token is taken back as well when the run fails on the way", async () => {
  const story = await start();
  const { github, anthropic } = story;
  anthropic.script(haikuGetsItRight);
  github.onRequest(({ method, path }) =>
    method === "POST" && path.endsWith("/git/trees")
      ? { status: 403, body: { message: "Resource not accessible" } }
      : undefined,
  );
  await story.ask("/ai fix the failing date test --tier haiku");
  await github.settle();
  expect(story.status(1).body).not.toContain("CI is green");
  expect(appCalls(story).at(-1)).toBe("DELETE /installation/token");
});
