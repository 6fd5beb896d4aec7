import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { issueHours } from './issue-hours.ts';
import { HourClaim } from './hour-claim.ts';

export interface ConfirmHoursInput {
  readonly idempotencyKey: string;
  readonly claimId: string;
}

/** Confirms hours, as their receiver or a witness. Hours that are verified by this are earned at once. */
export function confirmHours(work: UnitOfWork, person: Person, input: ConfirmHoursInput): Promise<string> {
  return idempotent(
    work,
    person,
    { operation: 'confirmHours', key: input.idempotencyKey, request: input },
    async (tx) => {
      const claim = await tx.lock(HourClaim, input.claimId, 'No claim of hours of yours');
      if (claim.confirm(person.id)) await issueHours(tx, claim, 'CONFIRMED');
      return claim.id;
    },
  );
}
