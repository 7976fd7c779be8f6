/**
 * Finds known secrets in any of the disguises that have been used to get one past a log scanner: raw, reversed, in base64
 * (standard or URL alphabet, at any offset, once or twice, or over UTF-16), hex, escapes, decimal codes, base32 or rot13, in
 * other case, split by spaces, lines or punctuation, and cut at either end.
 *
 * Text and secrets are compared by their letters and digits alone, lower-cased. A secret is found by any window of it:
 * at most sixteen characters, so that what is left of a cut one is found too.
 */

export interface TextRange {
  start: number;
  end: number;
}

/** What a cut secret may lack in all and still be found, and the bounds of a window, letters and digits. */
const CUT = 16;
const WINDOW = { least: 8, most: 16 };
/** A secret with fewer letters and digits than `WINDOW.least` is found whole or not at all, and with fewer than this never. */
const SHORTEST_SECRET = 4;

export function createSecretFinder(secrets: string[]): (text: string) => TextRange[] {
  const windows = new Map<number, Set<string>>();
  for (const disguise of new Set(secrets.flatMap(splitLines).flatMap(disguises))) {
    const letters = lettersAndDigits(disguise).letters;
    if (letters.length < SHORTEST_SECRET) continue;
    const size =
      letters.length <= WINDOW.least
        ? letters.length
        : Math.min(WINDOW.most, Math.max(WINDOW.least, letters.length - CUT));
    const known = windows.get(size) ?? new Set();
    for (let at = 0; at + size <= letters.length; at++) known.add(letters.slice(at, at + size));
    windows.set(size, known);
  }
  return (text) => {
    if (windows.size === 0) return [];
    const { letters, offsets } = lettersAndDigits(text);
    const ranges: TextRange[] = [];
    for (const [size, known] of windows) {
      for (let at = 0; at + size <= letters.length; at++) {
        if (!known.has(letters.slice(at, at + size))) continue;
        const last = offsets[at + size - 1]!;
        const previous = ranges.at(-1);
        const start = offsets[at]!;
        if (previous !== undefined && start <= previous.end && start >= previous.start)
          previous.end = last + 1;
        else ranges.push({ start, end: last + 1 });
      }
    }
    return ranges;
  };
}

/** First and last line of a key file. Five hyphens alone are none: a secret may begin with them. */
const KEY_HEADER = /^-----(?:BEGIN|END) [A-Z0-9 ]{1,60}-----\s*$/u;

/** The lines of a key file are secrets each; its header is none. */
function splitLines(secret: string): string[] {
  const lines = secret.split(/\r\n|\n|\r/u).filter((line) => !KEY_HEADER.test(line));
  return lines.length === 1 ? lines : lines.filter((line) => line.length >= WINDOW.least);
}

function lettersAndDigits(text: string): { letters: string; offsets: number[] } {
  const letters: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) letters.push(String.fromCharCode(code + 0x20));
    else if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) letters.push(text.charAt(at));
    else continue;
    offsets.push(at);
  }
  return { letters: letters.join(""), offsets };
}

function disguises(secret: string): string[] {
  const bytes = [...new TextEncoder().encode(secret)];
  const wide = bytes.flatMap((byte) => [byte, 0]);
  const forward = [
    secret,
    rot13(secret),
    bytes.map(hex).join(""),
    bytes.map((byte) => `x${hex(byte)}`).join(""),
    bytes.map((byte) => `0x${hex(byte)}`).join(""),
    bytes.map((byte) => `u00${hex(byte)}`).join(""),
    bytes.map((byte) => `x${byte.toString(16)}`).join(""),
    bytes.map((byte) => byte.toString(10)).join(""),
    bytes.map((byte) => byte.toString(8).padStart(3, "0")).join(""),
    bytes.map((byte) => byte.toString(2).padStart(8, "0")).join(""),
    ...base64(bytes),
    ...base64(bytes.toReversed()),
    ...base64(wide),
    ...base64(bytes).flatMap((once) => base64([...new TextEncoder().encode(once)])),
    base32(bytes),
  ];
  return forward.flatMap((text) => [text, Array.from(text).toReversed().join("")]);
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

/** How base64 spells these bytes at each of the three offsets in a longer text, less the characters that depend on the neighbours. */
function base64(bytes: number[]): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = btoa(
      "\0".repeat(offset) + bytes.map((byte) => String.fromCharCode(byte)).join(""),
    ).replace(/={1,2}$/u, "");
    const complete = (offset + bytes.length) % 3 === 0;
    return encoded.slice(offset === 0 ? 0 : offset + 1, complete ? undefined : -1);
  });
}

function base32(bytes: number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/[01]{5}/gu) ?? [])
    .map((five) => "abcdefghijklmnopqrstuvwxyz234567".charAt(Number.parseInt(five, 2)))
    .join("");
}

function rot13(text: string): string {
  return text.replace(/[a-z]/giu, (letter) => {
    const base = letter <= "Z" ? 0x41 : 0x61;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}
