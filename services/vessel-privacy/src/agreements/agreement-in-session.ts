import type { Transaction } from '@kindred/database/transaction';
import type { DataOf } from '@kindred/contracts/define-event';
import type { agreementAgreed } from '@kindred/contracts/vessel-privacy/agreement-agreed';
import type { SessionStatus, VesselSession } from '../sessions/vessel-session.ts';
import { AgreementParty } from './agreement-party.ts';
import { Agreement } from './agreement.ts';
import { holdSession } from '../sharing/session-of-both.ts';

/**
 * When the two may make something together, and when they may still see to what they made: also after the session went
 * well.
 */
export const making: readonly SessionStatus[] = ['ACTIVE'];
export const following: readonly SessionStatus[] = ['ACTIVE', 'PAUSED', 'RESOLVED'];

/** An agreement of one's own session, held with the session to the end of the transaction. */
export async function holdAgreement(
  tx: Transaction,
  agreementId: string,
  statuses: readonly SessionStatus[],
): Promise<{ agreement: Agreement; session: VesselSession }> {
  const { sessionId } = await tx.get(Agreement, agreementId, 'No agreement of yours');
  const session = await holdSession(tx, sessionId, statuses, 'changed');
  return { session, agreement: await tx.lock(Agreement, agreementId, 'No agreement of yours') };
}

/** Who said yes to it as it stands now. */
export function partiesTo(tx: Transaction, { id, revision }: Agreement): Promise<AgreementParty[]> {
  return tx.find(AgreementParty, { agreementId: id, revision });
}

/** What every event about an agreement tells. */
export function told(
  { id, type }: Agreement,
  { id: sessionId, memberIds }: VesselSession,
): DataOf<typeof agreementAgreed> {
  return { agreementId: id, sessionId, memberIds: [...memberIds], type };
}
