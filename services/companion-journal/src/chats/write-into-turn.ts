import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { ChatTurn } from './chat-turn.ts';

/** Seals texts into a turn under its person's key, with their lengths beside them. */
export async function writeInto(
  tx: Transaction,
  sealer: Sealer,
  turn: ChatTurn,
  { prompt, reply }: { readonly prompt?: string; readonly reply?: string },
): Promise<void> {
  const seal = (column: 'prompt' | 'reply', text: string) =>
    sealer.seal(tx, { kind: 'person', id: turn.ownerId }, ChatTurn.place(turn.id, column), text);
  if (prompt !== undefined)
    Object.assign(turn, { prompt: await seal('prompt', prompt), promptLength: [...prompt].length });
  if (reply !== undefined) Object.assign(turn, { reply: await seal('reply', reply), replyLength: [...reply].length });
}
