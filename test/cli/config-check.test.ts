import { expect, test } from "vitest";
import { loadConfig } from "../../src/adapters/config/load-config.ts";
import { runConfigCheck } from "../../src/cli/config-check.ts";

async function check(text: string, json = false): Promise<{ code: number; said: string }> {
  let said = "";
  const code = await runConfigCheck(
    { file: "upshift.yml", json },
    {
      check: async (file) => void loadConfig({ text, file }),
      write: async (line) => void (said += line),
    },
  );
  return { code, said };
}

test("a valid file", async () => {
  expect(await check("preset: balanced\n")).toEqual({ code: 0, said: "upshift.yml is valid.\n" });
  expect(JSON.parse((await check("{}", true)).said)).toEqual({ file: "upshift.yml", valid: true });
});

test("a mistake has line and column, as editors follow them", async () => {
  const { code, said } = await check("preset: balanced\nbuget:\n  per_task: 2\n");
  expect(code).toBe(1);
  expect(said).toMatch(/^upshift\.yml:2:1: .*did you mean `budget`/);
  expect(JSON.parse((await check("preset: bold\n", true)).said)).toMatchObject({
    valid: false,
    line: 1,
    column: 9,
  });
});

test("what is no mistake in the file is not swallowed", async () => {
  const broken = runConfigCheck(
    { file: "a" },
    { check: async () => Promise.reject(new TypeError("a bug")), write: async () => {} },
  );
  await expect(broken).rejects.toThrow("a bug");
});
