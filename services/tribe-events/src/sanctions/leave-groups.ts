import type { DataOf } from '@kindred/contracts/define-event';
import { sanctionImposed } from '@kindred/contracts/tribe-events/sanction-imposed';
import type { Transaction } from '@kindred/database/transaction';
import { when } from '@kindred/service/when';
import { leaveEvents } from '../attendance/leave-events.ts';
import type { Dependencies } from '../dependencies.ts';
import { leaveHivesOf } from '../hives/before-erasure.ts';
import { endRequest } from '../join-requests/ask-to-join.ts';
import { TribeJoinRequest } from '../join-requests/tribe-join-request.ts';
import { leaveTribesOf } from '../memberships/before-erasure.ts';
import { forgetPerson } from '../people/forget-person.ts';
import { Tribe } from '../tribes/tribe.ts';
import { isBanned } from './is-banned.ts';

/** Takes a person out of all tribes, hives, events and formations, and ends what would bring them into one. */
export async function leaveGroups(tx: Transaction, userId: string): Promise<void> {
  await leaveTribesOf(tx, userId);
  await leaveHivesOf(tx, userId);
  await endRequestsOf(tx, userId);
  await leaveEvents(tx, { userId });
  await forgetPerson(tx, userId);
}

async function endRequestsOf(tx: Transaction, userId: string): Promise<void> {
  const open = { userId, status: 'PENDING' } as const;
  const found = await tx.find(TribeJoinRequest, open, { order: { tribeId: 'ASC' } });
  for (const { id, tribeId } of found) {
    const tribe = await tx.lock(Tribe, tribeId);
    const request = await tx.findOne(TribeJoinRequest, { ...open, id });
    if (request) endRequest(tx, tribe, request, 'WITHDRAWN');
  }
}

/** The ban was imposed while another request of the person was under way: what that one joined is left, too. */
export const leaveGroupsWhenBanned = when<DataOf<typeof sanctionImposed>, Dependencies>(
  sanctionImposed,
  'leave-groups',
  async ({ data: { userId, kind } }, tx) => {
    if (kind === 'BANNED' && (await isBanned(tx, userId))) await leaveGroups(tx, userId);
  },
);
