import type { Script, TurnBlock } from "../fakes/anthropic/script.ts";

/*
 * What the scripted models do with the sample repository's failing date test. The cheap one mends the month and keeps
 * local time, which is red in CI's time zone; the middle one reads that in the log and uses UTC.
 */

const EDITOR = "str_replace_based_edit_tool";

export function call(name: string, input: unknown): TurnBlock {
  return { type: "tool_use", name, input };
}

export function edit(path: string, before: string, after: string): TurnBlock {
  return call(EDITOR, { command: "str_replace", path, old_str: before, new_str: after });
}

export const view = (path: string): TurnBlock => call(EDITOR, { command: "view", path });

export function submit(input: {
  summary: string;
  commit: string;
  confidence?: number;
  questions?: string[];
}): TurnBlock {
  return call("submit", {
    summary: input.summary,
    commit_message: input.commit,
    confidence: input.confidence ?? 0.9,
    reasoning: "The tests in test/date.test.mjs were read against the change.",
    open_questions: input.questions ?? [],
  });
}

export const WRONG = "return new Date(year, month, day);";
export const RIGHT = "return new Date(Date.UTC(year, month - 1, day));";

export const haikuForgetsTheTimeZone: Script = {
  model: /haiku/,
  turns: [
    {
      content: [
        "I will look at the function and its tests.",
        view("src/date.mjs"),
        view("test/date.test.mjs"),
      ],
    },
    { content: [edit("src/date.mjs", WRONG, "return new Date(year, month - 1, day);")] },
    {
      content: [
        submit({
          summary:
            "`parseDate` passed the month as written, but `Date` counts months from zero. It now subtracts one.",
          commit: "fix: count months from zero in parseDate",
          confidence: 0.86,
        }),
      ],
    },
  ],
};

/** The cheap model reads AGENTS.md and is right at once. */
export const haikuGetsItRight: Script = {
  model: /haiku/,
  turns: [
    { content: [view("src/date.mjs"), view("test/date.test.mjs")] },
    { content: [edit("src/date.mjs", WRONG, RIGHT)] },
    {
      content: [
        submit({
          summary:
            "`Date` counts months from zero and reads local time. `parseDate` now subtracts one and uses UTC, so a day is the same day in every time zone.",
          commit: "fix: count months from zero and read days in UTC",
        }),
      ],
    },
  ],
};

export const sonnetUsesUtc: Script = {
  model: /sonnet/,
  turns: [
    {
      content: [
        { type: "thinking", thinking: "Local midnight in Tokyo is the day before in UTC." },
        view("src/date.mjs"),
      ],
    },
    { content: [edit("src/date.mjs", WRONG, RIGHT)] },
    {
      content: [
        submit({
          summary:
            "`parseDate` built its date in local time and counted months from one. A calendar day is now read as UTC midnight, as `formatDate` writes it, so it means the same day in every time zone.",
          commit: "fix: read calendar days in UTC\n\nLocal midnight is another day in UTC east of Greenwich.",
          confidence: 0.95,
        }),
      ],
    },
  ],
};

export const opusUsesUtc: Script = { ...sonnetUsesUtc, model: /opus/ };

/** A model that edits the same wrong way each time. */
export function staysRed(model: RegExp, marker: string): Script {
  return {
    model,
    turns: [
      { content: [edit("src/date.mjs", WRONG, `return new Date(year, month - 1, day); // ${marker}`)] },
      {
        content: [submit({ summary: `A try by ${marker}.`, commit: `fix: try ${marker}`, confidence: 0.9 })],
      },
    ],
  };
}
