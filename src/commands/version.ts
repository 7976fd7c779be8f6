import { textsBesideBundle } from "../adapters/beside-bundle.ts";
import { isRecord } from "../domain/record.ts";

/** The version of this copy, from the project's package.json. "unknown" where somebody has moved the bundle away from it. */
export function versionHere(): string {
  for (const text of textsBesideBundle("package.json")) {
    const found: unknown = JSON.parse(text);
    if (isRecord(found) && found["name"] === "upshift" && typeof found["version"] === "string")
      return found["version"];
  }
  return "unknown";
}
