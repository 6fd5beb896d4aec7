import { sharingGranted } from '@kindred/contracts/vessel-privacy/sharing-granted';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { NeedCategory } from '../vessels/needs.ts';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { ConsentRecord } from './consent-record.ts';
import { ConsentedContent } from './consented-content.ts';
import { decidedBefore } from './decided-before.ts';
import { AlreadyShared, SourceGone } from './refusals.ts';
import { holdSession, partnerIn, sharedVesselId } from './session-of-both.ts';
import { SharingDraft } from '../drafts/sharing-draft.ts';
import { holdSource, isThere } from '../drafts/sources.ts';

/**
 * Decides that the other person may read a draft's text. The decision, the content that they read from then on, and the
 * end of the draft are one transaction. A draft whose item is gone ends as well, and is refused.
 */
export async function grantSharing(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  { draftId }: { readonly draftId: string },
): Promise<ConsentedContent> {
  const granted = await work.run(person, async (tx) => {
    const seen = await tx.findOne(SharingDraft, { id: draftId });
    if (!seen) return grantedBefore(tx, draftId);
    const { sessionId, contentType, itemId } = seen;
    const session = await holdSession(tx, sessionId, ['ACTIVE'], 'shared in');
    partnerIn(session, person.id);
    // The item before its draft, as whoever deletes the item does: the other way round the two would wait for one
    // another.
    const source = await holdSource(tx, contentType, itemId);
    const draft = await tx.lockOne(SharingDraft, draftId);
    if (!draft) return grantedBefore(tx, draftId);
    tx.remove(draft);
    const words = draft.sealedText;
    if (!isThere(source) || !words) return null;
    if (await tx.findOne(ConsentedContent, { sourceUserId: person.id, contentType, itemId, consentActive: true }))
      throw new AlreadyShared();
    return grant(tx, draft, source.category, {
      text: await dependencies.sealer.open(tx, words.place, words.sealed),
      sealer: dependencies.sealer,
    });
  });
  if (!granted) throw new SourceGone();
  return granted;
}

/** The content of a draft that was granted, as it stands now, for a client that asks twice. */
async function grantedBefore(tx: Transaction, draftId: string): Promise<ConsentedContent> {
  const { id: consentRecordId, userId: sourceUserId } = await decidedBefore(tx, draftId, 'GRANTED');
  return tx.get(ConsentedContent, { consentRecordId, sourceUserId }, 'No draft of yours');
}

async function grant(
  tx: Transaction,
  draft: SharingDraft,
  category: NeedCategory | null,
  { text, sealer }: { text: string; sealer: Sealer },
): Promise<ConsentedContent> {
  const { ownerId, forId, sessionId, contentType, itemId } = draft;
  const record = tx.add(
    ConsentRecord.of({ userId: ownerId, askerId: forId, sessionId, contentType, itemId, decision: 'GRANTED' }, tx.now, {
      draftId: draft.id,
    }),
  );
  const content = ConsentedContent.of(
    {
      sharedVesselId: await sharedVesselId(tx, sessionId),
      sessionId,
      sourceUserId: ownerId,
      contentType,
      itemId,
      category,
      consentRecordId: record.id,
    },
    tx.now,
  );
  content.transformedContent = await sealer.seal(tx, { kind: 'session', id: sessionId }, content.place, text);
  tx.add(content);
  tx.publish(sharingGranted, content, { contentId: content.id, sessionId, userId: ownerId, kind: contentType });
  return content;
}
