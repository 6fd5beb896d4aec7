import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/** A refusal's details, as an answer shows them. */
type Details = Readonly<Record<string, unknown>> | undefined;

/** Seconds until the latest `availableAt` of these refusals, at least 1. Null if none has one. */
export function retryAfterSeconds(refusals: readonly Details[], now: Date): number | null {
  const moments = refusals
    .map((details) => Date.parse(String(details?.['availableAt'])))
    .filter((moment) => !Number.isNaN(moment));
  return moments.length === 0 ? null : Math.max(1, Math.ceil((Math.max(...moments) - now.getTime()) / 1_000));
}

/**
 * Sets the header `Retry-After` (RFC 9110, 10.2.3) if an error has an `availableAt`. Used by the subgraphs and the
 * gateway.
 */
export function retryAfter<Context extends BaseContext>(clock: () => Date): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        const seconds = retryAfterSeconds(
          body.singleResult.errors.map(({ extensions }) => extensions?.['details'] as Details),
          clock(),
        );
        if (seconds !== null) http.headers.set('retry-after', String(seconds));
      },
    }),
  };
}
