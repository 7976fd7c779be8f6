/** Time and chance, injected so that tests own both. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** An unguessable identifier. */
  id(): string;
}
