/**
 * The words of a task in a shape that rules can read: what is quoted, what is a path, and what is plain prose.
 * Topic words count only in prose. A word that is merely quoted or part of a path (`src/auth/token.ts`) says what
 * the task is near to, not what it does.
 */
export interface TaskWords {
  /** What was asked: lower case; quotations, code, paths and addresses have a word in their place. */
  prose: string;
  /** Type of a conventional commit title, `fix` of `fix(cli)!: …`; undefined when there is none. */
  conventionalType: string | undefined;
}

/** What a task names, to be looked up in the checkout. */
export interface NamedThings {
  /** Paths named anywhere, in order, each once. */
  paths: readonly string[];
  /** Identifiers named in backquotes, or that look like code (`camelCase`, `snake_case`, `call()`). */
  identifiers: readonly string[];
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
const INLINE_CODE = /`([^`\n]{1,200})`/g;
const QUOTED = /"[^"\n]{1,160}"|“[^”\n]{1,160}”|«[^»\n]{1,160}»|(?<=^|[\s(])'[^'\n]{1,80}'(?=$|[\s).,;:!?])/g;
const CONVENTIONAL =
  /^(feat|feature|fix|docs?|tests?|chore|refactor|perf|ci|build|style|revert|deps|wip|improvement|security|hotfix|bugfix)(?:\([^)\n]{1,60}\))?(!?):\s+/i;
const BRACKET_TAG = /^\s*\[[^\]\n]{1,30}\]\s*:?\s*/;

const CODE_LIKE =
  /\b(?:[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+|[a-z0-9]+(?:_[a-z0-9]+)+|[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+|[A-Za-z_]\w*\(\))/g;

/** Says nothing by itself: what is meant stands in the description. */
const VACUOUS =
  /^(?:please |can you |could you )*(?:do|fix|solve|implement|handle|address|work on|take care of|look (?:at|into)|resolve|try)?\s*(?:this|it|that|the issue|this (?:issue|one|bug|ticket|please))?[.!\s]*$/i;

const LONGEST_VACUOUS = 80;

/** Reads a task. `body` gives the description below it, where there is one: it is read where the task says nothing. */
export function readTaskWords(text: string, body?: () => string): TaskWords {
  const title = text.trim();
  const described = title.length < LONGEST_VACUOUS && VACUOUS.test(title) ? body?.().trim() : undefined;
  const says = described === undefined || described === "" ? title : described;
  const conventional = says.includes(":") ? CONVENTIONAL.exec(says) : null;
  const rest = conventional === null ? says : says.slice(conventional[0].length);
  return {
    prose: proseOf(rest.includes("[") ? rest.replace(BRACKET_TAG, "") : rest),
    conventionalType: conventional?.[1]?.toLowerCase(),
  };
}

/** Paths named in a text, in order, each once. */
export function pathsIn(text: string): string[] {
  if (!MAY_NAME_PATH.test(text)) return [];
  return unique(
    [...text.matchAll(PATH)]
      .map((match) => match[0].replace(/^\.\//, ""))
      .filter((path) => !PRODUCT.test(path)),
  );
}

/** Everything that a task names. */
export function namedThings(text: string, body = ""): NamedThings {
  const whole = `${text}\n${body}`;
  const paths = pathsIn(whole);
  const code = [...whole.matchAll(INLINE_CODE)].map(([, inside = ""]) => inside);
  const looksLikeCode = text.replace(PATH, " ").replace(URL, " ").matchAll(CODE_LIKE);
  return {
    paths,
    identifiers: unique([
      ...code.filter((name) => !paths.includes(name)),
      ...[...looksLikeCode].map((match) => match[0]),
    ]),
  };
}

/** Nothing in it that could be code, a quotation, a path or an address. */
const PLAIN = /^[\w\s,;!?()-]*(?:\.\s*)?$/;
const SPACES = /[ \t]+/g;

function proseOf(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let prose = NOT_ASCII.test(text) ? text.normalize("NFKC").replace(/[’‘]/g, "'") : text;
  if (prose.includes("```") || prose.includes("~~~")) prose = prose.replace(FENCE, " ");
  if (prose.includes("<!--")) prose = prose.replace(COMMENT, " ");
  if (prose.includes("://")) prose = prose.replace(URL, " ");
  if (prose.includes("/"))
    prose = prose.replace(SUBSTITUTION, " sedscript ").replace(REQUEST_LINE, " endpointname ");
  if (prose.includes("`"))
    prose = prose.replace(INLINE_CODE, (_, code: string) =>
      PATH_ONLY.test(code) ? placeholderOf(code) : " codename ",
    );
  if (MAY_QUOTE.test(prose)) prose = prose.replace(QUOTED, " quotation ");
  if (MAY_NAME_PATH.test(prose))
    prose = prose.replace(PATH, (path) => (PRODUCT.test(path) ? path : placeholderOf(path)));
  return prose.toLowerCase().replace(SPACES, " ").trim();
}

const NOT_ASCII = /[^\0-\x7f]/;
const MAY_QUOTE = /["“«']/;

/** A method and a path, as in `GET /orders/:id`. */
const REQUEST_LINE = /(?<![\w`])(?:GET|POST|PUT|PATCH|DELETE|HEAD) \/\S*/g;
const DOCUMENT = /(?:^|\/)(?:readme|changelog|contributing|license)\b|\.(?:mdx?|rst|txt|adoc)$/i;

function placeholderOf(path: string): string {
  return DOCUMENT.test(path) ? " docfile " : " pathname ";
}

/** A substitution as sed writes it. */
const SUBSTITUTION = /(?<![\w/])s\/[^/\s]+\/[^/\s]*\/[gi]*/g;

const PATH_ONLY = /^[\w@./-]*\/[\w./-]+$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{1,6}$/i;

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
