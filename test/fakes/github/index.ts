/**
 * An embedded GitHub for tests and the demo: one port that serves git, the REST and GraphQL API and
 * GitHub Actions over a real bare repository, in one process, leaving nothing behind.
 *
 * ```ts
 * const github = await startGitHub({
 *   files: { "src/date.mjs": "…", ".github/workflows/ci.yml": "…", ".github/workflows/upshift.yml": "…" },
 *   users: [{ login: "maya", permission: "write" }],
 *   secrets: { ANTHROPIC_API_KEY: "…" },
 *   actions: { "upshift-dev/upshift": "/path/to/upshift" },
 * });
 * const issue = await github.openIssue({ title: "Dates are off by one", author: "maya" });
 * github.comment(issue.number, { author: "maya", body: "/ai fix this" });
 * await github.settle(); // delivers the event, runs the action, CI, and what follows
 * github.state.pullRequests; // … what came of it
 * github.assertContract(); // every request, reply and event was as GitHub publishes them
 * await github.close();
 * ```
 *
 * Events are never written by hand: they follow from changes of state, and GitHub's rules decide what
 * they start. Workflow files are read from the repository and judged by GitHub's own parser.
 */
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { ActionsEngine } from "./actions/engine.ts";
import { refreshWorkflows } from "./actions/registry.ts";
import { ApiServer } from "./api-server.ts";
import { Clock } from "./clock.ts";
import { sharedContract } from "./contract.ts";
import type { Actor } from "./events.ts";
import { GitHttp } from "./git-http.ts";
import { GitRepository } from "./git-repository.ts";
import { GitHub } from "./github.ts";
import { serveLog } from "./job-logs.ts";
import type { GitHubOptions } from "./options.ts";
import { Platform } from "./platform.ts";
import { createScratch } from "./scratch.ts";
import { completeSettings } from "./settings.ts";
import { ACTIONS_BOT, State } from "./state.ts";
import { type Token, Tokens } from "./tokens.ts";
import { Urls } from "./urls.ts";
import { writeFiles } from "./web-page.ts";

export type { Fault } from "./faults.ts";
export type { GitHub } from "./github.ts";
export type { GitHubOptions } from "./options.ts";
export type * from "./records.ts";

/** Starts an embedded GitHub with one repository, on a free port of this machine. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const settings = completeSettings(options);
  const scratch = await createScratch("github-");
  const git = await GitRepository.create(join(scratch.path, "repository.git"), settings.defaultBranch);
  const { server, url } = await listen();
  const state = new State();
  state.defaultBranch = settings.defaultBranch;
  state.visibility = settings.visibility;
  const platform = new Platform({
    settings,
    state,
    git,
    clock: new Clock(),
    tokens: new Tokens(),
    urls: new Urls(url, settings.owner, settings.repo),
    contract: sharedContract(),
  });
  addAccounts(platform);
  await commitFiles(platform);
  await refreshWorkflows(platform);
  state.archived = settings.archived;
  const engine = new ActionsEngine(platform, scratch.path);
  platform.actions = engine;
  const actorOf = (token: Token): Actor => ({
    account: token.account,
    via: token.kind,
    chain: token.runId === null ? 0 : state.run(token.runId).chain,
  });
  const api = new ApiServer(platform, actorOf);
  serve(server, platform, api, new GitHttp(platform, actorOf));
  return new GitHub(platform, engine, api, async () => {
    await engine.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    git.close();
    await scratch.remove();
  });
}

function addAccounts({ state, settings }: Platform): void {
  state.accounts.set(ACTIONS_BOT.login, ACTIONS_BOT);
  state.addAccount(settings.owner, "User", "admin");
  state.addAccount(`${settings.appSlug}[bot]`, "Bot", "none");
  for (const user of settings.users) {
    state.addAccount(user.login, user.type ?? "User", user.permission ?? "none", user.id);
  }
}

async function commitFiles(platform: Platform): Promise<void> {
  const { git, settings, state } = platform;
  const sha = await git.writeCommit({
    tree: await writeFiles(platform, null, settings.files),
    parents: [],
    message: "Initial commit",
    author: platform.identity(state.account(settings.owner)),
  });
  await git.setRef(`refs/heads/${settings.defaultBranch}`, sha);
}

async function listen(): Promise<{ server: Server; url: string }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { server, url: `http://127.0.0.1:${address.port}` };
}

function serve(server: Server, platform: Platform, api: ApiServer, gitHttp: GitHttp): void {
  server.on("request", (request, response) => {
    const url = new URL(request.url ?? "/", platform.urls.server);
    const answer = async (): Promise<void> => {
      if (url.pathname.startsWith("/api/")) await api.handle(request, response, url);
      else if (serveLog(platform, response, url)) return;
      else if (!(await gitHttp.handle(request, response, url))) response.writeHead(404).end();
    };
    answer().catch((error: unknown) => {
      platform.violations.push(`the fake failed at ${request.url}: ${String(error)}`);
      request.socket.destroy();
    });
  });
}
