import { newId } from '@kindred/contracts/uuid';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { NeedCategory } from './needs.ts';
import type { Stage } from '../stages/stage-progress.ts';
import { Boundary } from './boundary.ts';
import { EmotionalReading } from './emotional-reading.ts';
import { IdentifiedNeed } from './identified-need.ts';
import { UserDocument, type DocumentType } from './user-document.ts';
import { UserEvent, type Attribution } from './user-event.ts';
import type { UserVessel } from './user-vessel.ts';
import { keepMeaning, type Meaning } from '../embeddings/vessel-embedding.ts';
import { byPerson, type Provenance } from './vessel-item.ts';

/**
 * With what an item is kept: the transaction, the sealer, whose vessel; who wrote it, and what it means where that is
 * known already.
 */
export interface Keeping {
  readonly tx: Transaction;
  readonly sealer: Sealer;
  readonly vessel: UserVessel;
  readonly provenance?: Provenance;
  /** Without one the embedding waits for a job. */
  readonly meaning?: Meaning | null;
}

// Texts come checked, lists as JSON (`words.ts`). Each is sealed under the key of the vessel's person.

export interface EventWords {
  readonly description: string;
  readonly attributedTo: Attribution;
  readonly emotions: string;
  readonly timestamp: Date;
}

export async function keepEvent(keeping: Keeping, { description, emotions, ...words }: EventWords): Promise<UserEvent> {
  const { tx, vessel, provenance = byPerson } = keeping;
  const id = newId();
  const sealed = {
    description: await seal(keeping, UserEvent.place(id, 'description'), description),
    emotions: await seal(keeping, UserEvent.place(id, 'emotions'), emotions),
  };
  return withMeaning(keeping, tx.add(UserEvent.of(vessel, { id, ...words, ...sealed }, provenance, tx.now)));
}

export interface ReadingWords {
  readonly intensity: number;
  readonly context: string | null;
  readonly stage: Stage;
  readonly messageId: string | null;
}

export async function keepReading(keeping: Keeping, { context, ...words }: ReadingWords): Promise<EmotionalReading> {
  const { tx, vessel } = keeping;
  const id = newId();
  const sealed = context === null ? null : await seal(keeping, EmotionalReading.place(id, 'context'), context);
  const reading = tx.add(EmotionalReading.of(vessel, { id, ...words, context: sealed }, tx.now));
  return context === null ? reading : withMeaning(keeping, reading);
}

export interface NeedWords {
  readonly need: string;
  readonly category: NeedCategory;
  readonly evidence: string;
  readonly aiConfidence: number | null;
}

export async function keepNeed(keeping: Keeping, { need, evidence, ...words }: NeedWords): Promise<IdentifiedNeed> {
  const { tx, vessel, provenance = byPerson } = keeping;
  const id = newId();
  const sealed = {
    need: await seal(keeping, IdentifiedNeed.place(id, 'need'), need),
    evidence: await seal(keeping, IdentifiedNeed.place(id, 'evidence'), evidence),
  };
  return withMeaning(keeping, tx.add(IdentifiedNeed.of(vessel, { id, ...words, ...sealed }, provenance, tx.now)));
}

export interface BoundaryWords {
  readonly description: string;
  readonly nonNegotiable: boolean;
}

export async function keepBoundary(keeping: Keeping, { description, nonNegotiable }: BoundaryWords): Promise<Boundary> {
  const { tx, vessel, provenance = byPerson } = keeping;
  const id = newId();
  const sealed = await seal(keeping, Boundary.place(id, 'description'), description);
  return withMeaning(
    keeping,
    tx.add(Boundary.of(vessel, { id, description: sealed, nonNegotiable }, provenance, tx.now)),
  );
}

export interface DocumentWords {
  readonly title: string;
  readonly content: string;
  readonly type: DocumentType;
}

export async function keepDocument(keeping: Keeping, { title, content, type }: DocumentWords): Promise<UserDocument> {
  const { tx, vessel } = keeping;
  const id = newId();
  const sealed = {
    title: await seal(keeping, UserDocument.place(id, 'title'), title),
    content: await seal(keeping, UserDocument.place(id, 'content'), content),
  };
  return withMeaning(keeping, tx.add(UserDocument.of(vessel, { id, type, ...sealed }, tx.now)));
}

function seal({ tx, sealer, vessel }: Keeping, place: Parameters<Sealer['seal']>[2], text: string): Promise<Buffer> {
  return sealer.seal(tx, { kind: 'person', id: vessel.userId }, place, text);
}

async function withMeaning<E extends Parameters<typeof keepMeaning>[1]>(
  { tx, meaning = null }: Keeping,
  item: E,
): Promise<E> {
  await keepMeaning(tx, item, meaning);
  return item;
}
