import { createServer } from "node:http";

/** A request for a token: its path and what it said, whether as a form or as JSON. */
export interface TokenRequest {
  path: string;
  query: URLSearchParams;
  authorization: string | undefined;
  body: Record<string, string>;
}

export interface TokenService {
  url: string;
  requests: TokenRequest[];
  close(): Promise<void>;
}

/** Whoever trades one token for another: GitHub, AWS STS, Google, Entra, Anthropic. Answers by path. */
export async function startTokenService(
  answer: (request: TokenRequest) => { status?: number; type?: string; body: string },
): Promise<TokenService> {
  const requests: TokenRequest[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const url = new URL(incoming.url ?? "/", "http://tokens");
      const text = Buffer.concat(chunks).toString("utf8");
      const isJson = (incoming.headers["content-type"] ?? "").includes("json");
      const request: TokenRequest = {
        path: url.pathname,
        query: url.searchParams,
        authorization: incoming.headers.authorization,
        body: isJson ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text)),
      };
      requests.push(request);
      const { status = 200, type = "application/json", body } = answer(request);
      response.writeHead(status, { "content-type": type });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
