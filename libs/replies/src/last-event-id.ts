import type { ReplyPosition } from './live-replies.ts';

const form = /^(?<beginning>[0-9a-f-]{36}):(?<length>\d{1,6})$/;

/** The `id` of a server-sent event, by which a reader who comes back says how much of a reply it has. */
export function eventIdOf({ beginning, length }: ReplyPosition): string {
  return `${beginning}:${length}`;
}

/** Reads the header `Last-Event-ID`. Null for one that is no position: the reader begins at the beginning. */
export function positionIn(header: unknown): ReplyPosition | null {
  const { beginning, length } = (typeof header === 'string' && form.exec(header)?.groups) || {};
  return beginning === undefined || length === undefined ? null : { beginning, length: Number(length) };
}
