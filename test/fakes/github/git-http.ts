import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname } from "node:path";
import { afterRefMoved } from "./changes/refs.ts";
import type { Actor } from "./events.ts";
import { cleanGitEnvironment } from "./git-process.ts";
import type { Platform } from "./platform.ts";
import { satisfies, type Token } from "./tokens.ts";

const SERVICE = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack|git-receive-pack))$/;

/** Serves git itself: smart HTTP by `git http-backend`, with the same tokens and rules as the API. */
export class GitHttp {
  readonly #platform: Platform;
  readonly #actorOf: (token: Token) => Actor;
  #pushes: Promise<void> = Promise.resolve();

  constructor(platform: Platform, actorOf: (token: Token) => Actor) {
    this.#platform = platform;
    this.#actorOf = actorOf;
  }

  /** Answers a git request. Returns `false` for anything else. */
  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
    const match = SERVICE.exec(url.pathname);
    if (match === null) return false;
    const { urls, state, tokens, clock } = this.#platform;
    if (match[1]?.toLowerCase() !== urls.owner.toLowerCase() || match[2] !== urls.repo) {
      deny(response, 404, "Repository not found.");
      return true;
    }
    const path = match[3] ?? "";
    const write = path === "/git-receive-pack" || url.searchParams.get("service") === "git-receive-pack";
    const token = tokens.find(passwordOf(request), clock.now().getTime());
    const anonymousRead = !write && state.visibility === "public";
    if (token === null && !anonymousRead) {
      response.setHeader("www-authenticate", 'Basic realm="GitHub"');
      deny(response, 401, "Invalid username or token.");
      return true;
    }
    const allowed =
      token === null || satisfies(token.permissions, write ? "contents=write" : "contents=read");
    if (!allowed && !anonymousRead) {
      const who = token.account.login;
      deny(response, 403, `Permission to ${urls.owner}/${urls.repo}.git denied to ${who}.`);
      return true;
    }
    if (write && state.archived) {
      deny(response, 403, "This repository was archived so it is read-only.");
      return true;
    }
    const { watcher } = this.#platform;
    if (watcher?.before(`git ${path}`) === true) {
      request.socket.destroy();
      return true;
    }
    if (path !== "/git-receive-pack" || token === null) {
      await this.#backend(request, response, url, path, {});
      return true;
    }
    const push = this.#pushes.then(() => this.#push(request, response, url, token));
    this.#pushes = push.catch(() => undefined);
    await push;
    return true;
  }

  /** One push at a time, so that what moved is known to be this token's doing. */
  async #push(request: IncomingMessage, response: ServerResponse, url: URL, token: Token): Promise<void> {
    const { git, settings } = this.#platform;
    const before = new Map((await git.refs("")).map((one) => [one.ref, one.sha]));
    await this.#backend(
      request,
      response,
      url,
      "/git-receive-pack",
      {
        FAKE_BLOCKED_REFS: settings.blockedRefs.join(" "),
        FAKE_FORBID_WORKFLOWS: token.permissions["workflows"] === "write" ? "" : "1",
        REMOTE_USER: token.account.login,
      },
      async () => {
        const after = new Map((await git.refs("")).map((one) => [one.ref, one.sha]));
        for (const ref of new Set([...before.keys(), ...after.keys()])) {
          const [old = null, sha = null] = [before.get(ref), after.get(ref)];
          if (old !== sha) await afterRefMoved(this.#platform, this.#actorOf(token), ref, sha, old);
        }
      },
    );
  }

  #backend(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    path: string,
    extra: Record<string, string>,
    beforeEnd: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    const { git } = this.#platform;
    const header = (name: string): string => String(request.headers[name] ?? "");
    const child = spawn("git", ["http-backend"], {
      env: cleanGitEnvironment({
        GIT_PROJECT_ROOT: dirname(git.directory),
        GIT_HTTP_EXPORT_ALL: "1",
        PATH_INFO: `/repository.git${path}`,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method ?? "GET",
        CONTENT_TYPE: header("content-type"),
        HTTP_CONTENT_ENCODING: header("content-encoding"),
        GIT_PROTOCOL: header("git-protocol"),
        REMOTE_ADDR: "127.0.0.1",
        ...(header("content-length") === "" ? {} : { CONTENT_LENGTH: header("content-length") }),
        ...extra,
      }),
      stdio: ["pipe", "pipe", "ignore"],
    });
    request.pipe(child.stdin);
    child.stdin.on("error", () => undefined); // git may finish before it has read everything
    let head: Buffer | null = Buffer.alloc(0);
    child.stdout.on("data", (chunk: Buffer) => {
      if (head === null) {
        response.write(chunk);
        return;
      }
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return;
      writeHead(response, head.subarray(0, end).toString());
      response.write(head.subarray(end + 4));
      head = null;
    });
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", () => {
        const answer = async (): Promise<void> => {
          await beforeEnd();
          if (this.#platform.watcher?.after(`git ${path}`) === true) request.socket.destroy();
          else response.end();
        };
        answer().then(resolve, reject);
      });
    });
  }
}

function writeHead(response: ServerResponse, head: string): void {
  let status = 200;
  for (const line of head.split("\r\n")) {
    const [name = "", ...value] = line.split(": ");
    if (name.toLowerCase() === "status") status = Number.parseInt(value.join(": "), 10);
    else response.setHeader(name, value.join(": "));
  }
  response.writeHead(status);
}

function deny(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { "content-type": "text/plain" });
  response.end(`${message}\n`);
}

function passwordOf(request: IncomingMessage): string {
  const encoded = /^basic (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
  const text = Buffer.from(encoded, "base64").toString();
  return text.slice(text.indexOf(":") + 1);
}
