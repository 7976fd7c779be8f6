import picomatch from "picomatch";
import { isGeneratedPath } from "../complexity/generated-paths.ts";
import type { Job } from "../job.ts";

/** Whether a job may look at a file. What machines write (lockfiles, bundles, generated code) is never its to change. */
export function jobPathTest(job: Pick<Job, "paths">): (path: string) => boolean {
  const out = job.paths.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const wanted = job.paths.filter((glob) => !glob.startsWith("!"));
  const isWanted = picomatch(wanted.length === 0 ? ["**"] : wanted, { dot: true });
  const isOut = out.length === 0 ? () => false : picomatch(out, { dot: true });
  return (path) => isWanted(path) && !isOut(path) && !isGeneratedPath(path) && !path.startsWith(".github/");
}
