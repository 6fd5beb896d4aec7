import { DomainError } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockItem } from './change-item.ts';
import { forgetSyntheses } from '../synthesis/mark-synthesis-dirty.ts';
import { takeBackWhatWasShared } from './take-back-what-was-shared.ts';
import { dropMeaning } from '../embeddings/vessel-embedding.ts';
import type { ItemKind } from '../vessels/vessel-item.ts';

export class NotAProposal extends DomainError {
  readonly code = 'NOT_A_PROPOSAL';
  override readonly kind = 'conflict';
  constructor() {
    super('Only what the guide proposed, and you have not confirmed, can be rejected. You can delete it.');
  }
}

export interface Deletion {
  readonly kind: ItemKind;
  readonly id: string;
  /** Only while it is the guide's proposal. */
  readonly proposalOnly?: boolean;
}

/** Deletes an item of one's own, whatever became of the session, and with it what was shared of it. */
export function deleteItem(
  work: UnitOfWork,
  person: Person,
  { kind, id, proposalOnly = false }: Deletion,
): Promise<{ deletedId: string }> {
  return work.run(person, async (tx) => {
    const item = await lockItem(tx, kind, id);
    if (proposalOnly && !('confirmedAt' in item && item.confirmedAt === null)) throw new NotAProposal();
    await takeBackWhatWasShared(tx, item);
    await dropMeaning(tx, item.id);
    tx.remove(item);
    await forgetSyntheses(tx, { sessionId: item.sessionId, userId: person.id });
    return { deletedId: item.id };
  });
}
