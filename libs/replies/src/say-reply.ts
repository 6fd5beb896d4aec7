import type { LiveReply } from './live-replies.ts';
import { isReadable, longestReply, ReplyRefused } from './readable-reply.ts';

export interface Saying {
  readonly live: LiveReply;
  /** The instructions: a reply that recites them is refused. */
  readonly system: string;
  ask(): AsyncIterable<string>;
  onFirstPiece?(): unknown;
}

const attempts = 2;

/**
 * Asks for a reply, and once more when the first could not be shown. Readers are told that it begins anew.
 * @throws {ReplyRefused} when the second could not be shown either
 */
export async function sayReply({ live, system, ask, onFirstPiece }: Saying): Promise<string> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (attempt > 1) live.again();
    let said = '';
    for await (const piece of ask()) {
      if (said === '') onFirstPiece?.();
      said += piece;
      if (said.length > longestReply) break;
      live.say(piece);
    }
    if (isReadable(said, system)) return said.trim();
  }
  throw new ReplyRefused();
}
