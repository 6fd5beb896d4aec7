import { ServiceUnavailable } from './refusals.ts';
import type { ServiceTokens } from './service-tokens.ts';

const timeoutMs = 5_000;

/** An operation with the types of its answer and its variables, as `npm run generate` writes it for a client. */
export interface Operation<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  /** Carries the types. No operation has it. */
  readonly types?: (variables: Variables) => Answer;
}

/** The service that is asked, and the tokens of the one that asks. */
export interface AskedService {
  /** The asked service's name, such as `identity`. */
  readonly service: string;
  /** Its address, without a path. */
  readonly url: string;
  /** The asking service's own tokens. */
  readonly tokens: ServiceTokens;
}

/** An operation, and the scope of the token for it. */
export interface Question<Answer, Variables> {
  readonly scope: string;
  readonly operation: Operation<Answer, Variables>;
  readonly variables: Variables;
}

/**
 * Asks the subgraph of another service, with a token of the asking service. Network: never inside a unit of work. Fails
 * after 5 s without an answer, and does not retry.
 * @throws {ServiceUnavailable} where the service cannot be reached, or does not answer what was asked
 */
export async function askService<Answer, Variables>(
  { service, url, tokens }: AskedService,
  { scope, operation: { name, text }, variables }: Question<Answer, Variables>,
): Promise<Answer> {
  const token = await tokens.get(scope);
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ operationName: name, query: text, variables }),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((error: unknown) => Promise.reject(new ServiceUnavailable(error)));
  const answer = (await response.json().catch(() => null)) as {
    data?: Answer | null;
    errors?: readonly { extensions?: { code?: string } }[];
  } | null;
  // Of an error only its code is kept: the message may repeat what was asked about.
  if (!answer?.data || answer.errors?.length) {
    const codes = answer?.errors?.map(({ extensions }) => extensions?.code).join(', ');
    throw new ServiceUnavailable(
      new Error(`${service} answered ${response.status} to ${name}, asked for ${scope}: ${codes ?? 'nothing'}.`),
    );
  }
  return answer.data;
}

/** Asks for items in batches of a size that the service takes, one after the other. The answers keep the order. */
export async function inBatches<Item, Answer>(
  items: readonly Item[],
  size: number,
  ask: (batch: readonly Item[]) => Promise<readonly Answer[]>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < items.length; from += size) answers.push(...(await ask(items.slice(from, from + size))));
  return answers;
}
