import { cp, glob, mkdir, readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { StepOutcome, StepScope } from "./job-request.ts";

const DONE: StepOutcome = { exitCode: 0, outputs: {} };

/** `actions/upload-artifact`: files of the workspace into a folder that the run's jobs share. */
export async function uploadArtifact(scope: StepScope): Promise<StepOutcome> {
  const { request, inputs } = scope;
  const target = join(request.artifacts, inputs["name"] ?? "artifact");
  const patterns = (inputs["path"] ?? "").split("\n").map((line) => line.trim());
  let count = 0;
  for (const pattern of patterns.filter(Boolean)) {
    for await (const found of glob(pattern, { cwd: scope.workspace })) {
      const source = join(scope.workspace, found);
      const directory = (await stat(source)).isDirectory();
      const place = pattern.includes("*") ? relative(scope.workspace, source) : basename(found);
      await mkdir(target, { recursive: true });
      await cp(source, directory ? target : join(target, place), { recursive: true });
      count += 1;
    }
  }
  if (count > 0) {
    request.log.write(`Artifact ${inputs["name"] ?? "artifact"} has been successfully uploaded!`);
    return DONE;
  }
  const message = `No files were found with the provided path: ${inputs["path"]}. No artifacts will be uploaded.`;
  const strict = inputs["if-no-files-found"] === "error";
  request.log.output(`::${strict ? "error" : "warning"}::${message}`);
  return strict ? { exitCode: 1, outputs: {} } : DONE;
}

/** `actions/download-artifact`: one artifact by name, or all into folders of their own. */
export async function downloadArtifact(scope: StepScope): Promise<StepOutcome> {
  const { request, inputs } = scope;
  const target = join(scope.workspace, inputs["path"] ?? "");
  const available = await readdir(request.artifacts).catch((): string[] => []);
  const name = inputs["name"] ?? "";
  if (name !== "" && !available.includes(name)) {
    request.log.output(`::error::Unable to download artifact(s): Artifact not found for name: ${name}`);
    return { exitCode: 1, outputs: {} };
  }
  for (const artifact of name === "" ? available : [name]) {
    const place = name === "" ? join(target, artifact) : target;
    await cp(join(request.artifacts, artifact), place, { recursive: true });
  }
  return { exitCode: 0, outputs: { "download-path": target } };
}
