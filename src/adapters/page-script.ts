import { ConfigurationError } from "../domain/errors.ts";
import { bundleFolder, textsBesideBundle } from "./beside-bundle.ts";

/** Made by scripts/bundle.ts, once for both doors. */
const NAME = "report-page.js";

/** The script of the report's page: a plotting library and our own code. Read only when a page is made. */
export async function readPageScript(): Promise<string> {
  for (const place of [NAME, `dist/${NAME}`]) for (const text of textsBesideBundle(place)) return text;
  throw new ConfigurationError(`${NAME} is missing beside ${bundleFolder()}: Upshift is not installed whole`);
}
