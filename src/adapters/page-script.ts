import { readFile } from "node:fs/promises";
import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { ConfigurationError } from "../domain/errors.ts";

/** Made by scripts/bundle.ts, once for both doors. */
const NAME = "report-page.js";

/**
 * The script of the report's page: a plotting library and our own code. It is a file beside the Action's bundle and one folder
 * above the command line's, read only when a page is made.
 */
export async function readPageScript(): Promise<string> {
  const bundle = dirname(realpathSync(process.argv[1] ?? "."));
  for (const place of [join(bundle, NAME), join(bundle, "..", NAME), join(bundle, "..", "dist", NAME)]) {
    const text = await readFile(place, "utf8").catch(() => undefined);
    if (text !== undefined) return text;
  }
  throw new ConfigurationError(`${NAME} is missing beside ${bundle}: Upshift is not installed whole`);
}
