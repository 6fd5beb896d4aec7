import { sharingDenied } from '@kindred/contracts/vessel-privacy/sharing-denied';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { VesselSession } from '../sessions/vessel-session.ts';
import { ConsentRecord } from './consent-record.ts';
import { SharingDraft } from './sharing-draft.ts';

/** Decides against sharing, whatever became of the session, and ends the draft. Only who decides sees the decision. */
export function denySharing(work: UnitOfWork, person: Person, { draftId }: { readonly draftId: string }): Promise<ConsentRecord> {
  return work.run(person, async (tx) => {
    const { sessionId } = await tx.get(SharingDraft, draftId, 'No draft of yours');
    const session = await tx.lock(VesselSession, sessionId, 'No session of yours');
    const draft = await tx.lock(SharingDraft, draftId, 'No draft of yours');
    const { ownerId, forId, contentType, itemId } = draft;
    tx.remove(draft);
    const record = tx.add(ConsentRecord.of({ userId: ownerId, askerId: forId, sessionId, contentType, itemId, decision: 'DENIED' }, tx.now));
    tx.publish(sharingDenied, session, { sessionId, userId: person.id });
    return record;
  });
}
