import { describe, expect, test } from "vitest";
import { ownWordsOf, withWordsMarked } from "../../src/render/pull-request.ts";
import { MAYA, writes, World } from "./world.ts";

/** A red first attempt, an edit by a reviewer, and the second attempt. */
async function afterEdit(edit: (pull: { title?: string; body?: string }) => object) {
  const world = new World({ replies: { haiku: [writes("43")], sonnet: [writes("42")] } });
  await world.comment("/ai fix the answer --tier haiku");
  const [pull] = world.host.pulls;
  if (pull === undefined) throw new Error("no pull request");
  Object.assign(pull, edit(pull));
  await world.ciEnds();
  return pull;
}

describe("a later attempt", () => {
  test("brings its own words up to date", async () => {
    const pull = await afterEdit(() => ({}));
    expect(pull.title).toBe("fix: 42");
    expect(pull.body).toContain("It is 42.");
  });

  test("takes other line ends for no edit", async () => {
    const pull = await afterEdit(({ body = "" }) => ({ body: body.replaceAll("\n", "\r\n") }));
    expect(pull.body).toContain("It is 42.");
  });

  test("leaves a title that a reviewer has edited, and goes on with the description", async () => {
    const pull = await afterEdit(() => ({ title: "Mend the answer" }));
    expect(pull.title).toBe("Mend the answer");
    expect(pull.body).toContain("It is 42.");
    // The mark still speaks of our own title, so that a third attempt leaves the reviewer's as well.
    expect(ownWordsOf({ title: pull.title ?? "", body: pull.body ?? "" })).toEqual({
      title: false,
      body: true,
    });
  });

  test("leaves a description that a reviewer has edited, and goes on with the title", async () => {
    const pull = await afterEdit(({ body = "" }) => ({ body: `Please look at the number.\n\n${body}` }));
    expect(pull.title).toBe("fix: 42");
    expect(pull.body).toContain("Please look at the number.");
    expect(pull.body).toContain("It is 43.");
    expect(pull.body).not.toContain("It is 42.");
  });

  test("leaves a description that was written anew", async () => {
    const pull = await afterEdit(() => ({ body: "My own words." }));
    expect(pull.body).toBe("My own words.");
  });
});

test("words that were only marked are ours", () => {
  const { title, body } = withWordsMarked({ title: "a", body: "b\n\nc" });
  expect(ownWordsOf({ title, body })).toEqual({ title: true, body: true });
  expect(ownWordsOf({ title: "b", body })).toEqual({ title: false, body: true });
  expect(ownWordsOf({ title, body: `x${body}` })).toEqual({ title: true, body: false });
  expect(ownWordsOf({ title, body: "b\n\nc" })).toEqual({ title: true, body: false });
});

test("a command in a locked conversation is answered by a reaction and the job's summary alone", async () => {
  const world = new World({ replies: {} });
  const body = "/ai fix the answer";
  const { id } = world.host.add(7, body, MAYA);
  const outcome = await world.deliver(id, body, MAYA, true);
  expect(outcome).toEqual({
    status: "refused",
    reason: "#7 is locked, so nothing was done: unlock the conversation and say the command again.",
  });
  expect(world.host.reactions).toEqual(["confused"]);
  expect([...world.host.comments.values()].filter((comment) => comment.author.type === "Bot")).toEqual([]);
});
