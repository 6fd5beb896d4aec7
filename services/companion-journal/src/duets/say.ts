import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { digestOf, hashOf } from './chain.ts';
import { DuetMessage, keyOfDuet } from './duet-message.ts';
import type { DuetParty, NarrativeDuet } from './narrative-duet.ts';

/** In characters. */
export const longestUtterance = 2_000;

export interface Said {
  readonly party: DuetParty;
  readonly senderId: string | null;
  readonly text: string;
}

/** Adds an utterance to the chain of a locked duet. */
export async function say(
  tx: Transaction,
  sealer: Sealer,
  duet: NarrativeDuet,
  { party, senderId, text }: Said,
): Promise<DuetMessage> {
  const id = DuetMessage.newId();
  const content = await sealer.seal(tx, keyOfDuet(duet.id), DuetMessage.place(id), text);
  const link = {
    id,
    duetId: duet.id,
    position: duet.messageCount + 1,
    act: duet.act,
    party,
    contentDigest: digestOf(content),
    timestamp: tx.now,
    previousHash: duet.headHash,
  };
  const message = DuetMessage.of({ ...link, senderId, content, hash: hashOf(link) });
  duet.extendChain(message.hash, tx.now);
  return tx.add(message);
}
