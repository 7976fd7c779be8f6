import { expect } from "vitest";
import type { Story } from "./story.ts";

/**
 * What holds at the end of every story: both services were used as their owners describe them, no secret can be read
 * anywhere, and every run of ours has a status and a summary.
 */
export async function assertGoodConduct(story: Story): Promise<void> {
  story.github.assertContract();
  expect(story.anthropic.violations).toEqual([]);
  expect(story.anthropic.selfViolations).toEqual([]);
  await assertNoSecrets(story);
  for (const job of story.upshiftRuns().flatMap((run) => run.attempts.flat())) {
    if (job.checkRun.conclusion === "skipped") continue;
    expect(job.summary.trim(), `summary of run ${job.run.id}`).not.toBe("");
    expect(job.outputs["status"], `status of run ${job.run.id}`).toMatch(/^[a-z-]+$/);
  }
}

/**
 * No secret in anything public, masks or not: what our process printed counts before the runner masked it, except for
 * the `::add-mask::` lines by which it told the runner.
 */
async function assertNoSecrets(story: Story): Promise<void> {
  const printed = story
    .upshiftRuns()
    .flatMap((run) => run.attempts.flat())
    .map((job) => job.raw.replaceAll(/^::add-mask::.*$/gm, ""));
  const text = `${await story.everythingPublic()}\n${printed.join("\n")}`;
  const basic = Buffer.from(`x-access-token:${story.pushToken}`).toString("base64");
  for (const secret of [story.apiKey, story.pushToken, basic]) {
    // A piece of it is a leak, too.
    if (secret !== "" && text.includes(secret.slice(0, -7))) throw new Error("a secret can be read");
  }
  // The masked log of the runner has no token; what looks like one was printed, or published, by us.
  if (/ghs_[\w.-]{40,}/.test(text)) throw new Error("a job token can be read");
}
