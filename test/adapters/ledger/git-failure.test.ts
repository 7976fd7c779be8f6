import { describe, expect, it } from "vitest";
import { classifyGitFailure, explainGitFailure } from "../../../src/adapters/ledger/git-failure.ts";
import { CodeHostError, ConfigurationError, PermissionError } from "../../../src/domain/errors.ts";

describe("classifyGitFailure", () => {
  it.each([
    ["fatal: couldn't find remote ref refs/heads/upshift/ledger", "no-branch"],
    [
      " ! [rejected]        1234 -> upshift/ledger (stale info)\nerror: failed to push some refs to 'x'",
      "conflict",
    ],
    [" ! [rejected]        1234 -> upshift/ledger (fetch first)", "conflict"],
    [" ! [rejected]        1234 -> upshift/ledger (non-fast-forward)", "conflict"],
    [" ! [remote rejected] 1234 -> upshift/ledger (incorrect old value provided)", "conflict"],
    [" ! [remote rejected] 1234 -> upshift/ledger (failed to update ref)", "conflict"],
    [" ! [remote rejected] 1234 -> upshift/ledger (reference already exists)", "conflict"],
    [
      "remote: error: cannot lock ref 'refs/heads/upshift/ledger': is at 2bcd but expected 1abc\n ! [remote rejected] 1 -> u (failed to update ref)",
      "conflict",
    ],
    [
      "remote: error: GH013: Repository rule violations found for refs/heads/upshift/ledger.\n ! [remote rejected] 1 -> u (push declined due to repository rule violations)",
      "ruleset",
    ],
    [
      "remote: error: GH006: Protected branch update failed for refs/heads/upshift/ledger.\n ! [remote rejected] 1 -> u (protected branch hook declined)",
      "ruleset",
    ],
    [
      "remote: error: cannot lock ref 'refs/heads/upshift/ledger': 'refs/heads/upshift' exists; cannot create 'refs/heads/upshift/ledger'\n ! [remote rejected] 1 -> upshift/ledger (failed to update ref)",
      "name-taken",
    ],
    [" ! [remote rejected] 1 -> u (pre-receive hook declined)", "ruleset"],
    [
      "remote: Permission to octo/app.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/octo/app/': The requested URL returned error: 403",
      "forbidden",
    ],
    [
      "remote: Write access to repository not granted.\nfatal: unable to access 'x': The requested URL returned error: 403",
      "forbidden",
    ],
    [
      "remote: This repository was archived so it is read-only.\nfatal: unable to access 'x': The requested URL returned error: 403",
      "archived",
    ],
    ["fatal: Authentication failed for 'https://github.com/octo/app/'", "unauthenticated"],
    ["fatal: could not read Username for 'https://github.com': terminal prompts disabled", "unauthenticated"],
    [
      "remote: Repository not found.\nfatal: repository 'https://github.com/octo/app/' not found",
      "not-found",
    ],
    ["fatal: '/x' does not appear to be a git repository", "not-found"],
    ["fatal: unable to access 'x': The requested URL returned error: 502", "unclear"],
    ["fatal: unable to access 'x': Could not resolve host: github.com", "unclear"],
    ["fatal: the remote end hung up unexpectedly", "unclear"],
    ["", "unclear"],
  ])("%j is %s", (stderr, failure) => {
    expect(classifyGitFailure(stderr)).toBe(failure);
  });
});

function explain(
  failure: Parameters<typeof explainGitFailure>[0],
  said = "remote: nope\nhint: try\nfatal: no",
): Error {
  return explainGitFailure(failure, { branch: "upshift/ledger", said, cause: new Error("git") });
}

describe("explainGitFailure", () => {
  it("names the permission that is missing", () => {
    const error = explain("forbidden");
    expect(error).toBeInstanceOf(PermissionError);
    expect(error).toMatchObject({
      remedy: "add `contents: write` under `permissions:` of the job that runs Upshift",
    });
    expect(error.message).toBe(
      'The token may not write the ledger branch "upshift/ledger": it needs `contents: write`. git said: nope / no',
    );
  });

  it("names the ruleset", () => {
    const error = explain("ruleset");
    expect(error).toBeInstanceOf(PermissionError);
    expect(error.message).toContain("ruleset or branch protection");
    expect(error).toMatchObject({ remedy: expect.stringContaining('Exclude the branch "upshift/ledger"') });
  });

  it.each([
    ["archived", PermissionError, "archived"],
    ["name-taken", ConfigurationError, "rename that branch"],
    ["unauthenticated", CodeHostError, "not accepted"],
    ["not-found", CodeHostError, "cannot be found"],
    ["unclear", CodeHostError, "cannot be reached"],
  ] as const)("%s", (failure, type, words) => {
    expect(explain(failure)).toBeInstanceOf(type);
    expect(explain(failure).message).toContain(words);
    expect(explain(failure).cause).toBeInstanceOf(Error);
  });

  it("keeps git's words short", () => {
    expect(explain("unclear", "x".repeat(5000)).message.length).toBeLessThan(700);
  });
});
