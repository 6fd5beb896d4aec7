import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { VesselSession } from '../sessions/vessel-session.ts';
import type { ContentType } from '../sharing/content-types.ts';
import { partnerIn } from '../sharing/session-of-both.ts';
import { SharingDraft } from './sharing-draft.ts';

interface Words {
  readonly sessionId: string;
  readonly contentType: ContentType;
  readonly itemId: string;
  readonly text: string;
  readonly edited: boolean;
}

/**
 * Keeps the text of an item: in the draft that there is, or in a new one. Two who prepare it at once keep one draft.
 */
export function keepDraft(
  work: UnitOfWork,
  { sealer }: Dependencies,
  person: Person,
  { sessionId, contentType, itemId, text, edited }: Words,
): Promise<SharingDraft> {
  return work.run(person, async (tx) => {
    const session = await tx.get(VesselSession, sessionId, 'No session of yours');
    const which = { ownerId: person.id, contentType, itemId };
    const fresh = SharingDraft.of({ ...which, sessionId, forId: partnerIn(session, person.id) }, tx.now);
    const isNew = await tx.insertIfAbsent(fresh);
    const draft = isNew ? fresh : await tx.lock(SharingDraft, which, 'No draft of yours');
    draft.put(await sealer.seal(tx, { kind: 'person', id: person.id }, draft.place, text), edited, tx.now);
    return draft;
  });
}
