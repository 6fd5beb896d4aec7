import { ServiceUnavailable } from './refusals.ts';
import type { ServiceTokens } from './service-tokens.ts';

const timeoutMs = 5_000;

/** What a service's parts hold so that it can ask identity. */
export interface AsksIdentity {
  /** Tokens of its own, one for each purpose. */
  readonly tokens: ServiceTokens;
  readonly identityUrl: string;
}

/**
 * Asks identity's subgraph for what only it knows, with a token for one scope. Network: never inside a unit of work.
 * @throws {ServiceUnavailable} where identity cannot be reached, or does not answer what was asked
 */
export async function askIdentity<Data>(
  { tokens, identityUrl }: AsksIdentity,
  scope: string,
  query: string,
  variables: object,
): Promise<Data> {
  const token = await tokens.get(scope);
  const response = await fetch(new URL('/graphql', identityUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((error: unknown) => Promise.reject(new ServiceUnavailable(error)));
  const answer = (await response.json().catch(() => null)) as {
    data?: Data | null;
    errors?: readonly { extensions?: { code?: string } }[];
  } | null;
  // Of an error only its code is kept: the message may repeat what was asked about.
  if (!answer?.data || answer.errors?.length) {
    const codes = answer?.errors?.map(({ extensions }) => extensions?.code).join(', ');
    throw new ServiceUnavailable(
      new Error(`Identity answered ${response.status} to a question for ${scope}: ${codes ?? 'nothing'}.`),
    );
  }
  return answer.data;
}
