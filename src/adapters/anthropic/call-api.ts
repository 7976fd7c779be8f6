import { ProviderError } from "../../domain/errors.ts";
import { toCallFailure } from "./error.ts";
import { PROVIDER_WORDS } from "./provider.ts";

/** A call of the Claude API, with its failures as ours: throws `ProviderError`, and a bug as it is. */
export async function callApi<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const failure = toCallFailure(error, Date.now(), PROVIDER_WORDS.anthropic);
    if (failure === undefined) throw error;
    throw new ProviderError(failure.message, {
      failure: failure.failure,
      retryable: failure.retryable,
      ...(failure.requestId === undefined ? {} : { requestId: failure.requestId }),
      cause: error,
    });
  }
}
