import type { AppealDecision } from '@kindred/contracts/safety';
import { sanctionAppealDecided } from '@kindred/contracts/tribe-events/sanction-appeal-decided';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { publishLifted, type OfSanction } from './lift-sanction.ts';
import { OwnCase, SameAdmin } from './refusals.ts';
import { Sanction } from './sanction.ts';

/** Decides an appeal for good, as another admin than the one who imposed the sanction. */
export function decideAppeal(
  work: UnitOfWork,
  admin: Admin,
  { sanctionId, decision }: OfSanction & { readonly decision: AppealDecision },
): Promise<Sanction> {
  return work.run(admin, async (tx) => {
    const sanction = await tx.lock(Sanction, sanctionId, 'No sanction');
    sanction.refuseWithoutAppeal();
    if (sanction.userId === admin.id) throw new OwnCase();
    if (sanction.imposedBy === admin.id) throw new SameAdmin();
    sanction.decideAppeal(decision, admin.id, tx.now);
    tx.publish(sanctionAppealDecided, sanction, { sanctionId, userId: sanction.userId, decision });
    if (decision === 'REVERSED') await publishLifted(tx, sanction, 'REVERSED');
    return sanction;
  });
}
