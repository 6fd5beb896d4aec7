import { sanctionAppealDecided } from '@kindred/contracts/tribe-events/sanction-appeal-decided';
import { sanctionAppealed } from '@kindred/contracts/tribe-events/sanction-appealed';
import { sanctionLifted } from '@kindred/contracts/tribe-events/sanction-lifted';
import type { SanctionDesk } from '@kindred/moderation/lift-sanction';
import { Sanction } from './sanction.ts';

/** What is told of a sanction that changes. A person whose ban ended can be matched again if identity says so. */
export const sanctionDesk: SanctionDesk<Sanction> = {
  entity: Sanction,
  publishAppealed(tx, sanction) {
    tx.publish(sanctionAppealed, sanction, { sanctionId: sanction.id, userId: sanction.userId });
  },
  publishAppealDecided(tx, sanction, decision) {
    tx.publish(sanctionAppealDecided, sanction, { sanctionId: sanction.id, userId: sanction.userId, decision });
  },
  async endSanction(tx, sanction, reason) {
    const { id: sanctionId, userId, kind } = sanction;
    tx.publish(sanctionLifted, sanction, { sanctionId, userId, kind, reason });
    if (kind !== 'BANNED') return;
    await tx.query('INSERT INTO person_to_ask (user_id, noted_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      userId,
      tx.now,
    ]);
  },
};
