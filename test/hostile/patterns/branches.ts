/**
 * A pattern as alternatives that can be judged one by one. Where no repetition stands around an alternation, an engine
 * tries one alternative after the other, so that the whole costs at most what all of them cost together: `a(?:b|c)d` becomes
 * `abd` and `acd`. Groups that are looked around or repeated stay as they are.
 */
export function branchesOf(source: string, most: number): string[] {
  let done: string[] = [];
  let open = [source];
  while (open.length > 0) {
    const next = open.flatMap((each) => {
      const split = splitOnce(each);
      if (split === undefined) done.push(each);
      return split ?? [];
    });
    if (done.length + next.length > most)
      return [...done, ...open.filter((each) => splitOnce(each) !== undefined)];
    open = next;
  }
  done = [...new Set(done)];
  return done;
}

/** The alternatives of the outermost alternation, or of the first group that can be written out; undefined where there is none. */
function splitOnce(source: string): string[] | undefined {
  const outer = alternatives(source);
  if (outer.length > 1) return outer;
  for (const { start, end } of groups(source)) {
    const opener = /^\((?:\?:|\?<[A-Za-z]\w*>|(?!\?))/u.exec(source.slice(start))?.[0];
    if (opener === undefined || /^[*+?{]/u.test(source.slice(end + 1))) continue;
    // A back reference counts or names groups; nothing here may move them.
    if (
      /\\(?:[1-9]|k<)/u.test(source) &&
      source
        .slice(start, end)
        .replaceAll(/\\.|\(\?:/gu, "")
        .includes("(")
    )
      continue;
    const inner = alternatives(source.slice(start + opener.length, end));
    const [before, after] = [source.slice(0, start), source.slice(end + 1)];
    return inner.map((each) => `${before}${each}${after}`);
  }
  return undefined;
}

/** Places of `|` outside of all brackets part the text. */
function alternatives(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { at, depth, char } of signs(source)) {
    if (char !== "|" || depth !== 0) continue;
    parts.push(source.slice(from, at));
    from = at + 1;
  }
  return [...parts, source.slice(from)];
}

/** Groups outside of all others. */
function groups(source: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const { at, depth, char } of signs(source)) {
    if (char === "(" && depth === 1) start = at;
    if (char === ")" && depth === 0) found.push({ start, end: at });
  }
  return found;
}

/** The signs that structure a pattern, outside of classes and escapes; `depth` is that after the sign. */
function* signs(source: string): Generator<{ at: number; depth: number; char: string }> {
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? "";
    if (char === "\\") at++;
    else if (inClass) inClass = char !== "]";
    else if (char === "[") inClass = true;
    else if (char === "(") yield { at, depth: ++depth, char };
    else if (char === ")") yield { at, depth: --depth, char };
    else if (char === "|") yield { at, depth, char };
  }
}
