import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { Boundary } from '../vessels/boundary.ts';
import { IdentifiedNeed } from '../vessels/identified-need.ts';
import { keepBoundary, keepEvent, keepNeed, type Keeping } from '../vessels/keep-item.ts';
import { UserEvent } from '../vessels/user-event.ts';
import { UserVessel } from '../vessels/user-vessel.ts';
import type { ClaimedReply } from './claimed-reply.ts';
import type { Findings } from './find-in-message.ts';

/** Of one message, at most so many of a kind: a person has to read them. */
const most = { needs: 4, events: 6, boundaries: 4 };

/**
 * Puts what the guide found into its person's vessel as proposals: unconfirmed, with the message that they come from.
 * What the vessel has already, in the same words, is not proposed again. What they mean is found out by a job.
 */
export async function keepProposals(
  tx: Transaction,
  sealer: Sealer,
  { messageId, ownerId, sessionId }: ClaimedReply,
  findings: Findings,
): Promise<void> {
  const vessel = await tx.findOne(UserVessel, { userId: ownerId, sessionId });
  if (!vessel) return;
  const keeping: Keeping = { tx, sealer, vessel, provenance: { origin: 'GUIDE', messageId } };
  const known = await wordsAlreadyIn(tx, sealer, vessel);
  const fresh = (words: string) => {
    const isFresh = !known.has(sameWords(words));
    known.add(sameWords(words));
    return isFresh;
  };
  for (const { need, category, confidence, evidence } of findings.needs
    .filter((found) => fresh(found.need))
    .slice(0, most.needs)) {
    await keepNeed(keeping, { need, category, evidence: JSON.stringify(evidence), aiConfidence: confidence });
  }
  for (const { description, attributedTo, emotions } of findings.events
    .filter((found) => fresh(found.description))
    .slice(0, most.events)) {
    await keepEvent(keeping, { description, attributedTo, emotions: JSON.stringify(emotions), timestamp: tx.now });
  }
  for (const boundary of findings.boundaries.filter((found) => fresh(found.description)).slice(0, most.boundaries)) {
    await keepBoundary(keeping, boundary);
  }
}

/** It is compared and forgotten: nothing of it goes to a model. */
async function wordsAlreadyIn(tx: Transaction, sealer: Sealer, { id: vesselId }: UserVessel): Promise<Set<string>> {
  const latest = { order: { createdAt: 'DESC' }, take: 200 } as const;
  const needs = await tx.find(IdentifiedNeed, { vesselId }, latest);
  const events = await tx.find(UserEvent, { vesselId }, latest);
  const boundaries = await tx.find(Boundary, { vesselId }, latest);
  const sealed = [
    ...needs.map((need) => need.sealed('need')),
    ...events.map((event) => event.sealed('description')),
    ...boundaries.map((boundary) => boundary.sealed('description')),
  ];
  const words = await sealer.openAll(tx, sealed);
  return new Set(words.flatMap((text) => (text === null ? [] : [sameWords(text)])));
}

function sameWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
