import type { EventStream } from './event-stream.ts';
import type { LiveReplies } from './live-replies.ts';
import { streamLimits } from './reply-streams.ts';

/** How far a stored reply is. `last` is what its readers are told at the end. */
export type StoredReply =
  | { readonly status: 'COMING' }
  | { readonly status: 'WHOLE'; readonly last: object }
  | { readonly status: 'UNAVAILABLE'; readonly reason: string | null };

export interface Following {
  readonly live: LiveReplies;
  readonly id: string;
  readonly stream: EventStream;
  /** Ends the stream at the latest. */
  readonly signal: AbortSignal;
  look(): Promise<StoredReply>;
}

/**
 * Sends a reply until it is settled, its reader leaves or the time is over. Pieces of this process come at once. For
 * all else the stored reply is looked at now and then.
 */
export async function followReply({ live, id, look, stream, signal }: Following): Promise<void> {
  const over = AbortSignal.any([signal, stream.left]);
  let said = false;
  let changed = new AbortController();
  const leave = live.follow(id, {
    piece(text) {
      said = true;
      stream.send('piece', { text });
    },
    again() {
      if (said) stream.send('again', {});
      said = false;
    },
    ended: () => changed.abort(),
  });
  try {
    while (!over.aborted) {
      changed = new AbortController();
      const stored = await look();
      if (stored.status === 'WHOLE') return stream.send('whole', stored.last);
      if (stored.status === 'UNAVAILABLE') return stream.send('unavailable', { reason: stored.reason });
      await until([over, changed.signal], live.isComing(id) ? streamLimits.quietMs : streamLimits.pollMs);
    }
    stream.send('later', {});
  } finally {
    leave();
  }
}

/** Waits until one of the signals is given, or until the time has passed. */
function until(signals: readonly AbortSignal[], ms: number): Promise<void> {
  return new Promise((resolve) => {
    const any = AbortSignal.any([...signals, AbortSignal.timeout(ms)]);
    if (any.aborted) resolve();
    else any.addEventListener('abort', () => resolve(), { once: true });
  });
}
