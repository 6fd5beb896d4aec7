import { memberJoined } from '@kindred/contracts/tribe-events/member-joined';
import type { Transaction } from '@kindred/database/transaction';
import { TribeActivity } from '../activities/tribe-activity.ts';
import { withholdFromKeptApart } from '../blocks/kept-apart.ts';
import { advanceTribe } from '../tribes/advance-tribe.ts';
import { joinChat } from '../chat/join-chat.ts';
import type { Tribe } from '../tribes/tribe.ts';
import type { TribeMembership } from './tribe-membership.ts';

export type JoinedVia = 'FOUNDING' | 'INVITATION' | 'REQUEST' | 'LINK' | 'PROPOSAL';

/**
 * What follows from a membership that became ACTIVE: the count, the feed, the chat, the event, the tribe's status.
 * Invitations and requests of people between whom and the new member there is a block are withheld.
 */
export async function recordJoining(
  tx: Transaction,
  tribe: Tribe,
  { userId }: TribeMembership,
  via: JoinedVia,
): Promise<void> {
  tribe.memberCount += 1;
  tribe.touch(tx.now);
  const { id: tribeId, memberCount } = tribe;
  tx.add(TribeActivity.of(tribeId, userId, 'MEMBER_JOINED', { memberCount }, tx.now));
  tx.publish(memberJoined, tribe, { tribeId, userId, via, memberCount });
  if (via !== 'FOUNDING') await joinChat(tx, tribeId, userId);
  await advanceTribe(tx, tribe);
  await withholdFromKeptApart(tx, [tribeId]);
}
