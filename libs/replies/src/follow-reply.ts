import type { EventStream } from './event-stream.ts';
import { eventIdOf } from './last-event-id.ts';
import type { LiveReplies, ReplyPosition, ReplyReader } from './live-replies.ts';
import { streamLimits } from './reply-streams.ts';
import type { StoredReply } from './stored-reply.ts';

export interface Following {
  readonly live: LiveReplies;
  readonly id: string;
  readonly stream: EventStream;
  /** Ends the stream at the latest. */
  readonly signal: AbortSignal;
  /** How far the stored reply was when the stream was opened. */
  readonly stored: StoredReply;
  /** What a reader who comes back has of the reply. */
  readonly from: ReplyPosition | null;
  look(): Promise<StoredReply>;
}

/**
 * Sends a reply until it is settled, its reader leaves or the time is over. Pieces of this process come at once. The
 * stored reply is looked at when one of this process ends without saying how, and now and then while another process
 * answers.
 */
export async function followReply({ live, id, stored, from, look, stream, signal }: Following): Promise<void> {
  const over = AbortSignal.any([signal, stream.left]);
  let said = from !== null;
  let told: StoredReply | null = null;
  let changed = new AbortController();
  const reader: ReplyReader = {
    piece(text, at) {
      said = true;
      stream.sendPiece(text, eventIdOf(at));
    },
    again() {
      if (said) stream.send('again', {});
      said = false;
    },
    ended(stored) {
      told = stored;
      changed.abort();
    },
  };
  const leave = live.follow(id, reader, from);
  try {
    for (let now = stored; ; now = told ?? (await look())) {
      if (now.status === 'WHOLE') return stream.send('whole', now.last);
      if (now.status === 'UNAVAILABLE') return stream.send('unavailable', { reason: now.reason });
      do await until([over, changed.signal], streamLimits.pollMs);
      while (live.isComing(id) && !over.aborted);
      if (over.aborted) return stream.send('later', {});
      changed = new AbortController();
    }
  } finally {
    leave();
  }
}

/** Waits until one of the signals is given, or until the time has passed. */
function until(signals: readonly AbortSignal[], ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    for (const signal of signals) signal.addEventListener('abort', end);
    if (signals.some(({ aborted }) => aborted)) end();
  });
}
