import { sessionOpened } from '@kindred/contracts/messaging-agents/session-opened';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import { IsNull, Not } from 'typeorm';
import { AgentSession, type SessionOf } from './agent-session.ts';
import { moveSession } from './move-session.ts';

/**
 * Goes on with the session of a person and an agent in one place, or opens one. A session whose time to close has come
 * is closed, also if no job has run since. Runs as that person, or as a job.
 */
export async function continueSession(tx: Transaction, of: SessionOf): Promise<AgentSession> {
  const { agentId, userId, channelId } = of;
  await lockName(tx, `session of ${agentId} with ${userId} in ${channelId ?? 'direct'}`);
  const open = { agentId, userId, channelId: channelId ?? IsNull(), status: Not('CLOSED' as const) };
  const [found] = await tx.find(AgentSession, open, { take: 1, lock: { mode: 'for_no_key_update' } });
  if (found && found.dueStatus(tx.now) !== 'CLOSED') {
    found.continue(tx.now);
    return found;
  }
  if (found) {
    moveSession(tx, found, 'CLOSED');
    await tx.flush();
  }
  const session = tx.add(AgentSession.open(of, tx.now));
  tx.publish(sessionOpened, session, { sessionId: session.id, agentId, userId, isDirect: channelId === null });
  return session;
}
