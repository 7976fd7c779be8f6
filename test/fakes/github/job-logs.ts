import type { ServerResponse } from "node:http";
import type { Platform } from "./platform.ts";

/** Serves a job's log at the signed address that the API redirects to. */
export function serveLog(platform: Platform, response: ServerResponse, url: URL): boolean {
  const id = /^\/_logs\/(\d+)$/.exec(url.pathname)?.[1];
  if (id === undefined) return false;
  const jobs = [...platform.state.runs.values()].flatMap((run) => run.attempts.flat());
  const job = jobs.find((one) => one.id === Number(id));
  if (job === undefined || url.searchParams.get("sig") !== logSignature(job.id)) {
    response.writeHead(403).end();
    return true;
  }
  response.writeHead(200, { "content-type": "text/plain; charset=utf-8" });
  response.end(`\uFEFF${job.log.join("\n")}\n`);
  return true;
}

/** Stands for the signature of the storage that GitHub keeps logs in. */
export function logSignature(jobId: number): string {
  return String(jobId * 7919);
}
