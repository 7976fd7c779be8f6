import type { Clock } from "./clock.ts";

const HOUR_S = 3600;

/** Requests per hour and token, and the headers that tell of them. */
export class RateLimit {
  readonly #limit: number;
  readonly #clock: Clock;
  readonly #windows = new Map<string, { used: number; reset: number }>();

  constructor(limit: number, clock: Clock) {
    this.#limit = limit;
    this.#clock = clock;
  }

  /** Counts a request. `exceeded` means that it must be refused. */
  count(token: string): { exceeded: boolean; headers: Record<string, string> } {
    const now = Math.floor(this.#clock.now().getTime() / 1000);
    let window = this.#windows.get(token);
    if (window === undefined || window.reset <= now) {
      window = { used: 0, reset: now + HOUR_S };
      this.#windows.set(token, window);
    }
    const exceeded = window.used >= this.#limit;
    if (!exceeded) window.used += 1;
    return {
      exceeded,
      headers: {
        "x-ratelimit-limit": String(this.#limit),
        "x-ratelimit-remaining": String(this.#limit - window.used),
        "x-ratelimit-used": String(window.used),
        "x-ratelimit-reset": String(window.reset),
        "x-ratelimit-resource": "core",
      },
    };
  }
}
