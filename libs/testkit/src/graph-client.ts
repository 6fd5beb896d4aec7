/** An error as GraphQL answers it; `extensions.code` is what callers go by. */
export interface GraphError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string } & Record<string, unknown>;
}

export interface GraphAnswer<Data> {
  status: number;
  data: Data | null;
  /** Empty when nothing was refused. */
  errors: GraphError[];
}

export interface GraphClient {
  /** The answer, including its errors. */
  request<Data = Record<string, unknown>>(query: string, variables?: object): Promise<GraphAnswer<Data>>;
  /** A client of the same graph with another token, or with none. */
  as(token: string | undefined): GraphClient;
}

/**
 * Asks a graph over HTTP, knowing nothing of ours.
 *
 * @param url the whole address, `/graphql` included
 */
export function graphClient(
  url: string,
  { token, timeoutMs = 120_000 }: { token?: string | undefined; timeoutMs?: number } = {},
): GraphClient {
  return {
    as: (other) => graphClient(url, { token: other, timeoutMs }),
    async request<Data>(query: string, variables: object = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      const answer = parse<Data>(await response.text(), response.status);
      return { status: response.status, data: answer.data ?? null, errors: answer.errors ?? [] };
    },
  };
}

function parse<Data>(text: string, status: number): { data?: Data | null; errors?: GraphError[] } {
  try {
    return JSON.parse(text) as { data?: Data | null; errors?: GraphError[] };
  } catch {
    throw new Error(`The graph answered ${status} with something other than JSON: ${text.slice(0, 500)}`);
  }
}

/**
 * Checks that an answer was refused with this code, and gives back the error that says so.
 *
 *     refusedWith('TRIBE_FULL')(await client.request(joinTribe, { tribeId }))
 */
export function refusedWith(code: string): (answer: GraphAnswer<unknown>) => GraphError {
  return ({ errors, data }) => {
    const refusal = errors.find(({ extensions }) => extensions?.code === code);
    if (refusal !== undefined) return refusal;
    const got =
      errors.length > 0
        ? errors.map(({ message, extensions }) => `${extensions?.code ?? 'no code'} (${message})`).join(', ')
        : JSON.stringify(data);
    throw new Error(`Expected a refusal with ${code}, but got ${got}${whereFaultIs(errors)}`);
  };
}

/** The data of an answer in which nothing was refused. */
export function granted<Data>({ data, errors }: GraphAnswer<Data>): Data {
  if (errors.length === 0 && data !== null) return data;
  const got = JSON.stringify(errors.length > 0 ? errors : data);
  throw new Error(`Expected an answer without errors, but got ${got}${whereFaultIs(errors)}`);
}

/** A fault is masked in the answer. The log has its cause, and tests are silent unless they are told otherwise. */
function whereFaultIs(errors: readonly GraphError[]): string {
  const isFault = errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR');
  return isFault ? '. KINDRED_TEST_LOG=error logs the cause of the fault.' : '';
}
