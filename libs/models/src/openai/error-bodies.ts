import { APIError } from 'openai';
import { fieldsOf } from './answer-text.ts';

/** At most this many characters of a refusal are read. */
const longestRefusal = 20_000;

/**
 * An error that a server reports with status 200, or in the middle of a stream: `{"error": …}` or `{"object": "error",
 * …}`. It gets the status in the body, or 500.
 */
export function errorIn(body: unknown): APIError | null {
  const { error, object, type, code } = fieldsOf(body);
  if (!error && object !== 'error' && type !== 'error') return null;
  const told = error ?? body;
  const status =
    [fieldsOf(told)['code'], fieldsOf(told)['status'], code]
      .map(Number)
      .find((number) => number >= 400 && number < 600) ?? 500;
  return APIError.generate(status, { error: told }, undefined, new Headers());
}

/**
 * Rewrites a server's refusal into the form that the client reads. The client drops everything outside `error`, such as
 * FastAPI's `{"detail": […]}` and vLLM's `{"object": "error", "message": …}`.
 */
export async function withReadableRefusal(response: Response, headers: Headers): Promise<Response> {
  const text = (await response.text()).slice(0, longestRefusal);
  const body = parsed(text);
  const { error, code, type } = fieldsOf(body);
  const told = typeof error === 'object' && error !== null ? { ...error, whole: text } : { message: text, code, type };
  headers.set('content-type', 'application/json');
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(JSON.stringify({ error: told }), { status: response.status, headers });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
