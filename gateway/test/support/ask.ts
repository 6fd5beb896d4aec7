/** A GraphQL error as it came over HTTP. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A whole answer: status, headers, and the body where it was JSON. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly AnsweredError[] | undefined;
}

/** Asks a gateway by POST, as plain JSON unless the headers say otherwise. */
export function ask(
  url: string,
  query: string,
  variables?: object,
  headers: Record<string, string> = {},
): Promise<Answered> {
  return send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

export async function send(url: string, init?: RequestInit): Promise<Answered> {
  const response = await fetch(url, init);
  const text = await response.text();
  const { data, errors } = parsed(text);
  return { status: response.status, headers: response.headers, text, data, errors };
}

function parsed(text: string): Pick<Answered, 'data' | 'errors'> {
  try {
    return JSON.parse(text) as Pick<Answered, 'data' | 'errors'>;
  } catch {
    return { data: undefined, errors: undefined };
  }
}
