import type { Finding } from "../patch.ts";
import { isComment, pairLines, similarity } from "./changes.ts";
import { weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

interface Typing {
  /** Files of that language. */
  path: RegExp;
  /** A value that the type check is told to take as it comes. */
  cast: RegExp;
  /** A place for a type that says nothing. */
  open: RegExp;
  /** A place for a type that says something. */
  typed: RegExp;
}

const TYPINGS: readonly Typing[] = [
  {
    path: /\.(?:[cm]?tsx?|vue|svelte)$/u,
    // Not `(x as any).member`: a member that a library does not declare is honest code's daily bread.
    cast: /\bas\s+any\b(?!\s*\)\s*[?.[])|<any>\s*[\w(]/gu,
    open: /\btype\s+\w+\s*=\s*any\b|:\s*any\b|[<,|]\s*any\b|\bany\[\]/gu,
    typed: /\btype\s+\w+\s*=\s*(?!any\b)\S|[\w)\]?]:\s*(?!any\b)[A-Za-z_$][\w$.]*|[\w)\]?]:\s*[{[(]/gu,
  },
  {
    path: /\.pyi?$/u,
    cast: /\bcast\(\s*["']?(?:\w+\.)?Any\b/gu,
    open: /(?::|->)\s*["']?(?:\w+\.)?Any\b|[[,|]\s*(?:\w+\.)?Any\b/gu,
    typed: /(?:\w:|->)\s*["']?(?!(?:\w+\.)?Any\b)[A-Za-z_][\w.]*/gu,
  },
];

/** Edits of a line are this alike; a line that is written anew may be typed as it likes. */
const EDITED = 0.4;

/** Where a type was there is one that says nothing, or a value is taken out of the type check's sight. */
export function findLooserTypes(subject: Subject): Finding[] {
  const typing = TYPINGS.find(({ path }) => path.test(subject.path));
  if (typing === undefined || subject.role.test) return [];
  const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;
  return subject.changes.flatMap((change) =>
    pairLines(change).flatMap(({ removed, added }) => {
      if (isComment(added.text) || similarity(removed.text, added.text) < EDITED) return [];
      const more = (pattern: RegExp) => count(added.text, pattern) > count(removed.text, pattern);
      const gone = count(added.text, typing.typed) < count(removed.text, typing.typed);
      return more(typing.cast) || (more(typing.open) && gone)
        ? [weakening(subject, added, "weakening/suppressed", "a type no longer says anything")]
        : [];
    }),
  );
}
