import { expect, test } from "vitest";
import { runTool, taskTools } from "../../src/agent/tools.ts";
import { memoryWorkspace } from "../fakes/ports/memory-workspace.ts";

/** What a model gets for a call, and what is left in the workspace. */
async function call(readOnly: boolean, name: string, input: unknown) {
  const workspace = memoryWorkspace("b".repeat(40), { "a.ts": "one\n" });
  const block = { type: "tool_use" as const, id: "t1", name, input };
  const outcome = await runTool(block, taskTools(workspace, readOnly));
  const { paths } = await workspace.list({ limit: 10 });
  return { outcome, paths, text: paths.includes("a.ts") ? await workspace.read("a.ts") : undefined };
}

const EDITOR = "str_replace_based_edit_tool";

test.each(["bash", "web_fetch", "Delete_file", "", "__proto__", "toString"])(
  "the tool %j is none, and the model is told so",
  async (name) => {
    const { outcome, text } = await call(false, name, { path: "a.ts" });
    expect(outcome).toMatchObject({ isError: true });
    expect(outcome.text).toContain("there is no tool");
    expect(text).toBe("one\n");
  },
);

test.each([
  [EDITOR, { command: "create", path: "b.ts", file_text: "two\n" }],
  [EDITOR, { command: "str_replace", path: "a.ts", old_str: "one", new_str: "two" }],
  [EDITOR, { command: "insert", path: "a.ts", insert_line: 0, insert_text: "two\n" }],
  ["delete_file", { path: "a.ts" }],
  ["submit", { summary: "Done.", commit_message: "fix: a", confidence: 1, reasoning: "" }],
] as const)("a task that only reads refuses %s", async (name, input) => {
  const { outcome, paths, text } = await call(true, name, input);
  expect(outcome).toEqual({ text: "this task only reads: nothing can be changed", isError: true });
  expect({ paths, text }).toEqual({ paths: ["a.ts"], text: "one\n" });
});

test("the same calls change something where they may", async () => {
  const { outcome, paths } = await call(false, "delete_file", { path: "a.ts" });
  expect(outcome.isError).toBe(false);
  expect(paths).toEqual([]);
});
