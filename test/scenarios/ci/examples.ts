import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../story.ts";

type Files = Record<string, string>;

/** An example workflow as a user copies it, with the embedded provider's address. */
export function example(name: string, anthropicUrl = ""): string {
  return readFileSync(join(ROOT, "examples/workflows", name), "utf8").replaceAll(
    /^( +)(anthropic-api-key: .*)$/gm,
    `$1$2\n$1anthropic-base-url: ${anthropicUrl}`,
  );
}

/** Makes a file of examples with one job show its outputs, which stories look at. */
export function withOutputs(text: string): string {
  const outputs = ["task-id", "status", "attempts", "tier", "head-sha"];
  const lines = outputs.map((name) => `      ${name}: \${{ steps.upshift.outputs.${name} }}\n`);
  return text
    .replace("- uses: upshift-dev", "- id: upshift\n        uses: upshift-dev")
    .replace("    steps:\n", `    outputs:\n${lines.join("")}    steps:\n`);
}

export const SWEEP = "17,47 * * * *";

export const sweepWorkflow = (anthropicUrl: string): Files => ({
  ".github/workflows/upshift-sweep.yml": withOutputs(example("upshift-sweep.yml", anthropicUrl)),
});

/** CI with one job that runs the sample's tests. */
export function ciOn(events: string): string {
  return [
    "name: CI",
    `on: ${events}`,
    "permissions:\n  contents: read",
    "jobs:",
    "  test:",
    "    runs-on: ubuntu-latest",
    "    steps:",
    "      - uses: actions/checkout@v5",
    "      - run: node --test",
    "",
  ].join("\n");
}
