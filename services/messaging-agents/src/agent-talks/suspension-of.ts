import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Agent } from '../agents/agent.ts';
import { isBannedFromMicroDao } from '../sanctions/kept-from.ts';

const bans = `SELECT ${isBannedFromMicroDao('$1::uuid', '$3::uuid')} AS "isOwnerBanned",
  ${isBannedFromMicroDao('$2::uuid', '$3::uuid')} AS "isAskerBanned"`;

/** Why an agent answers a person nothing: a ban from messaging, or from the agent's microDAO. Null if there is none. */
export async function suspensionOf(
  tx: ReadTransaction,
  { ownerUserId, microDaoId }: Agent,
  askerId: string,
): Promise<'AGENT_SUSPENDED' | 'SENDER_SUSPENDED' | null> {
  const [found] = await tx.query<{ readonly isOwnerBanned: boolean; readonly isAskerBanned: boolean }>(bans, [
    ownerUserId,
    askerId,
    microDaoId,
  ]);
  if (found?.isAskerBanned) return 'SENDER_SUSPENDED';
  return found?.isOwnerBanned ? 'AGENT_SUSPENDED' : null;
}
