import { sharingDenied } from '@kindred/contracts/vessel-privacy/sharing-denied';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { VesselSession } from '../sessions/vessel-session.ts';
import { ConsentRecord } from './consent-record.ts';
import { decidedBefore } from './decided-before.ts';
import { SharingDraft } from '../drafts/sharing-draft.ts';

/**
 * Decides against sharing, whatever became of the session, and ends the draft. Only who decides sees the decision.
 * Twice is one decision.
 */
export function denySharing(
  work: UnitOfWork,
  person: Person,
  { draftId }: { readonly draftId: string },
): Promise<ConsentRecord> {
  return work.run(person, async (tx) => {
    const seen = await tx.findOne(SharingDraft, { id: draftId });
    if (!seen) return decidedBefore(tx, draftId, 'DENIED');
    const session = await tx.lock(VesselSession, seen.sessionId, 'No session of yours');
    const draft = await tx.lockOne(SharingDraft, draftId);
    if (!draft) return decidedBefore(tx, draftId, 'DENIED');
    const { ownerId, forId, sessionId, contentType, itemId } = draft;
    tx.remove(draft);
    const record = tx.add(
      ConsentRecord.of(
        { userId: ownerId, askerId: forId, sessionId, contentType, itemId, decision: 'DENIED' },
        tx.now,
        { draftId },
      ),
    );
    tx.publish(sharingDenied, session, { sessionId });
    return record;
  });
}
