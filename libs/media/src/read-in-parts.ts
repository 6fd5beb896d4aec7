import { Readable } from 'node:stream';

/** So much of a content is asked for at once, and kept in memory while its reader pauses. */
export const partBytes = 1_048_576;

export interface ContentPart {
  readonly bytes: Uint8Array;
  /** Of the whole content. */
  readonly totalBytes: number;
}

/**
 * A content as a stream that asks for the next part when its reader has taken the one before. No request is open while
 * a reader pauses, so that no time limit of a request ends a slow one.
 */
export function readInParts(first: ContentPart, next: (from: number) => Promise<ContentPart>): Readable {
  return Readable.from(parts(first, next), { objectMode: false, highWaterMark: 1 });
}

async function* parts(first: ContentPart, next: (from: number) => Promise<ContentPart>): AsyncGenerator<Uint8Array> {
  let read = 0;
  for (let part = first; ; part = await next(read)) {
    if (part.bytes.length > 0) yield part.bytes;
    read += part.bytes.length;
    if (read >= part.totalBytes) return;
    if (part.bytes.length === 0) throw new Error(`The content ended after ${read} of ${part.totalBytes} bytes.`);
  }
}
