/**
 * We could not prove who we are, so nobody was asked for anything. The clouds' SDKs wrap what a credential provider
 * throws in errors of their own; by this class it is found again among their causes.
 */
export class CredentialsError extends Error {
  override readonly name = "CredentialsError";
}

/** Runs one exchange of credentials; whatever goes wrong in it says what it was for. */
export async function exchange<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof CredentialsError) throw cause;
    throw new CredentialsError(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** The first `CredentialsError` among an error and its causes. */
export function credentialsErrorIn(error: unknown): CredentialsError | undefined {
  let current = error;
  for (let depth = 0; depth < 8 && current instanceof Error; depth++) {
    if (current instanceof CredentialsError) return current;
    current = current.cause;
  }
  return undefined;
}

/** What is replaced while it still has this long to live, milliseconds: a reply may take minutes. */
const RENEW_BEFORE_MS = 5 * 60_000;

/** Credentials that are fetched once and again only when they are about to end. */
export function renewed<T>(
  fetchThem: () => Promise<{ value: T; /** Milliseconds since 1970. */ expiresAt: number }>,
): () => Promise<T> {
  let known: { value: T; expiresAt: number } | undefined;
  return async () => {
    if (known === undefined || known.expiresAt - RENEW_BEFORE_MS <= Date.now()) known = await fetchThem();
    return known.value;
  };
}
