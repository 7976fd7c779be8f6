import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { configurationReference, configurationSchema } from "../src/adapters/config/reference.ts";

/*
 * Writes docs/configuration.md and docs/upshift.schema.json from the schema; with `--check` fails when they differ.
 */
const docs = join(resolve(import.meta.dirname, ".."), "docs");
const files: Record<string, string> = {
  "configuration.md": configurationReference(),
  "upshift.schema.json": `${JSON.stringify(configurationSchema(), null, 2)}\n`,
};
const stale = Object.entries(files).filter(([name, text]) => {
  try {
    return readFileSync(join(docs, name), "utf8") !== text;
  } catch {
    return true;
  }
});
if (process.argv.includes("--check")) {
  if (stale.length > 0) {
    process.stderr.write(
      `docs/ is not what the schema says: ${stale.map(([name]) => name).join(", ")}\nRun: npm run docs\n`,
    );
    process.exitCode = 1;
  }
} else for (const [name, text] of stale) writeFileSync(join(docs, name), text);
