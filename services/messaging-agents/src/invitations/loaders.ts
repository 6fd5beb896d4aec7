import { oneByKey } from '@kindred/service/loaders';
import { In, Raw } from 'typeorm';
import { pagesOfInvitations } from './list-invitations.ts';
import { MicroDaoInvitation } from './micro-dao-invitation.ts';
import { isFromSeen } from './seen-invitations.ts';

export const invitationLoaders = {
  invitationsOfMicroDao: pagesOfInvitations,
  /** The viewer's own invitations, and those of microDAOs whose admin or owner they are. */
  microDaoInvitation: oneByKey(
    async (tx, ids: readonly string[]) => {
      const viewerId = tx.actor.id;
      if (viewerId === null) return [];
      return tx.find(MicroDaoInvitation, [
        { id: In(ids), userId: viewerId, invitedBy: isFromSeen(viewerId) },
        { id: In(ids), microDaoId: isRunBy(viewerId) },
      ]);
    },
    ({ id }) => id,
  ),
};

/** The microDAOs that a person is an admin or the owner of. */
const isRunBy = (userId: string) =>
  Raw(
    // TypeORM knows a column by the space behind it. It does not know one at the end of a line.
    (microDaoId) => `EXISTS (SELECT FROM micro_dao_member own WHERE own.micro_dao_id = ${microDaoId} AND
      own.user_id = :runnerId::uuid AND own.left_at IS NULL AND own.role IN ('OWNER', 'ADMIN'))`,
    { runnerId: userId },
  );
