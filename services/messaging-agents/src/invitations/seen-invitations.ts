import { noBlockBetween } from '../blocks/kept-apart.ts';
import { Raw, type FindOperator } from 'typeorm';

/** Whether the person of an invitation may see it: no block is between them and who invited them. */
export function isFromSeen(userId: string): FindOperator<string> {
  return Raw((invitedBy) => noBlockBetween(invitedBy, ':invitedId::uuid'), { invitedId: userId });
}
