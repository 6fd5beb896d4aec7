import type { LiveReply } from './live-replies.ts';
import { Recitation } from './recitation.ts';
import { isReadable, longestReply, ReplyRefused } from './readable-reply.ts';

export interface Saying {
  readonly live: LiveReply;
  /** The instructions: a reply that recites them is refused. */
  readonly system: string;
  ask(): AsyncIterable<string>;
  /** Holds back what could be a recitation of the instructions until it is none. Costs a part of the first word. */
  readonly holdsBack?: boolean;
  onFirstPiece?: (() => unknown) | undefined;
}

const attempts = 2;
/** Characters that no text has. A journal could not store them. */
const controls = /[^\P{Cc}\n\t]/gu;

/**
 * Asks for a reply, and once more when the first could not be shown. Readers are told that it begins anew.
 * @throws {ReplyRefused} when the second could not be shown either
 */
export async function sayReply({ live, system, ask, holdsBack = false, onFirstPiece }: Saying): Promise<string> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (attempt > 1) live.again();
    const said = await sayOnce({ live, system, ask, holdsBack, onFirstPiece });
    if (said !== null && isReadable(said, system)) return said.replace(controls, '').trim();
  }
  throw new ReplyRefused();
}

/** Null for a reply that was broken off because it recites. */
async function sayOnce({ live, system, ask, holdsBack, onFirstPiece }: Saying): Promise<string | null> {
  const recitation = holdsBack ? new Recitation(system.split('<material')[0] ?? '') : null;
  let said = '';
  try {
    for await (const piece of ask()) {
      if (said === '') onFirstPiece?.();
      said += piece;
      if (said.length > longestReply) break;
      const shown = recitation ? recitation.take(piece) : piece;
      if (shown !== '') live.say(shown);
    }
  } catch (error) {
    if (error instanceof ReplyRefused) return null;
    throw error;
  }
  const rest = recitation?.rest() ?? '';
  if (rest !== '') live.say(rest);
  return said;
}
