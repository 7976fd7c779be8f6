/** GitHub's clock: real time by default, and settable so that scenarios can let time pass. */
export class Clock {
  #offset = 0;

  now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  /** The time as GitHub writes it: seconds, no fraction. */
  timestamp(): string {
    return isoSeconds(this.now());
  }

  set(time: Date | string): void {
    this.#offset = new Date(time).getTime() - Date.now();
  }

  advance(milliseconds: number): void {
    this.#offset += milliseconds;
  }
}

/** A date in GitHub's form, without fractions of a second. */
function isoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, "Z");
}
