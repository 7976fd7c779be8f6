import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRecord } from "../domain/record.ts";

/** The version of this copy: of the package.json above the bundle. "unknown" where somebody has moved the bundle away from it. */
export function versionHere(): string {
  const bundle = dirname(realpathSync(process.argv[1] ?? "."));
  for (const folder of [join(bundle, ".."), join(bundle, "../..")]) {
    try {
      const found: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      if (isRecord(found) && found["name"] === "upshift" && typeof found["version"] === "string")
        return found["version"];
    } catch {
      // It is in the next folder, or nowhere.
    }
  }
  return "unknown";
}
