import { recordAccess } from '@kindred/database/access-record';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { issueHours } from './issue-hours.ts';
import { HourClaim } from './hour-claim.ts';
import { NotDisputed } from './refusals.ts';

export interface DecideHoursInput {
  readonly idempotencyKey: string;
  readonly claimId: string;
  readonly decision: 'GRANT' | 'REFUSE';
}

/** Decides about disputed hours, as an admin. Granted hours do not count towards the daily cap. */
export async function decideHours(work: UnitOfWork, admin: Admin, input: DecideHoursInput): Promise<HourClaim> {
  const id = await idempotent(
    work,
    admin,
    { operation: 'decideHours', key: input.idempotencyKey, request: input },
    async (tx) => {
      const claim = await tx.lock(HourClaim, input.claimId, 'No disputed claim');
      if (claim.status !== 'DISPUTED') throw new NotDisputed();
      await recordAccess(tx, [
        { subjectId: claim.giverId, kind: 'HOUR_CLAIM', itemIds: [claim.id], purpose: 'DISPUTE' },
      ]);
      if (input.decision === 'GRANT') await issueHours(tx, claim, 'GRANTED');
      else claim.settle('REFUSED', null, tx.now);
      return claim.id;
    },
  );
  return work.read(admin, (tx) => tx.get(HourClaim, id));
}
