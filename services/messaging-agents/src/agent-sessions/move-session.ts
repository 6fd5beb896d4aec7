import { sessionClosed } from '@kindred/contracts/messaging-agents/session-closed';
import { sessionIdle } from '@kindred/contracts/messaging-agents/session-idle';
import type { Transaction } from '@kindred/database/transaction';
import type { AgentSession } from './agent-session.ts';

/** Makes a locked session idle or closes it, and tells of it. */
export function moveSession(tx: Transaction, session: AgentSession, status: 'IDLE' | 'CLOSED'): void {
  session.enter(status, tx.now);
  const { id: sessionId, agentId, userId } = session;
  tx.publish(status === 'IDLE' ? sessionIdle : sessionClosed, session, { sessionId, agentId, userId });
}
