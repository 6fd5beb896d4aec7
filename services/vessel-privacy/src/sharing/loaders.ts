import type { ReadTransaction } from '@kindred/database/read-transaction';
import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { SharedVessel } from '../sessions/shared-vessel.ts';
import { VesselSession } from '../sessions/vessel-session.ts';
import { ConsentRecord } from './consent-record.ts';
import { ConsentedContent } from './consented-content.ts';
import { sharingPages } from './pages-of-sessions.ts';
import { shownLoaders } from './shown.ts';

/** When a grant was taken back: a decision of its own says so, and names the grant. */
interface Revocation {
  readonly recordId: string;
  readonly at: Date;
}

const revocations = (tx: ReadTransaction, recordIds: readonly string[]) =>
  tx.query<Revocation>(
    `SELECT revoked.metadata ->> 'revokes' AS "recordId", revoked.decided_at AS at FROM consent_record AS granted
     JOIN consent_record AS revoked ON revoked.item_id = granted.item_id AND revoked.decision = 'REVOKED' AND revoked.metadata ->> 'revokes' = granted.id::text
     WHERE granted.id = ANY ($1::uuid[])`,
    [recordIds],
  );

export const sharingLoaders = {
  ...sharingPages,
  ...shownLoaders,
  sharedVessel: oneByKey(
    (tx, sessionIds: readonly string[]) => tx.find(SharedVessel, { sessionId: In([...sessionIds]) }),
    ({ sessionId }) => sessionId,
  ),
  sessionOfBoth: oneByKey(
    (tx, ids: readonly string[]) => tx.find(VesselSession, { id: In([...ids]) }),
    ({ id }) => id,
  ),
  /** Shared content that is live now. */
  liveContent: oneByKey(
    (tx, ids: readonly string[]) => tx.find(ConsentedContent, { id: In([...ids]), consentActive: true }),
    ({ id }) => id,
  ),
  sharingDecision: oneByKey(
    (tx, ids: readonly string[]) => tx.find(ConsentRecord, { id: In([...ids]) }),
    ({ id }) => id,
  ),
  revocationOf: oneByKey(revocations, ({ recordId }: Revocation) => recordId),
};
