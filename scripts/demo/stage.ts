import type { Writable } from "node:stream";

/** A terminal to tell a story on: time stamps, few colours, none where they are not wanted. */
export class Stage {
  readonly #out: Writable;
  readonly #colour: boolean;
  readonly #startedAt = performance.now();

  constructor(out: Writable & { isTTY?: boolean }) {
    this.#out = out;
    this.#colour = out.isTTY === true && process.env["NO_COLOR"] === undefined;
  }

  title(text: string): void {
    this.#write(`\n${this.#paint("1", text)}\n`);
  }

  say(text: string): void {
    this.#write(`${text}\n`);
  }

  /** One thing that happened, with the seconds since the start. */
  step(who: string, text: string): void {
    const seconds = ((performance.now() - this.#startedAt) / 1000).toFixed(1).padStart(5);
    this.#write(`${this.#paint("2", `${seconds}s`)}  ${this.#paint("36", who.padEnd(9))} ${text}\n`);
  }

  /** A few lines that somebody else wrote, set off. */
  quote(text: string): void {
    for (const line of text.split("\n")) this.#write(`${this.#paint("2", "       │")} ${line}\n`);
  }

  #paint(code: string, text: string): string {
    return this.#colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  }

  #write(text: string): void {
    this.#out.write(text);
  }
}
