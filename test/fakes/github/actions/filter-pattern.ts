/** A filter pattern of workflow files as a regular expression: `*` stops at slashes, `**` does not. */
function toExpression(pattern: string): RegExp {
  const source = pattern.replaceAll(/\*\*\/?|\*|[.^$(){}|\\]/g, (token) => {
    if (token === "**/") return "(?:.*/)?";
    if (token === "**") return ".*";
    return token === "*" ? "[^/]*" : `\\${token}`;
  });
  return new RegExp(`^${source}$`);
}

/** Whether a list of filter patterns takes a name. The last pattern that matches decides. */
export function matchesFilter(patterns: readonly string[], name: string): boolean {
  let taken = false;
  for (const pattern of patterns) {
    const negated = pattern.startsWith("!");
    if (toExpression(negated ? pattern.slice(1) : pattern).test(name)) taken = !negated;
  }
  return taken;
}
