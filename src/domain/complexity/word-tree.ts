/** Words for numbers, which fit `#` as digits do. */
const NUMBER_WORDS =
  "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred hundreds thousand thousands million millions billion dozens".split(
    " ",
  );

/** Columns of the table: letters, digits, underscore, and the marks that are words. */
const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789_#->%&";
const WIDTH = ALPHABET.length;
const COLUMN = new Int8Array(128).fill(-1);
for (let column = 0; column < WIDTH; column += 1) COLUMN[ALPHABET.charCodeAt(column)] = column;

/**
 * A table of letters that is walked along a word: what the word means is known at its end, however many patterns there
 * are. A pattern is a word, or the beginning of one (`leak*`). Words that fit the same patterns share one meaning.
 */
export class WordTree<Meaning> {
  /** Node after a node and a letter; 0 where no pattern goes on. */
  private readonly next: Int32Array;
  /** Meaning of a word that leaves the table below a node, and of one that ends on it. */
  private readonly beyond: (Meaning | undefined)[] = [];
  private readonly complete: (Meaning | undefined)[] = [];

  constructor(patterns: ReadonlyMap<string, number>, meaningOf: (ids: readonly number[]) => Meaning) {
    const rows: Int32Array[] = [new Int32Array(WIDTH)];
    const prefixes: number[][] = [[]];
    const exact: number[][] = [[]];
    const number = patterns.get("#");
    const numbers = number === undefined ? [] : NUMBER_WORDS.map((word) => [word, number] as const);
    for (const [pattern, id] of [...patterns, ...numbers]) {
      const isPrefix = pattern.endsWith("*");
      const word = isPrefix ? pattern.slice(0, -1) : pattern;
      let node = 0;
      for (let at = 0; at < word.length; at += 1) {
        const column = COLUMN[word.charCodeAt(at)]!;
        let following = rows[node]![column]!;
        if (following === 0) {
          following = rows.length;
          rows[node]![column] = following;
          rows.push(new Int32Array(WIDTH));
          prefixes.push([]);
          exact.push([]);
        }
        node = following;
      }
      (isPrefix ? prefixes : exact)[node]!.push(id);
    }
    this.next = new Int32Array(rows.length * WIDTH);
    const known = new Map<string, Meaning | undefined>([["", undefined]]);
    const share = (ids: readonly number[]): Meaning | undefined => {
      const key = ids.join();
      if (!known.has(key)) known.set(key, meaningOf(ids));
      return known.get(key);
    };
    const inherited: number[][] = [[]];
    // A node is made after the one it follows, so what it inherits is known.
    rows.forEach((row, node) => {
      this.next.set(row, node * WIDTH);
      const below = [...inherited[node]!, ...prefixes[node]!];
      this.beyond[node] = share(below);
      this.complete[node] = share([...below, ...exact[node]!]);
      for (const following of row) if (following !== 0) inherited[following] = below;
    });
  }

  /** Node that a letter leads to from a node; 0: nowhere. */
  follow(node: number, code: number): number {
    // Undefined beyond ASCII, and -1 for what no pattern has.
    const column = COLUMN[code];
    return column === undefined || column < 0 ? 0 : this.next[node * WIDTH + column]!;
  }

  /** Meaning of a word that was followed to a node; `whole` where no letter was left over. */
  meaningAt(node: number, whole: boolean): Meaning | undefined {
    return whole ? this.complete[node] : this.beyond[node];
  }

  meaningOf(word: string): Meaning | undefined {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const next = this.follow(node, word.charCodeAt(at));
      if (next === 0) return this.beyond[node];
      node = next;
    }
    return this.complete[node];
  }
}
