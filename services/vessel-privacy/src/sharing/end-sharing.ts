import { sharingRevoked } from '@kindred/contracts/vessel-privacy/sharing-revoked';
import type { Transaction } from '@kindred/database/transaction';
import type { VesselSession } from '../sessions/vessel-session.ts';
import { ConsentRecord } from './consent-record.ts';
import type { ContentType } from './content-types.ts';

interface Ended {
  readonly contentId: string;
  readonly userId: string;
  readonly contentType: ContentType;
  readonly itemId: string;
  readonly grantId: string;
  readonly version: number;
}

/**
 * Takes back all that either of two people shares in a session that is abandoned in this same transaction, whose row is
 * held: whoever grants something waits for that row, and is refused then. Run by roles that see ids and states of
 * content and no text, and only of abandoned sessions. It is the same whoever ends the session, so that nobody can tell
 * a block by it.
 */
export async function endSharing(tx: Transaction, session: VesselSession): Promise<void> {
  const { id: sessionId } = session;
  const ended = await tx.query<Ended>(
    `UPDATE consented_content SET consent_active = false, revoked_at = $2, version = version + 1 WHERE session_id = $1 AND consent_active
     RETURNING id AS "contentId", source_user_id AS "userId", content_type AS "contentType", item_id AS "itemId", consent_record_id AS "grantId", version`,
    [sessionId, tx.now],
  );
  for (const { contentId, userId, contentType, itemId, grantId, version } of ended) {
    const askerId = session.partnerOf(userId);
    if (askerId !== null)
      tx.add(
        ConsentRecord.of({ userId, sessionId, askerId, contentType, itemId, decision: 'REVOKED' }, tx.now, {
          revokes: grantId,
        }),
      );
    tx.publish(
      sharingRevoked,
      { id: contentId, version: version - 1 },
      { contentId, sessionId, userId, kind: contentType },
    );
  }
}
