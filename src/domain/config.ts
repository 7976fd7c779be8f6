import type { Job } from "./job.ts";
import { DEFAULT_LADDER, DEFAULT_LIMITS, type ModelLine, type Rung, type RungLimits } from "./ladder.ts";
import type { Gate } from "./gate.ts";
import type { MicroUsd } from "./money.ts";
import type { PermissionLevel } from "./permission.ts";
import type { PriceRow } from "./pricing.ts";

/** How boldly the cheap tiers are used; `audit` routes as usual and only records. */
export const CONFIG_PRESETS = ["audit", "conservative", "balanced", "aggressive"] as const;

/**
 * `events`: an App's or a person's token pushes, CI runs by itself. `dispatch`: the job token pushes and we start the CI
 * workflow, which reports back by starting ours. `reusable`: CI is a called workflow of the same run.
 */
export const GATE_MODES = ["events", "dispatch", "reusable"] as const;
export type GateMode = (typeof GATE_MODES)[number];

/** Which pull requests are reviewed without a command. */
export const AUTO_REVIEWS = ["off", "opened", "all"] as const;

/** When a review's second pass is made. */
export const VERIFICATIONS = ["now", "batch", "off"] as const;

/**
 * `.github/upshift.yml` after validation, the Action's inputs on top, every default filled in. What decides whether we
 * are meant at all (the trigger word, the path of this file) is an input and not here: reading this costs a request.
 */
export interface Config {
  /** From the cheapest rung to the dearest, at least one. */
  ladder: Rung[];
  /** Exact model ids that replace the newest active model of a line. */
  models: Partial<Record<ModelLine, string>>;
  /** Rows that win over the bundled price table. */
  prices: PriceRow[];
  preset: (typeof CONFIG_PRESETS)[number];
  budget: {
    perTaskMicroUsd: MicroUsd;
    /** Calendar day, UTC; undefined: no limit. */
    perDayMicroUsd: MicroUsd | undefined;
    /** Calendar month, UTC; undefined: no limit. */
    perMonthMicroUsd: MicroUsd | undefined;
    /** What one person may spend in a calendar day, UTC; undefined: no limit. */
    perActorDayMicroUsd: MicroUsd | undefined;
    /** What one job may spend, for its tasks only. */
    job?: { id: string; perDayMicroUsd: MicroUsd | undefined; perMonthMicroUsd: MicroUsd | undefined };
  };
  /** Limits of one attempt: every line has its own; a rung may have others under its full name. */
  limits: Record<string, RungLimits>;
  gate: {
    /** Names of checks that decide; undefined: what branch protection requires, else all. */
    required: string[] | undefined;
    /** Checks that are never looked at. */
    ignore: string[];
    /** How CI comes to run on our commits, and how we hear of it: docs/ci.md. */
    mode: GateMode;
    /** File name of the CI workflow that the mode `dispatch` starts, such as `ci.yml`. */
    workflow: string | undefined;
  };
  /** The repository's own commands, run on a finished attempt before CI is paid for. */
  gates: Gate[];
  /** What starts a task beside comments. */
  start: {
    /** Label of an issue that starts a task on it. */
    label: string | undefined;
    /** Login whose assignment to an issue starts a task on it. */
    assignee: string | undefined;
  };
  routing: {
    /** Whether the repository's own ledger is heard beside the rules. */
    learn: boolean;
    /** What a resolved task is worth: how much may be spent in the hope of it. */
    taskValueMicroUsd: MicroUsd;
    /** Tasks of a UTC day that may start on the top tier; undefined: no cap. */
    topTierPerDay: number | undefined;
  };
  /** What a minute of CI costs, so that a red build is not free; undefined: CI is not counted. */
  ciMicroUsdPerMinute: MicroUsd | undefined;
  permission: {
    /** The least that a person must have; `triage` at the lowest, as on a public repository everybody can read. */
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
  /** Reviewing pull requests. The filters are for reviews that nobody asked for. */
  review: {
    /** `off`: on command only; `opened`: when a pull request is opened or made ready; `all`: at each push as well. */
    auto: (typeof AUTO_REVIEWS)[number];
    drafts: boolean;
    /** Pull requests that a bot opened. */
    bots: boolean;
    /** Only pull requests with one of these; none: any. */
    labels: string[];
    ignoreLabels: string[];
    /** Globs of the files to review; none: all. Also for commands, as the next one. */
    paths: string[];
    ignorePaths: string[];
    /** The most findings that one review says. */
    maxComments: number;
    /**
     * When a second, cheaper pass checks each finding: `now`, before the review goes out; `batch`, at half price and within
     * a day, for reviews that nobody asked for; `off`, never.
     */
    verify: (typeof VERIFICATIONS)[number];
    /** What the reviewer is told to look at in this repository. */
    focus: string | undefined;
  };
  pullRequest: {
    draft: boolean;
    labels: string[];
    /** Whose review is asked for: logins, and teams as `org/team`. */
    reviewers: string[];
  };
  /** Scheduled refactor jobs. */
  jobs: Job[];
  /** Share of lines that the repository's tests cover, 0–1. */
  testCoverage: number | undefined;
}

/**
 * What holds without a configuration file. Two dollars pay for one attempt on each tier of the default ladder at what
 * attempts usually cost (their ceilings add up to 2.40), so that a first user can neither be ruined nor stopped early.
 */
export const DEFAULT_CONFIG: Config = {
  ladder: [...DEFAULT_LADDER],
  models: {},
  prices: [],
  preset: "conservative",
  budget: {
    perTaskMicroUsd: 2_000_000,
    perDayMicroUsd: undefined,
    perMonthMicroUsd: undefined,
    perActorDayMicroUsd: undefined,
  },
  limits: { ...DEFAULT_LIMITS },
  gate: { required: undefined, ignore: [], mode: "events", workflow: undefined },
  gates: [],
  start: { label: undefined, assignee: undefined },
  routing: { learn: true, taskValueMicroUsd: 2_000_000, topTierPerDay: undefined },
  ciMicroUsdPerMinute: undefined,
  permission: { minimum: "write", bots: [] },
  protectedPaths: { refuse: [], needsHuman: [], allow: [] },
  review: {
    auto: "off",
    drafts: false,
    bots: false,
    labels: [],
    ignoreLabels: [],
    paths: [],
    ignorePaths: [],
    maxComments: 10,
    verify: "now",
    focus: undefined,
  },
  pullRequest: { draft: true, labels: [], reviewers: [] },
  jobs: [],
  testCoverage: undefined,
};
