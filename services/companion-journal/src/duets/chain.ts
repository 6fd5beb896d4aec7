import { createHash } from 'node:crypto';
import { chainBeginning } from './narrative-duet.ts';
import type { DuetMessage } from './duet-message.ts';

/** What a link says: all of an utterance that no erasure takes away. */
export type Link = Pick<
  DuetMessage,
  'id' | 'duetId' | 'position' | 'act' | 'party' | 'contentDigest' | 'timestamp' | 'previousHash'
>;

export type ChainedMessage = Link & Pick<DuetMessage, 'hash' | 'content'>;

export function digestOf(sealed: Buffer): Buffer {
  return createHash('sha256').update(sealed).digest();
}

/** SHA-256 over the hash before and the fields as a JSON array in a fixed order, which no two utterances share. */
export function hashOf({ id, duetId, position, act, party, contentDigest, timestamp, previousHash }: Link): Buffer {
  const fields = [1, id, duetId, position, act, party, contentDigest.toString('hex'), timestamp.toISOString()];
  return createHash('sha256').update(previousHash).update(JSON.stringify(fields)).digest();
}

/** The end of a duet's chain, as the duet's row has it. */
export interface ChainHead {
  readonly messageCount: number;
  readonly headHash: Buffer;
}

/**
 * Whether utterances that follow one another are linked, unchanged, and fit to the one before them and to the end of
 * the chain. `before` is null if none is before them.
 */
export function isChainIntact(
  messages: readonly ChainedMessage[],
  before: Pick<DuetMessage, 'position' | 'hash'> | null,
  head: ChainHead,
): boolean {
  const [first] = messages;
  if (!first) return head.messageCount === (before?.position ?? 0);
  let expected = { position: (before?.position ?? 0) + 1, previousHash: before?.hash ?? chainBeginning };
  for (const message of messages) {
    if (message.position !== expected.position || !message.previousHash.equals(expected.previousHash)) return false;
    if (message.content && !digestOf(message.content).equals(message.contentDigest)) return false;
    if (!hashOf(message).equals(message.hash)) return false;
    expected = { position: message.position + 1, previousHash: message.hash };
  }
  const last = expected.position - 1;
  if (last < head.messageCount) return true;
  return last === head.messageCount && expected.previousHash.equals(head.headHash);
}
