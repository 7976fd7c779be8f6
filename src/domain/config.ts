import type { ModelLine, Rung, RungLimits } from "./ladder.ts";
import type { MicroUsd } from "./money.ts";
import type { PermissionLevel } from "./permission.ts";
import type { PriceRow } from "./pricing.ts";

/** `.github/upshift.yml` after validation, every default filled in. */
export interface Config {
  ladder: Rung[];
  /** Exact model ids that replace the newest active model of a line. */
  models: Partial<Record<ModelLine, string>>;
  /** Rows that win over the bundled price table. */
  prices: PriceRow[];
  preset: "audit" | "conservative" | "balanced" | "aggressive";
  budget: {
    perTaskMicroUsd: MicroUsd;
    perDayMicroUsd: MicroUsd | undefined;
    perMonthMicroUsd: MicroUsd | undefined;
    perActorDayMicroUsd: MicroUsd | undefined;
  };
  /** Limits of one attempt, by line; a rung may have its own by its full name. */
  limits: Record<string, RungLimits>;
  gate: {
    /** Names of checks that decide; undefined: what branch protection requires, else all. */
    required: string[] | undefined;
    /** Checks that are never looked at. */
    ignore: string[];
  };
  permission: {
    minimum: PermissionLevel;
    /** Numeric ids of bots that may give commands. */
    bots: number[];
  };
  protectedPaths: {
    /** Globs that a patch may never touch, beside the built-in ones. */
    refuse: string[];
    /** Globs that make the pull request "needs a human". */
    needsHuman: string[];
    /** Built-in defaults (lockfiles, lifecycle scripts, dot folders) to lift. */
    allow: string[];
  };
  pullRequest: { draft: boolean; labels: string[] };
  /** Share of lines that the repository's tests cover, 0–1. */
  testCoverage: number | undefined;
}
