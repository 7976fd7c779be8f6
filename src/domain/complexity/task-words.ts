/**
 * The words of a task in a shape that rules can read: what is quoted, what is a path, and what is plain prose.
 * Topic words count only in prose. A word that is merely quoted or part of a path (`src/auth/token.ts`) says what
 * the task is near to, not what it does.
 */
export interface TaskWords {
  /** First line or sentence: where people say what they want. Lower case, politeness and quotations taken out. */
  ask: string;
  /** All that was asked, in the same form. */
  prose: string;
  /** The description below it, in the same form. */
  description: string;
  /** Paths named anywhere, in order, each once. */
  paths: string[];
  /** Identifiers named in backquotes, or that look like code (`camelCase`, `snake_case`, `call()`). */
  identifiers: string[];
  /** Type of a conventional commit title, `fix` of `fix(cli)!: …`; undefined when there is none. */
  conventionalType: string | undefined;
}

const FENCE = /(```|~~~)[\s\S]*?(?:\1|$)/g;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const URL = /https?:\/\/\S+/gi;
const PATH =
  /(?<![\w@./-])(?:(?:\.{0,2}\/)?(?:[\w@.-]+\/)+[\w.-]+\.[a-z]\w{0,7}|(?:[\w@-]+\/){2,}[\w-]*|(?:src|lib|test|tests|docs|packages|app|apps|scripts|bin|pkg|internal|cmd)\/[\w./-]*|[\w-]+(?:\.[\w-]+)*\.(?:tsx?|jsx?|mjs|cjs|py|go|rs|rb|java|kt|php|cs|cpp|cc|c|h|css|scss|html|vue|svelte|md|mdx|json|ya?ml|toml|sql|sh|lock|txt|env|ini|xml|proto|graphql))(?![\w/])/gi;
/** Products whose names look like file names. */
const PRODUCT =
  /^(?:node|next|vue|react|express|nest|nuxt|three|d3|chart|ember|backbone|day|moment|alpine|solid|angular|koa|socket|discord)\.(?:js|io)$/i;
/** Cheap to test, and without it no path can be named: most tasks need not be searched for them. */
const MAY_NAME_PATH = /[\w-][./][\w*]|\/\w/;
const NOTHING = /(?!)/g;
const INLINE_CODE = /`([^`\n]{1,200})`/g;
const QUOTED = /"[^"\n]{1,160}"|“[^”\n]{1,160}”|«[^»\n]{1,160}»|(?<=^|[\s(])'[^'\n]{1,80}'(?=$|[\s).,;:!?])/g;
const CONVENTIONAL =
  /^(feat|feature|fix|docs?|tests?|chore|refactor|perf|ci|build|style|revert|deps|wip|improvement|security|hotfix|bugfix)(?:\([^)\n]{1,60}\))?(!?):\s+/i;
const BRACKET_TAG = /^\s*\[[^\]\n]{1,30}\]\s*:?\s*/;

const CODE_LIKE =
  /\b(?:[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+|[a-z0-9]+(?:_[a-z0-9]+)+|[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+|[A-Za-z_]\w*\(\))/g;

/** What people say before they say what they want. Applied until nothing more comes off. */
const PREAMBLE =
  /^(?:\/ai\b|@[\w-]+|(?:hi|hello|hey|ok|okay|so|also|and|please|pls|kindly|quickly|just|simply|asap)(?!-)\b|(?:bug|bug report|feature request|feature|todo|task|request|urgent|ticket|story|goal)(?=\s*[:–—])|(?:can|could|would|will) (?:you|we|someone|somebody|anyone)\b(?: please)?|is it possible to|(?:i|we|you|they)(?:'d| would)? (?:like|love|want|need|have|ought)(?: you| us)? to\b|(?:i|we) (?:need|want)(?= (?:an?|the|some) )|(?:we|you|i) (?:should|must)(?: really| probably| also)?\b|it would be (?:nice|great|good|useful|helpful) (?:to|if (?:you|we) could)|let us|let's|lets|help (?:me|us)(?: to)?\b|go ahead and|make sure to|your (?:task|job) is to|try to|do me a favou?r and|it(?:'s| is) time to|there(?:'s| is) a need to|the (?:task|goal|idea) is to)[\s,:!–—-]*/;

/** Says nothing by itself: what is meant stands in the description. */
const VACUOUS =
  /^(?:please |can you |could you )*(?:do|fix|solve|implement|handle|address|work on|take care of|look (?:at|into)|resolve|try)?\s*(?:this|it|that|the issue|this (?:issue|one|bug|ticket|please))?[.!\s]*$/i;

/** Reads a task. `body` is the description below it, where there is one. */
export function readTaskWords(text: string, body = ""): TaskWords {
  const whole = `${text}\n${body}`;
  const namesPath = MAY_NAME_PATH.test(whole);
  const paths = unique(
    [...whole.matchAll(namesPath ? PATH : NOTHING)]
      .map((match) => match[0].replace(/^\.\//, ""))
      .filter((path) => !PRODUCT.test(path)),
  );
  const identifiers = unique([
    ...[...whole.matchAll(INLINE_CODE)].map(([, code = ""]) => code).filter((code) => !paths.includes(code)),
    ...[...text.replace(PATH, " ").replace(URL, " ").matchAll(CODE_LIKE)].map((match) => match[0]),
  ]);
  const says = VACUOUS.test(text.trim()) && body.trim() !== "" ? body : text;
  const conventional = CONVENTIONAL.exec(says.trim());
  const title = says.trim().replace(CONVENTIONAL, "").replace(BRACKET_TAG, "");
  const prose = withoutPreamble(proseOf(title));
  const [firstLine = ""] = prose.split(/\n|(?<=[a-z0-9)?!])[.!?](?=\s)|(?<=\?)\s/);
  return {
    ask: firstLine.trim(),
    prose,
    description: proseOf(body),
    paths,
    identifiers,
    conventionalType: conventional?.[1]?.toLowerCase(),
  };
}

/** Nothing in it that could be code, a quotation, a path or an address. */
const PLAIN = /^[\w\s,;!?()-]*(?:\.\s*)?$/;
const SPACES = /[ \t]+/g;

function proseOf(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(SPACES, " ").trim();
  return text
    .normalize("NFKC")
    .replace(/[’‘]/g, "'")
    .replace(FENCE, " ")
    .replace(COMMENT, " ")
    .replace(URL, " ")
    .replace(SUBSTITUTION, " sedscript ")
    .replace(INLINE_CODE, (_, code: string) => (PATH_ONLY.test(code) ? " pathname " : " codename "))
    .replace(QUOTED, " quotation ")
    .replace(MAY_NAME_PATH.test(text) ? PATH : NOTHING, (path) => (PRODUCT.test(path) ? path : " pathname "))
    .toLowerCase()
    .replace(SPACES, " ")
    .trim();
}

/** A substitution as sed writes it. */
const SUBSTITUTION = /(?<![\w/])s\/[^/\s]+\/[^/\s]*\/[gi]*/g;

const PATH_ONLY = /^[\w@./-]*\/[\w./-]+$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{1,6}$/i;

function withoutPreamble(text: string): string {
  let rest = text;
  for (;;) {
    const shorter = rest.replace(PREAMBLE, "");
    if (shorter === rest || shorter === "") return rest;
    rest = shorter;
  }
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
