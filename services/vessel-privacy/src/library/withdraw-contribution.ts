import { libraryItemWithdrawn } from '@kindred/contracts/vessel-privacy/library-item-withdrawn';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { contributor } from '../roles.ts';
import { Contribution } from './contribution.ts';

/** Takes back what somebody gave, wherever it stands. A curator cannot publish it again. Twice changes nothing. */
export function withdrawContribution(
  work: UnitOfWork,
  person: Person,
  { itemId }: { readonly itemId: string },
): Promise<Contribution> {
  return work.run(contributor(person), async (tx) => {
    const contribution = await tx.lock(Contribution, itemId, 'Nothing that you gave');
    if (contribution.status === 'WITHDRAWN') return contribution;
    contribution.withdraw(tx.now);
    tx.publish(libraryItemWithdrawn, contribution, { itemId, category: contribution.category });
    return contribution;
  });
}
