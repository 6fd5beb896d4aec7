import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { HourClaim } from './hour-claim.ts';

/** Disputes hours, as their receiver. Disputing twice changes nothing. */
export function disputeHours(work: UnitOfWork, person: Person, claimId: string): Promise<string> {
  return work.run(person, async (tx) => {
    const claim = await tx.lock(HourClaim, claimId, 'No claim of hours of yours');
    claim.dispute(person.id);
    return claim.id;
  });
}
