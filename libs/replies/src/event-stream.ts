import type { ServerResponse } from 'node:http';
import { GatheredPieces } from './gathered-pieces.ts';
import { streamLimits } from './reply-streams.ts';

/** Server-sent events on one response. A reader who is too slow is disconnected, and may come again. */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #left = new AbortController();
  readonly #quiet: NodeJS.Timeout;
  readonly #pieces = new GatheredPieces((text, id) => this.#write(`${eventOf('piece', { text })}id: ${id}\n\n`));

  constructor(response: ServerResponse) {
    this.#response = response;
    response.on('close', () => this.#left.abort());
    response.on('error', () => this.#left.abort());
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      connection: 'close',
    });
    // A first line at once tells proxies and the reader that the stream is open.
    this.#write(': here\n\n');
    this.#quiet = setInterval(() => this.#write(': still here\n\n'), streamLimits.quietMs);
  }

  /** Aborted when the reader has left. */
  get left(): AbortSignal {
    return this.#left.signal;
  }

  send(event: 'piece' | 'again' | 'unavailable' | 'whole' | 'later', data: object): void {
    this.#pieces.flush();
    this.#write(eventOf(event, data));
  }

  /** The id follows in a block without data, which is no event. So readers may ignore it. */
  sendPiece(text: string, id: string): void {
    this.#pieces.add(text, id);
  }

  end(): void {
    clearInterval(this.#quiet);
    this.#pieces.flush();
    this.#response.end();
  }

  #write(text: string): void {
    if (this.#left.signal.aborted) return;
    this.#response.write(text);
    if (this.#response.writableLength > streamLimits.unreadBytes) this.#response.destroy();
  }
}

function eventOf(event: string, data: object): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
