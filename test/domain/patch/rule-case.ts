export interface RuleCase {
  name: string;
  files: readonly { path: string; before?: string; after?: string }[];
  /** Names of the rules, without `weakening/`, that stop the patch; none: it passes. */
  stops: readonly string[];
}

export const edit = (path: string, before: string, after: string) => ({ path, before, after });
export const one = (
  name: string,
  path: string,
  before: string,
  after: string,
  stops: readonly string[] = [],
): RuleCase => ({
  name,
  files: [edit(path, before, after)],
  stops,
});

export const JS = "test/a.test.ts";
export const GO = "a_test.go";
