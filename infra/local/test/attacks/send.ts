import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request as it goes over the wire; what is left out is that of a usual GraphQL client. */
export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface AttackError {
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

export interface Answer {
  readonly status: number;
  /** Each code once, in order. */
  readonly codes: readonly string[];
  readonly errors: readonly AttackError[];
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly bytes: number;
}

/** Sends with `node:http`, because `fetch` does not let a test choose the Host header. */
export async function send(
  origin: string,
  { method = 'POST', path = '/graphql', headers, body }: Sent,
): Promise<Answer> {
  const url = new URL(path, origin);
  const asking = request(url, { method, headers: { 'content-type': 'application/json', ...headers } });
  asking.end(body);
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  const answered = await text(response);
  const { errors = [], data = null, code } = parsed(answered);
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'NO_CODE');
  if (code !== undefined) codes.push(code);
  return { status: response.statusCode ?? 0, codes: [...new Set(codes)].sort(), errors, data, bytes: answered.length };
}

export const asJson = (query: string, variables?: object | null): Sent => ({
  body: JSON.stringify({ query, variables }),
});

/** Answers beside GraphQL, such as a refused Host, have their code at the top. */
interface Body {
  readonly errors?: readonly AttackError[];
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly code?: string;
}

function parsed(answered: string): Body {
  try {
    return JSON.parse(answered) as Body;
  } catch {
    return { errors: [{ extensions: { code: `not JSON: ${answered.slice(0, 80)}` } }] };
  }
}
