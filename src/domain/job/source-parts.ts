/** A source text twice, each as long as the original, line by line: code alone, and comments alone. The rest is blank. */
export interface SourceParts {
  code: string;
  comments: string;
}

type Kind = "code" | "comment" | "string";

/**
 * Tells code from comments and strings, well enough to look for words: one pass, no backtracking. What cannot be told
 * without a parser (a regular expression after `)`, JSX text with an apostrophe) costs at most its own line.
 */
export function sourceParts(text: string, language: "javascript" | "python"): SourceParts {
  const scan = language === "javascript" ? scanJavaScript : scanPython;
  const code: string[] = [];
  const comments: string[] = [];
  const put = (piece: string, kind: Kind): void => {
    const blank = kind === "code" ? "" : piece.replaceAll(/[^\n]/g, " ");
    code.push(kind === "code" ? piece : blank);
    comments.push(kind === "comment" ? piece : kind === "code" ? piece.replaceAll(/[^\n]/g, " ") : blank);
  };
  scan(text, put);
  return { code: code.join(""), comments: comments.join("") };
}

type Put = (piece: string, kind: Kind) => void;

function scanPython(text: string, put: Put): void {
  const token =
    /#[^\n]*|"""(?:[^"\\]|\\[^]|"(?!""))*(?:"""|$)|'''(?:[^'\\]|\\[^]|'(?!''))*(?:'''|$)|"(?:[^"\\\n]|\\[^])*(?:"|(?=\n)|$)|'(?:[^'\\\n]|\\[^])*(?:'|(?=\n)|$)/y;
  let from = 0;
  for (let at = 0; at < text.length;) {
    const first = text[at];
    token.lastIndex = at;
    const found = first === "#" || first === '"' || first === "'" ? token.exec(text)?.[0] : undefined;
    if (found === undefined || found === "") {
      at += 1;
      continue;
    }
    put(text.slice(from, at), "code");
    put(found, first === "#" ? "comment" : "string");
    at += found.length;
    from = at;
  }
  put(text.slice(from), "code");
}

/** After these a slash begins a regular expression and is no division. */
const BEFORE_REGEX =
  /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield))\s*$/;

function scanJavaScript(text: string, put: Put): void {
  const simple =
    /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[^])*(?:"|(?=\n)|$)|'(?:[^'\\\n]|\\[^])*(?:'|(?=\n)|$)/y;
  const regex = /\/(?![*/])(?:[^/\\[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n])*\])+\/[a-z]*/y;
  /** For each open `${`: how many braces are open in it. */
  const holes: number[] = [];
  let from = 0;
  let at = 0;
  const take = (end: number, kind: Kind): void => {
    put(text.slice(from, at), "code");
    put(text.slice(at, end), kind);
    at = end;
    from = end;
  };
  while (at < text.length) {
    const char = text[at];
    if (char === '"' || char === "'" || char === "/") {
      simple.lastIndex = at;
      const found = simple.exec(text)?.[0] ?? "";
      if (found !== "") {
        take(at + found.length, char === "/" ? "comment" : "string");
        continue;
      }
      regex.lastIndex = at;
      const pattern = BEFORE_REGEX.test(text.slice(Math.max(0, at - 20), at))
        ? regex.exec(text)?.[0]
        : undefined;
      if (pattern !== undefined) {
        take(at + pattern.length, "string");
        continue;
      }
    } else if (char === "`") {
      take(endOfTemplate(text, at + 1, holes), "string");
      continue;
    } else if (char === "{" || char === "}") {
      const open = holes.at(-1);
      if (char === "}" && open === 0) {
        holes.pop();
        take(endOfTemplate(text, at + 1, holes), "string");
        continue;
      }
      if (open !== undefined) holes[holes.length - 1] = char === "{" ? open + 1 : open - 1;
    }
    at += 1;
  }
  put(text.slice(from), "code");
}

/** Where the text of a template ends: after its back-tick, or after a `${`, which is then open. */
function endOfTemplate(text: string, from: number, holes: number[]): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === "\\") at += 1;
    else if (char === "`") return at + 1;
    else if (char === "$" && text[at + 1] === "{") {
      holes.push(0);
      return at + 2;
    }
  }
  return text.length;
}
