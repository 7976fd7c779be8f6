import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

import type { ErrorObject } from "ajv";
import { Ajv } from "ajv";

/** Names of the exported types in `contract-types.ts`. */
export type ContractType =
  | "WholeRequest"
  | "StreamRequest"
  | "CountRequest"
  | "WholeReply"
  | "StreamEvent"
  | "CountReply"
  | "BatchRequest"
  | "BatchReply"
  | "BatchLine"
  | "BatchPage"
  | "ModelPage"
  | "ErrorReply";

/** Problems of a value against one of the SDK's types; none: it keeps to the type, unknown members included. */
export type ContractCheck = (type: ContractType, value: unknown) => string[];

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const TYPES_FILE = fileURLToPath(new URL("contract-types.ts", import.meta.url));

let loaded: Promise<ContractCheck> | undefined;

/** The check, made once a process: compiling it takes a quarter of a second. */
export function loadContract(): Promise<ContractCheck> {
  loaded ??= compileContract();
  return loaded;
}

async function compileContract(): Promise<ContractCheck> {
  const ajv = new Ajv({ strict: false });
  ajv.addSchema(await loadSchema(), "anthropic");
  return (type, value) => {
    const validate = ajv.getSchema(`anthropic#/definitions/${type}`);
    if (validate === undefined) throw new Error(`no schema for ${type}`);
    return validate(value) === true ? [] : [describe(type, validate.errors ?? [])];
  };
}

/** Generating takes about two seconds, so the schema is kept on disk until the SDK or one of these files changes. */
async function loadSchema(): Promise<Record<string, unknown>> {
  const folder = `${ROOT}node_modules/.cache/upshift`;
  const key = createHash("sha256")
    .update(await readFile(TYPES_FILE))
    .update(await readFile(fileURLToPath(import.meta.url)))
    .update(versionOf("@anthropic-ai/sdk"))
    .update(versionOf("ts-json-schema-generator"))
    .digest("hex");
  const file = `${folder}/anthropic-schema-${key.slice(0, 16)}.json`;
  try {
    return readSchema(await readFile(file, "utf8"));
  } catch {
    const text = await generateSchema();
    try {
      // Several test processes may get here at once: each writes its own file and moves it into place whole.
      await mkdir(folder, { recursive: true });
      const own = `${file}.${randomUUID()}`;
      await writeFile(own, text);
      await rename(own, file);
    } catch {
      // A read-only node_modules only costs the next run its two seconds.
    }
    return readSchema(text);
  }
}

async function generateSchema(): Promise<string> {
  const { createGenerator } = await import("ts-json-schema-generator");
  const generator = createGenerator({
    path: TYPES_FILE,
    tsconfig: fileURLToPath(new URL("contract-tsconfig.json", import.meta.url)),
    type: "*",
    skipTypeCheck: true,
    expose: "export",
    topRef: true,
    additionalProperties: false,
    jsDoc: "none",
  });
  return JSON.stringify(generator.createSchema("*"));
}

function versionOf(name: string): string {
  const manifest = readSchema(
    JSON.stringify(createRequire(import.meta.url)(`${ROOT}node_modules/${name}/package.json`)),
  );
  return String(manifest["version"]);
}

function readSchema(text: string): Record<string, unknown> {
  const schema: unknown = JSON.parse(text);
  if (typeof schema !== "object" || schema === null) throw new Error("not a JSON object");
  return { ...schema };
}

/** Of a union's many complaints the one deepest in the value: that is the member the caller meant. */
function describe(type: ContractType, errors: readonly ErrorObject[]): string {
  const real = errors
    .filter((error) => error.keyword !== "anyOf")
    .toSorted((a, b) => depthOf(b) - depthOf(a));
  const deepest = real.find((error) => error.keyword !== "const") ?? real[0];
  if (deepest === undefined) return `${type}: not valid`;
  return `${type}${deepest.instancePath}: ${deepest.message ?? "not valid"} ${JSON.stringify(deepest.params)}`;
}

function depthOf(error: ErrorObject): number {
  return error.instancePath.split("/").length;
}
