import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { dirname } from "node:path";

/** What a rule may do to a request: answer it, or let it happen and then lose the reply. */
export type Intercept =
  | { kind: "pass" }
  | { kind: "answer"; status: number; body?: string }
  | { kind: "lose-reply" };

/** A bare repository behind git's own smart HTTP, with a say in every request. */
export async function gitHttpServer(
  remote: string,
  intercept: (request: {
    method: string;
    path: string;
    service: string;
    authorization: string | undefined;
  }) => Intercept,
): Promise<{ url: string; [Symbol.asyncDispose](): Promise<void> }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const service = url.searchParams.get("service") ?? url.pathname.split("/").at(-1) ?? "";
    const decision = intercept({
      method: request.method ?? "",
      path: url.pathname,
      service,
      authorization: request.headers.authorization,
    });
    if (decision.kind === "answer") {
      request.resume();
      response.writeHead(decision.status).end(decision.body ?? "");
      return;
    }
    backend(remote, url, request, response, decision.kind === "lose-reply");
  });
  const port = await listen(server);
  const name = remote.slice(dirname(remote).length + 1);
  return {
    url: `http://127.0.0.1:${port}/${name}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

function backend(
  remote: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  loseReply: boolean,
): void {
  const child = spawn("git", ["-c", "http.receivepack=true", "http-backend"], {
    env: {
      PATH: process.env["PATH"],
      GIT_PROJECT_ROOT: dirname(remote),
      GIT_HTTP_EXPORT_ALL: "1",
      REQUEST_METHOD: request.method,
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      ...(request.headers["content-encoding"] === undefined
        ? {}
        : { HTTP_CONTENT_ENCODING: request.headers["content-encoding"] }),
      ...(request.headers["git-protocol"] === undefined
        ? {}
        : { GIT_PROTOCOL: String(request.headers["git-protocol"]) }),
    },
  });
  const out: Buffer[] = [];
  child.stdin.on("error", () => {});
  request.pipe(child.stdin);
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.on("close", () => {
    if (loseReply) {
      request.socket.destroy();
      return;
    }
    const all = Buffer.concat(out);
    const end = all.indexOf("\r\n\r\n");
    let status = 200;
    for (const line of all.toString("latin1", 0, end).split("\r\n")) {
      const [name = "", value = ""] = line.split(/:\s*/u);
      if (name.toLowerCase() === "status") status = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.writeHead(status).end(all.subarray(end + 4));
  });
}
