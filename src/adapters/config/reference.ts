import { z } from "zod";
import { isRecord } from "../../domain/record.ts";
import { CONFIG_SCHEMA } from "./schema.ts";

/** The JSON Schema of `.github/upshift.yml`, for editors. */
export function configurationSchema(): Record<string, unknown> {
  return { title: "Upshift", ...z.toJSONSchema(CONFIG_SCHEMA) };
}

const HEAD = [
  "# Configuration",
  "",
  "`.github/upshift.yml` on the default branch. Every key is optional, and no file at all works well. An unknown key or a",
  "wrong value is an error that names file, line, column and the nearest valid key. Inputs of the Action (`ladder`,",
  "`budget-per-…`) win over the file.",
  "",
  "This page and [`upshift.schema.json`](upshift.schema.json), which editors complete from, are generated from the schema",
  "that the program reads with. To use it, put this at the top of your file:",
  "",
  "```yaml",
  "# yaml-language-server: $schema=https://raw.githubusercontent.com/upshift-dev/upshift/main/docs/upshift.schema.json",
  "```",
  "",
  "A file with what people set most:",
  "",
  "```yaml",
  "preset: balanced",
  "ladder: [haiku, haiku@high, sonnet, opus]",
  "budget:",
  "  per_task: 1.50",
  "  per_day: 20",
  "gate:",
  "  required: [test, lint]",
  "protected_paths:",
  '  needs_human: ["db/migrations/**"]',
  "```",
  "",
  "| key | type | what it is |",
  "| --- | --- | --- |",
];

/** The reference page of the configuration: every key with its type and description. */
export function configurationReference(): string {
  return `${[...HEAD, ...rowsOf(configurationSchema(), "")].join("\n")}\n`;
}

function rowsOf(schema: Record<string, unknown>, path: string): string[] {
  const properties = isRecord(schema["properties"]) ? schema["properties"] : {};
  return Object.entries(properties).flatMap(([key, value]) => {
    if (!isRecord(value)) return [];
    // Every tier has the same limits: one row stands for all.
    if (path === "limits" && key !== "haiku") return [];
    const at = path === "limits" ? "limits.<tier>" : path === "" ? key : `${path}.${key}`;
    const description = typeof value["description"] === "string" ? value["description"] : "";
    const row = `| \`${at}\` | ${typeOf(value)} | ${description.replaceAll("|", "\\|")} |`;
    const items = value["items"];
    return [row, ...(isRecord(items) ? rowsOf(items, `${at}[]`) : rowsOf(value, at))];
  });
}

function typeOf(schema: Record<string, unknown>): string {
  const { items, type, enum: values } = schema;
  if (isRecord(items)) return `list of ${typeOf(items)}`;
  if (Array.isArray(values)) {
    return values.length > 6 ? "tier or tier@effort" : values.map((each) => `\`${String(each)}\``).join(", ");
  }
  return type === "object" || typeof type !== "string" ? "section" : type;
}
