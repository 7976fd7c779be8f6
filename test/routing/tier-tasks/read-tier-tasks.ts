import { readdirSync, readFileSync } from "node:fs";

export type TierTask = readonly [tier: "haiku" | "sonnet" | "opus", text: string];

const HERE = new URL("./", import.meta.url);

/** Sets of sixty tasks, each written before the rules as they then stood were run on it: `tier|text`, one a line. */
export function tierTaskSets(): ReadonlyMap<string, readonly TierTask[]> {
  const files = readdirSync(HERE).filter((name) => name.endsWith(".txt"));
  return new Map(files.toSorted().map((name) => [name.replace(".txt", ""), readTierTasks(name)]));
}

function readTierTasks(name: string): TierTask[] {
  return readFileSync(new URL(name, HERE), "utf8")
    .trim()
    .split("\n")
    .map((line, index) => {
      const [, tier, text = ""] = /^(haiku|sonnet|opus)\|(.+)$/.exec(line) ?? [];
      if (tier === "haiku" || tier === "sonnet" || tier === "opus") return [tier, text] as const;
      throw new SyntaxError(`${name}, line ${index + 1}: not "tier|text"`);
    });
}
