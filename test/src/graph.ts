import { privateTextsIn } from './private-texts.ts';
import { shown, Unexpected } from './unexpected.ts';
import { addressWithUpperCaseIds, withUpperCaseIds } from './upper-case-ids.ts';

/** An error as GraphQL answers it. */
export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
}

/** A whole answer of the graph. */
export interface GraphAnswer<Data> {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly GraphError[];
}

/** The graph as a client without any code of ours would speak to it. */
export interface Graph {
  /** Where it is. */
  readonly url: string;
  /** The answer as it came, errors and all. `token` is an access token, or whatever is to be tried as one. */
  ask<Data>(query: string, variables?: object, token?: string): Promise<GraphAnswer<Data>>;
  /** The data of an answer that must have no errors. */
  run<Data>(query: string, variables?: object, token?: string): Promise<Data>;
  /** The error of an answer that must be refused, with one of the codes given. */
  refusal(codes: string | readonly string[], query: string, variables?: object, token?: string): Promise<GraphError>;
  /** Rewrites a URL from the graph: the ids in its path in the client's case. */
  address(given: string): string;
}

/** How a client formats its requests. */
export interface Writing {
  /** Sends every UUID in upper case, as `UUID().uuidString` of Swift gives it. */
  readonly upperCaseIds?: boolean;
  /** Called with each text that it sends and that only some people may see. */
  readonly onPrivateText?: (text: string) => void;
}

/** Longer than the gateway's own time-out, so that a slow graph is reported by the gateway and not by this client. */
const timeoutMs = 20_000;

/** A client of the graph at this address. */
export function graphAt(url: string, { upperCaseIds = false, onPrivateText = () => undefined }: Writing = {}): Graph {
  const ask = async <Data>(query: string, variables: object = {}, token?: string): Promise<GraphAnswer<Data>> => {
    [...privateTextsIn(query, variables), ...(token === undefined ? [] : [token])].forEach(onPrivateText);
    const sent = upperCaseIds ? withUpperCaseIds(variables) : variables;
    const response = await post(url, JSON.stringify({ query, variables: sent }), token);
    const text = await response.text();
    try {
      return { status: response.status, ...(JSON.parse(text) as Omit<GraphAnswer<Data>, 'status'>) };
    } catch {
      throw new Unexpected('the graph did not answer in JSON', 'a GraphQL answer', `${response.status} ${shown(text)}`);
    }
  };
  return {
    url,
    ask,
    address: (given) => (upperCaseIds ? addressWithUpperCaseIds(given) : given),
    async run<Data>(query: string, variables?: object, token?: string) {
      const answer = await ask<Data>(query, variables, token);
      if (answer.errors?.length || !answer.data) {
        throw new Unexpected(`the graph refused ${firstField(query)}`, 'data without errors', described(answer));
      }
      return answer.data;
    },
    async refusal(codes, query, variables, token) {
      const expected = typeof codes === 'string' ? [codes] : codes;
      const answer = await ask(query, variables, token);
      const error = answer.errors?.find((one) => expected.includes(one.extensions?.code ?? ''));
      if (!error)
        throw new Unexpected(
          `${firstField(query)} was not refused as it should be`,
          expected.join(' or '),
          described(answer),
        );
      return error;
    },
  };
}

async function post(url: string, body: string, token: string | undefined): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (error) {
    const reason =
      error instanceof Error ? ((error.cause as Error | undefined)?.message ?? error.message) : String(error);
    throw new Unexpected(`nobody answers at ${url}`, 'a graph that runs (npm start)', reason || 'no answer');
  }
}

function described(answer: GraphAnswer<unknown>): string {
  const errors = answer.errors?.map((error) => `${error.extensions?.code ?? 'no code'}: ${error.message}`);
  return errors?.length ? `${answer.status}, ${errors.join('; ')}` : `${answer.status}, ${shown(answer.data)}`;
}

/** The first field of a document, which says best what was asked. */
function firstField(query: string): string {
  return /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query)?.[1] ?? 'the query';
}
