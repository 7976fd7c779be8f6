import type { SanitisedText, TextFinding } from "../untrusted-text.ts";

/**
 * Characters that a reader does not see but a model does. Joiners and selectors that writing systems and emoji need
 * stay where they do their work, one at a time; everywhere else they go.
 */

const MESSAGES = {
  "text/tag-characters": "Unicode tag characters",
  "text/zero-width": "zero-width or invisible characters",
  "text/bidi-control": "bidirectional controls",
  "text/variation-selector": "variation selectors that select nothing",
  "text/soft-hyphen": "soft hyphens",
  "text/control": "control characters",
  "text/terminal-escape": "terminal escape sequences",
  "text/ill-formed": "unpaired surrogates or noncharacters",
} as const;

type InvisibleRule = keyof typeof MESSAGES;

/** The three subdivision flags in general use (unicode.org/Public/emoji, RGI_Emoji_Tag_Sequence). Other tag sequences are payload. */
const TAG_FLAG =
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;

/** ECMA-48 control sequences and operating system commands. */
// oxlint-disable-next-line no-control-regex -- escape sequences are made of control characters
const TERMINAL_ESCAPE =
  /(?:\u001B\[|\u009B)[0-?]{0,64}[ -/]{0,8}[@-~]?|\u001B\][^\u0007\u001B]{0,2000}(?:\u0007|\u001B\\)?|\u001B[@-Z\\-_]?/gu;

/** Scripts in which ZWJ and ZWNJ shape letters (unicode.org/reports/tr31, section 2.3). */
const JOINING_LETTER =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Balinese}\p{Script=Javanese}]$/u;

const EMOJI_BEFORE_JOINER = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const EMOJI_AFTER_JOINER = /^\p{Extended_Pictographic}$/u;

export function removeInvisible(text: string): SanitisedText {
  const counts = new Map<InvisibleRule, number>();
  const count = (rule: InvisibleRule) => counts.set(rule, (counts.get(rule) ?? 0) + 1);

  const withoutEscapes = text.replace(TERMINAL_ESCAPE, () => {
    count("text/terminal-escape");
    return "";
  });
  // Most texts are plain: a first look saves walking them.
  if (!/[^\t\n\r -~]/u.test(withoutEscapes)) return { clean: withoutEscapes, findings: report(counts) };

  const flags = [...withoutEscapes.matchAll(TAG_FLAG)];
  let clean = "";
  let from = 0;
  for (const flag of flags) {
    clean += walk(withoutEscapes.slice(from, flag.index), count) + flag[0];
    from = flag.index + flag[0].length;
  }
  clean += walk(withoutEscapes.slice(from), count);
  return { clean, findings: report(counts) };
}

/** What an invisible character is, for those that are never kept or kept only in their place. */
export function isInvisible(char: string): boolean {
  return classify(codeOf(char)) !== undefined;
}

/** Code point of a character, which is no empty text. */
export function codeOf(char: string): number {
  return char.codePointAt(0)!;
}

function report(counts: Map<InvisibleRule, number>): TextFinding[] {
  return [...counts].map(([rule, number]) => ({ rule, message: `removed ${MESSAGES[rule]}`, count: number }));
}

function walk(text: string, count: (rule: InvisibleRule) => void): string {
  const chars = Array.from(text);
  const kept: string[] = [];
  for (const [at, char] of chars.entries()) {
    const code = codeOf(char);
    const rule = classify(code);
    if (rule === undefined) {
      kept.push(code === 0x2028 || code === 0x2029 || code === 0x85 ? "\n" : char);
    } else if (rule === "text/ill-formed" && code >= 0xd800 && code <= 0xdfff) {
      count(rule);
      kept.push("\uFFFD");
    } else if (isInPlace(code, kept.at(-1), chars[at + 1])) {
      kept.push(char);
    } else {
      count(rule);
    }
  }
  return kept.join("");
}

function isInPlace(code: number, before: string | undefined, after: string | undefined): boolean {
  if (before === undefined) return false;
  if (code === 0x200d || code === 0x200c) {
    if (after === undefined) return false;
    const joinsEmoji = code === 0x200d && EMOJI_BEFORE_JOINER.test(before) && EMOJI_AFTER_JOINER.test(after);
    return joinsEmoji || (JOINING_LETTER.test(before) && (code === 0x200d || JOINING_LETTER.test(after)));
  }
  // Text and emoji presentation.
  if (code === 0xfe0e || code === 0xfe0f) return /^[\p{Emoji}\p{Extended_Pictographic}]$/u.test(before);
  // Standardised and ideographic variants.
  if ((code >= 0xfe00 && code <= 0xfe0d) || (code >= 0xe0100 && code <= 0xe01ef)) {
    return /^\p{Script=Han}$/u.test(before) || (code === 0xfe00 && /^\p{Sm}$/u.test(before));
  }
  if ((code >= 0x180b && code <= 0x180d) || code === 0x180f) return /^\p{Script=Mongolian}$/u.test(before);
  // Combining grapheme joiner after a combining mark or letter is normal text in several languages, but carries nothing.
  return false;
}

function classify(code: number): InvisibleRule | undefined {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d ? undefined : "text/control";
  if (code < 0x7f) return undefined;
  if (code < 0xa0) return code === 0x85 ? undefined : "text/control";
  if (code === 0xad) return "text/soft-hyphen";
  if (code < 0x034f) return undefined;
  if (code >= 0xe0000 && code <= 0xe007f) return "text/tag-characters";
  if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef))
    return "text/variation-selector";
  if ((code >= 0x180b && code <= 0x180d) || code === 0x180f) return "text/variation-selector";
  if (
    code === 0x061c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  ) {
    return "text/bidi-control";
  }
  if (
    code === 0x034f ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x17b4 ||
    code === 0x17b5 ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200d) ||
    (code >= 0x2060 && code <= 0x2065) ||
    (code >= 0x206a && code <= 0x206f) ||
    code === 0x3164 ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xfff0 && code <= 0xfffb) ||
    (code >= 0x1bca0 && code <= 0x1bca3) ||
    (code >= 0x1d173 && code <= 0x1d17a) ||
    (code >= 0xe0080 && code <= 0xe0fff)
  ) {
    return "text/zero-width";
  }
  if (
    (code >= 0xd800 && code <= 0xdfff) ||
    (code & 0xfffe) === 0xfffe ||
    (code >= 0xfdd0 && code <= 0xfdef)
  ) {
    return "text/ill-formed";
  }
  return undefined;
}
