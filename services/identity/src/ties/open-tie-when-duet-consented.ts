import { duetConsented } from '@kindred/contracts/companion-journal/duet-consented';
import type { Transaction } from '@kindred/database/transaction';
import { when } from '@kindred/service/when';
import { In } from 'typeorm';
import { User } from '../accounts/user.ts';
import { isBlocked, lockPair, Pair } from './pair.ts';
import { acceptPair } from './request-tie.ts';

/**
 * Opens an ACTIVE tie for two sides of a duet who both agreed, also within a week after they ended one. Where they have
 * one, or a block stands between them, or a person is gone, nothing happens. A request between the two is accepted.
 * Whether this service knows the agent is not looked up: the duet's service did, and an agent that retired meanwhile
 * ends what it began.
 */
export const openTieWhenDuetConsented = when(
  duetConsented,
  'open-tie-when-duet-consented',
  async ({ data: { seekerId, subjectId, agentId } }, tx) => {
    const people = subjectId === undefined ? [seekerId] : [seekerId, subjectId];
    if (!(await areHere(tx, people))) return;
    const other = subjectId === undefined ? { agentId: agentId ?? '' } : { userId: subjectId };
    const pair = await lockPair(tx, Pair.of(seekerId, other, tx.now));
    if (pair.status === 'ACTIVE' || (await isBlocked(tx, pair))) return;
    if (pair.status === 'NONE') pair.ask(seekerId, tx.now);
    acceptPair(tx, pair);
  },
);

async function areHere(tx: Transaction, ids: readonly string[]): Promise<boolean> {
  const found = await tx.find(User, { id: In([...ids]), status: In(['ACTIVE', 'INACTIVE']) });
  return found.length === ids.length;
}
