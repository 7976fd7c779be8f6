/** Columns of the table: letters, digits, underscore, apostrophe, and the marks that are words. */
const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789_'#->%&";
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

  /** `patterns` with their numbers, of which `meaningOf` makes the meaning of a word that fits them. */
  constructor(patterns: Iterable<readonly [string, number]>, meaningOf: (ids: readonly number[]) => Meaning) {
    const table: number[] = Array.from({ length: WIDTH }, () => 0);
    const parents: number[] = [0];
    const prefixes: number[][] = [[]];
    const exact: number[][] = [[]];
    for (const [pattern, id] of patterns) {
      const isPrefix = pattern.endsWith("*");
      const word = isPrefix ? pattern.slice(0, -1) : pattern;
      let node = 0;
      for (let at = 0; at < word.length; at += 1) {
        const cell = node * WIDTH + COLUMN[word.charCodeAt(at)]!;
        if (table[cell] === 0) {
          table[cell] = parents.length;
          for (let column = 0; column < WIDTH; column += 1) table.push(0);
          parents.push(node);
          prefixes.push([]);
          exact.push([]);
        }
        node = table[cell]!;
      }
      (isPrefix ? prefixes : exact)[node]!.push(id);
    }
    this.next = Int32Array.from(table);
    const known = new Map<string, Meaning>();
    const share = (ids: readonly number[]): Meaning => {
      const key = ids.join();
      const meaning = known.get(key) ?? meaningOf(ids);
      known.set(key, meaning);
      return meaning;
    };
    const below: (readonly number[])[] = [];
    // A node is made after the one it follows, so what it inherits is known.
    parents.forEach((parent, node) => {
      const inherited = below[parent] ?? [];
      const own = prefixes[node]!;
      below[node] = own.length === 0 ? inherited : [...inherited, ...own];
      this.beyond[node] = own.length === 0 ? this.beyond[parent] : share(below[node]);
      this.complete[node] =
        exact[node]!.length === 0 ? this.beyond[node] : share([...below[node], ...exact[node]!]);
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

  /** Meaning of a word, or of the part of a text from an index to before another. */
  meaningOf(text: string, from = 0, to = text.length): Meaning | undefined {
    let node = 0;
    for (let at = from; at < to; at += 1) {
      const next = this.follow(node, text.charCodeAt(at));
      if (next === 0) return this.beyond[node];
      node = next;
    }
    return this.complete[node];
  }
}
