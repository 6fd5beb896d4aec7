import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { MicroDaoMember } from '../micro-daos/micro-dao-member.ts';
import { isAtLeast } from '../micro-daos/roles.ts';
import { TeamMember } from './team-member.ts';

/** SQL: whether a person is in the team of an expression. */
export const isInTeam = (teamId: string, userId: string): string =>
  `EXISTS (SELECT FROM team_member t JOIN micro_dao_member m ON m.id = t.member_id
    WHERE t.team_id = ${teamId} AND m.user_id = ${userId} AND m.left_at IS NULL)`;

/** Whether a member of the microDAO has to do with a team: as a member of the team, or as an admin of the microDAO. */
export async function isOfTeam(
  tx: ReadTransaction,
  teamId: string,
  { id: memberId, role }: Pick<MicroDaoMember, 'id' | 'role'>,
): Promise<boolean> {
  return isAtLeast(role, 'ADMIN') || (await tx.findOne(TeamMember, { teamId, memberId })) !== null;
}
