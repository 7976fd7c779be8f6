import { realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ConfigurationError } from "../../domain/errors.ts";

/** The example workflows, which lie beside the bundle in every copy of this repository. */
export async function readExampleWorkflow(name: string): Promise<string> {
  const door = dirname(realpathSync(process.argv[1] ?? "."));
  for (const place of ["../../examples/workflows", "../examples/workflows"]) {
    const text = await readFile(join(door, place, name), "utf8").catch(() => undefined);
    if (text !== undefined) return text;
  }
  throw new ConfigurationError(
    `examples/workflows/${name} is missing beside ${door}: Upshift is not installed whole.`,
  );
}
