import { noBlockBetween } from '../blocks/kept-apart.ts';
import { Raw, type FindOperator } from 'typeorm';

/** SQL: whether a person is a current member of the microDAO of an expression. */
export const isInMicroDao = (microDaoId: string, userId: string): string =>
  `EXISTS (SELECT FROM micro_dao_member own WHERE own.micro_dao_id = ${microDaoId} AND own.user_id = ${userId}
    AND own.left_at IS NULL)`;

/**
 * The microDAOs that a person may know of: those that they are in or have an open invitation to, and OPEN ones that are
 * not archived.
 */
export function isVisibleTo(userId: string): FindOperator<string> {
  return Raw(
    (id) => `(${isInMicroDao(id, ':viewerId::uuid')} OR EXISTS (
      SELECT FROM micro_dao seen WHERE seen.id = ${id} AND seen.access = 'OPEN' AND seen.status = 'ACTIVE')
      OR EXISTS (SELECT FROM micro_dao_invitation i WHERE i.micro_dao_id = ${id} AND i.user_id = :viewerId::uuid
        AND i.status = 'PENDING' AND ${noBlockBetween('i.invited_by', 'i.user_id')}))`,
    { viewerId: userId },
  );
}

/** The microDAOs that a person is in. */
export function isMicroDaoOf(userId: string): FindOperator<string> {
  return Raw((id) => isInMicroDao(id, ':viewerId::uuid'), { viewerId: userId });
}
