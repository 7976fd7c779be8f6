/** A line, or what is left of it, as offsets into the whole text. */
export interface LineSpan {
  /** Where the line itself starts. */
  lineStart: number;
  /** Where the part that is meant starts. */
  start: number;
  /** Where the line ends, before its line ending. */
  end: number;
}

/**
 * A place in one line of a text, that knows of columns: a tab reaches to the next multiple of four, and container
 * markers may take a part of one (CommonMark §2.2). `indent` is the white space before the next word, in columns.
 */
export class LineCursor {
  readonly #text: string;
  #lineStart = 0;
  #end = 0;
  #at = 0;
  #column = 0;
  /** Offset and column of the next character that is neither space nor tab; kept until the cursor passes it. */
  #wordAt = 0;
  #wordColumn = 0;
  /** Before this no thematic break can start: the search for one has already failed further on. */
  #noBreakBefore = 0;

  constructor(text: string) {
    this.#text = text;
  }

  moveTo(start: number, end: number): void {
    this.#lineStart = start;
    this.#end = end;
    this.#at = start;
    this.#column = 0;
    this.#noBreakBefore = start;
    this.#findWord();
  }

  get indent(): number {
    return this.#wordColumn - this.#column;
  }

  get isBlank(): boolean {
    return this.#wordAt === this.#end;
  }

  /** The first character of the next word; empty at the end. */
  get char(): string {
    return this.isBlank ? "" : this.#text.charAt(this.#wordAt);
  }

  /** The rest of the line from its next word on. */
  get words(): string {
    return this.#text.slice(this.#wordAt, this.#end);
  }

  fromHere(): LineSpan {
    return { lineStart: this.#lineStart, start: this.#at, end: this.#end };
  }

  fromWord(): LineSpan {
    return { lineStart: this.#lineStart, start: this.#wordAt, end: this.#end };
  }

  /** What a sticky pattern matches at the next word. */
  match(sticky: RegExp): string | undefined {
    sticky.lastIndex = this.#wordAt;
    return sticky.exec(this.#text)?.[0];
  }

  test(sticky: RegExp): boolean {
    return this.match(sticky) !== undefined;
  }

  /** How often the next word's first character is repeated. */
  runLength(): number {
    const marker = this.char;
    let at = this.#wordAt;
    while (at < this.#end && this.#text[at] === marker) at += 1;
    return at - this.#wordAt;
  }

  /** Whether only white space follows the first `length` characters of the next word. */
  isBlankAfter(length: number): boolean {
    let at = this.#wordAt + length;
    while (at < this.#end && (this.#text[at] === " " || this.#text[at] === "\t")) at += 1;
    return at === this.#end;
  }

  isThematicBreak(): boolean {
    if (this.#wordAt < this.#noBreakBefore) return false;
    const marker = this.char;
    let count = 0;
    let at = this.#wordAt;
    for (; at < this.#end; at += 1) {
      const char = this.#text[at];
      if (char === marker) count += 1;
      else if (char !== " " && char !== "\t") break;
    }
    // All up to `at` is this marker and white space, so a later start would fail at the same place.
    this.#noBreakBefore = at;
    return at === this.#end && count >= 3;
  }

  /** Passes `>` and the one column of white space that belongs to it. */
  takeQuoteMarker(): boolean {
    if (this.indent > 3 || this.char !== ">") return false;
    this.advance(this.indent + 1);
    if (this.indent > 0) this.advance(1);
    return true;
  }

  /** Passes columns: of white space, or all of it and then characters that are not tabs. */
  advance(columns: number): void {
    this.#column += columns;
    if (this.#column < this.#wordColumn) return;
    this.#at = this.#wordAt + (this.#column - this.#wordColumn);
    if (this.#column > this.#wordColumn) this.#findWord();
  }

  #findWord(): void {
    let at = this.#at;
    let column = this.#column;
    for (; at < this.#end; at += 1) {
      const char = this.#text[at];
      if (char === " ") column += 1;
      else if (char === "\t") column += 4 - (column % 4);
      else break;
    }
    this.#wordAt = at;
    this.#wordColumn = column;
  }
}
