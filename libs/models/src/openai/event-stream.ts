import { createParser } from 'eventsource-parser';

/**
 * Marks a stream that announced its end, by `[DONE]` or by being one whole answer. A stream that was cut off has no
 * such mark.
 */
export const announcedEnd = Symbol('the announced end of a stream');

/**
 * Yields the bodies of a stream of server-sent events, and `announcedEnd` when the stream announces its end. Comments
 * and events without data only keep the connection open and are skipped. So are comments that a proxy turned into data
 * (`data: : keepalive`). A server that does not stream sends one whole body.
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
    for (const data of events.splice(0)) if (hasBody(data)) yield bodyOf(data);
  }
  // The last event may lack the blank line that ends it.
  parser.feed(`${decoder.decode()}\n\n`);
  for (const data of events.splice(0)) if (hasBody(data)) yield bodyOf(data);
}

function hasBody(data: string): boolean {
  return data !== '' && !data.startsWith(':');
}

function bodyOf(data: string): unknown {
  return data.startsWith('[DONE]') ? announcedEnd : JSON.parse(data);
}
