import type { TextRange } from "./known-secrets.ts";
import { findPlainTokens } from "./token-patterns.ts";

/*
 * Tokens that nobody has told us of, in the disguises that cost a writer nothing: encoded, escaped, in full-width letters,
 * spread over strings, letter by letter, or backwards. Each pass is linear in the text.
 */

/** Everything in a text that has the form of a token, plain or in disguise. */
export function findTokens(text: string): TextRange[] {
  return [
    ...findPlainTokens(text),
    ...findDecoded(text, BASE64, decodeBase64),
    ...findDecoded(text, HEX, decodeHex),
    ...findSpaced(text),
    ...findLookAlikes(text),
    ...findUnescaped(text),
    ...findReversed(text),
  ];
}

/** Base64 that is long enough to hold a token. */
const BASE64 = /[A-Za-z0-9+/_-]{32,}={0,2}/gu;
const HEX = /(?:[0-9a-fA-F]{2}){20,}/gu;
/** Single characters with one sign between each two. */
const SPACED = /(?:[A-Za-z0-9_.-][ \t,|·]){19,}[A-Za-z0-9_.-](?![A-Za-z0-9_.-])/gu;
const SPACES = /[ \t,|·]/gu;
const PREFIX = /gh[pousr]_|github_pat_|sk-|AKIA|ASIA|xox[abeoprs]-|npm_|glpat-/gu;

/** Letter by letter, words before a token run into it; its prefix begins it. */
function findSpaced(text: string): TextRange[] {
  return Array.from(text.matchAll(SPACED)).flatMap((run) => {
    const letters = run[0].replace(SPACES, "");
    const first = Array.from(letters.matchAll(PREFIX)).find(
      ({ index }) => findPlainTokens(letters.slice(index, index + LONGEST_SPACED)).length > 0,
    );
    // Each letter has its sign.
    return first === undefined
      ? []
      : [{ start: run.index + 2 * first.index, end: run.index + run[0].length }];
  });
}

/** Letters enough to know a token by. */
const LONGEST_SPACED = 100;

/** Letters of other scripts that look like Latin ones, in the order of those. */
const LOOK_ALIKES = "аеорсхуіѕјһԁԛԝɡοѵАВЕКМНОРСТХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
const LATIN = "aeopcxyisjhdqwgovABEKMHOPCTXISJABEZHIKMNOPTYX";
const TO_LATIN = new Map(Array.from(LOOK_ALIKES, (letter, at) => [letter, LATIN.charAt(at)]));

function findLookAlikes(text: string): TextRange[] {
  const plain = text.replace(
    /[\u0261\u0370-\u03FF\u0400-\u052F]/gu,
    (letter) => TO_LATIN.get(letter) ?? letter,
  );
  return plain === text ? [] : findPlainTokens(plain);
}

/** Runs that hold a token once they are decoded; the whole run goes. */
function findDecoded(text: string, runs: RegExp, decode: (run: string) => string | undefined): TextRange[] {
  const ranges: TextRange[] = [];
  for (const match of text.matchAll(runs)) {
    const decoded = decode(match[0]);
    if (decoded !== undefined && findPlainTokens(decoded).length > 0) {
      ranges.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return ranges;
}

/** Undefined for what is no base64, or not of text. */
function decodeBase64(encoded: string): string | undefined {
  const standard = encoded
    .replace(/={1,2}$/u, "")
    .replace(/-/gu, "+")
    .replace(/_/gu, "/");
  if (standard.length % 4 === 1) return undefined;
  const bytes = atob(standard);
  return /[^\t\n\r -~]/u.test(bytes.slice(0, 64)) ? undefined : bytes;
}

function decodeHex(digits: string): string {
  return digits.replaceAll(/../gu, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

/** Ways to write a character that readers and programs undo, and the seam of a string that goes on. */
const ESCAPE =
  /\\u\{?([0-9a-f]{4})\}?|\\x([0-9a-f]{2})|%([0-9a-f]{2})|&#x([0-9a-f]{2,4});|&#(\d{2,4});|([\uFF01-\uFF5E])|["'`]\s{0,8}[+.&,]?\s{0,8}\\?\s{0,8}["'`]/giu;
/** From a full-width letter to the plain one. */
const FULL_WIDTH = 0xfee0;

/** Tokens that show when escapes are undone; their places are those in the text as it stands. */
function findUnescaped(text: string): TextRange[] {
  const parts: string[] = [];
  const offsets: number[] = [];
  let from = 0;
  const copy = (end: number) => {
    parts.push(text.slice(from, end));
    for (; from < end; from++) offsets.push(from);
  };
  for (const match of text.matchAll(ESCAPE)) {
    copy(match.index);
    const char = unescape(match);
    parts.push(char);
    if (char !== "") offsets.push(match.index);
    from = match.index + match[0].length;
  }
  if (parts.length === 0) return [];
  copy(text.length);
  offsets.push(text.length);
  return findPlainTokens(parts.join("")).map(({ start, end }) => ({
    start: offsets[start]!,
    end: offsets[end]!,
  }));
}

/** One UTF-16 unit, or nothing for a seam. */
function unescape(match: RegExpExecArray): string {
  const hex = match[1] ?? match[2] ?? match[3] ?? match[4];
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  if (match[5] !== undefined) return String.fromCharCode(Number(match[5]));
  const wide = match[6];
  return wide === undefined ? "" : String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH);
}

/** Prefixes written backwards, which end a reversed token. */
const REVERSED_PREFIX = /(?:_[prsuo]hg|_tap_buhtig|-tna-ks)(?![A-Za-z0-9])/gu;

function findReversed(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let previous = { start: 0, end: 0 };
  for (const match of text.matchAll(REVERSED_PREFIX)) {
    // Backwards from the prefix, but never over the same characters twice.
    let start = match.index;
    while (start > previous.end && /[A-Za-z0-9_.-]/u.test(text.charAt(start - 1))) start--;
    if (start === previous.end) start = previous.start;
    previous = { start, end: match.index + match[0].length };
    if (match.index - start >= 16) ranges.push({ start, end: match.index + match[0].length });
  }
  return ranges;
}
