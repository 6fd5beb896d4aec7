import { createParser } from 'eventsource-parser';

/** The end that a stream announces itself, by `[DONE]` or by being one whole answer. A stream that was cut has none. */
export const announcedEnd = Symbol('the announced end of a stream');

/**
 * The bodies in a stream of server-sent events, and `announcedEnd` where the stream says that it is over. Comments and
 * events without data keep a connection open and are left out, also where a proxy turned a comment into data (`data: :
 * keepalive`). A server that does not stream answers with one whole body.
 * @throws {SyntaxError} when a body is no JSON
 */
export async function* bodiesOf(response: Response): AsyncGenerator<unknown> {
  if (response.headers.get('content-type')?.includes('application/json')) {
    yield JSON.parse(await response.text());
    yield announcedEnd;
    return;
  }
  const events: string[] = [];
  const parser = createParser({ onEvent: ({ data }) => void events.push(data.trim()) });
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    parser.feed(decoder.decode(bytes, { stream: true }));
    for (const data of events.splice(0)) yield* bodyOf(data);
  }
  // The last event may lack the blank line that ends it.
  parser.feed(`${decoder.decode()}\n\n`);
  for (const data of events.splice(0)) yield* bodyOf(data);
}

function* bodyOf(data: string): Generator<unknown> {
  if (data === '' || data.startsWith(':')) return;
  yield data.startsWith('[DONE]') ? announcedEnd : JSON.parse(data);
}
