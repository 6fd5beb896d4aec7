import { messagingSanctionAppealDecided } from '@kindred/contracts/messaging-agents/sanction-appeal-decided';
import { messagingSanctionAppealed } from '@kindred/contracts/messaging-agents/sanction-appealed';
import { messagingSanctionLifted } from '@kindred/contracts/messaging-agents/sanction-lifted';
import type { SanctionDesk } from '@kindred/moderation/lift-sanction';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { Sanction } from './sanction.ts';
import { endExclusion } from './time-outs.ts';

/** What is told of a sanction that changes, and what ends with it. */
export const sanctionDesk = (rooms: RoomDependencies): SanctionDesk<Sanction> => ({
  entity: Sanction,
  publishAppealed(tx, sanction) {
    tx.publish(messagingSanctionAppealed, sanction, { sanctionId: sanction.id, userId: sanction.userId });
  },
  publishAppealDecided(tx, sanction, decision) {
    const { id: sanctionId, userId } = sanction;
    tx.publish(messagingSanctionAppealDecided, sanction, { sanctionId, userId, decision });
  },
  async endSanction(tx, sanction, reason) {
    const { id: sanctionId, userId, kind } = sanction;
    await endExclusion(tx, rooms, sanctionId);
    tx.publish(messagingSanctionLifted, sanction, { sanctionId, userId, kind, reason });
  },
});
