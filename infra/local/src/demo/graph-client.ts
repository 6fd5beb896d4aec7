/** The graph refused. The message has its codes, so that the console says why a start failed. */
export class GraphRefused extends Error {
  constructor(
    what: string,
    readonly codes: readonly string[],
    said: string,
  ) {
    super(`${what} was refused: ${said}`);
  }
}

/** The graph did not answer in time, or the connection failed. */
export class GraphSilent extends Error {
  constructor(what: string, cause: unknown) {
    super(`${what}: the graph did not answer${isTimeout(cause) ? ` within ${answersWithinMs / 1_000} s` : ''}`, {
      cause,
    });
  }
}

const answersWithinMs = 20_000;

/**
 * Sends an operation to the graph, like any client. Throws GraphRefused if the answer has errors, and GraphSilent
 * without an answer.
 */
export type AskGraph = <Data>(what: string, query: string, variables: object, token?: string) => Promise<Data>;

/** A client of the graph at this address, for the demo people alone. */
export function askingGraph(url: string, signal: AbortSignal): AskGraph {
  return async <Data>(what: string, query: string, variables: object, token?: string) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(answersWithinMs)]),
    }).catch((error: unknown) => {
      signal.throwIfAborted();
      throw new GraphSilent(what, error);
    });
    const answer = (await response.json()) as {
      data?: Data;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    if (answer.errors?.length || !answer.data) {
      const errors = answer.errors ?? [];
      throw new GraphRefused(
        what,
        errors.map((error) => error.extensions?.code ?? ''),
        errors.map((error) => error.message).join(' ') || String(response.status),
      );
    }
    return answer.data;
  };
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
