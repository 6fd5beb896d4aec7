import type { AddNeedInput } from '../__generated__/resolvers.ts';
import type { IdentifiedNeed } from '../vessels/identified-need.ts';
import { itemSorts } from '../vessels/item-sorts.ts';
import { keepNeed } from '../vessels/keep-item.ts';
import { evidenceOf, textOf } from '../vessels/words.ts';
import { write, type Writer } from './writer.ts';

/** Adds a need of one's own. It is confirmed by being written, and no guide was sure of anything. */
export async function addNeed(
  writer: Writer,
  { sessionId, need, category, evidence }: AddNeedInput,
): Promise<IdentifiedNeed> {
  const texts = { need: textOf('need', need), evidence: evidenceOf(evidence) };
  return write(writer, sessionId, itemSorts.NEED.meaning(texts), (keeping) =>
    keepNeed(keeping, { ...texts, category, aiConfidence: null }),
  );
}
