import { DomainError } from '@kindred/contracts/domain-error';
import { newId } from '@kindred/contracts/uuid';
import { libraryItemContributed } from '@kindred/contracts/vessel-privacy/library-item-contributed';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { contributor } from '../roles.ts';
import { vectorLiteral } from '../embeddings/vessel-embedding.ts';
import { Contribution } from './contribution.ts';
import { refuseWithoutStage4 } from './in-stage-4.ts';
import { itemWords, meaningOfItem, refuseTelling, type ItemWords } from './library-words.ts';
import type { LibraryCategory } from './library-rules.ts';

export interface ContributeInput {
  readonly title: string;
  readonly text: string;
  readonly category: LibraryCategory;
  readonly consent: boolean;
}

export class ConsentNeeded extends DomainError {
  readonly code = 'CONSENT_NEEDED';
  constructor() {
    super('Nothing is given to the library unless you allow it.');
  }
}

export class TooManyContributions extends DomainError {
  readonly code = 'TOO_MANY_CONTRIBUTIONS';
  override readonly kind = 'conflict';
  constructor() {
    super('20 of your texts wait for a curator. Give the next when some of them were looked at.');
  }
}

const mostWaiting = 20;

/**
 * Gives a text to the library, where it waits. What it means is made of these words alone, and never of those that they
 * came from.
 */
export async function contributeToLibrary(
  work: UnitOfWork,
  { models: { embedding } }: Dependencies,
  person: Person,
  { title, text, category, consent }: ContributeInput,
): Promise<Contribution> {
  if (!consent) throw new ConsentNeeded();
  const words = itemWords({ title, description: text, category }, 'text');
  refuseTelling(words);
  await work.read(person, (tx) => refuseWithoutStage4(tx, person.id));
  const vector = await meaningOfItem(embedding, person.id, words);
  return work.run(contributor(person), async (tx) => {
    await lockName(tx, `contributions of ${person.id}`);
    const waiting = await tx.find(Contribution, { contributedBy: person.id, status: 'WAITING' }, { take: mostWaiting });
    if (waiting.length >= mostWaiting) throw new TooManyContributions();
    return give(tx, person, words, { vector, model: embedding.id });
  });
}

/** The vector is no column that anything reads back, so the row is written in SQL. */
async function give(
  tx: Transaction,
  { id: userId }: Person,
  { title, description, category }: ItemWords,
  { vector, model }: { vector: readonly number[]; model: string },
): Promise<Contribution> {
  const id = newId();
  await tx.query(
    `INSERT INTO global_library_item (id, title, description, category, source, status, contributed_by, contribution_consent, embedding, embedding_model, created_at, updated_at, version)
     VALUES ($1, $2, $3, $4, 'CONTRIBUTED', 'WAITING', $5, $6, $7::vector, $8, $6, $6, 1)`,
    [id, title, description, category, userId, tx.now, vectorLiteral(vector), model],
  );
  tx.publish(libraryItemContributed, { id, version: 0 }, { itemId: id, category });
  return tx.get(Contribution, id);
}
