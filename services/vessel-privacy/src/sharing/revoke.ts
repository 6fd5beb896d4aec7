import { sharingRevoked } from '@kindred/contracts/vessel-privacy/sharing-revoked';
import type { Transaction } from '@kindred/database/transaction';
import { ConsentRecord } from './consent-record.ts';
import { ConsentedContent } from './consented-content.ts';
import type { ContentType } from './content-types.ts';
import { SharingDraft } from '../drafts/sharing-draft.ts';

/**
 * Takes shared content back, in its owner's own transaction: from its commit on the other person does not read it, nor
 * what rests on it, which row-level security sees to by `consent_active` alone. The decision is one more row; what was
 * taken back stays so.
 */
export async function revoke(tx: Transaction, content: ConsentedContent): Promise<void> {
  if (!content.consentActive) return;
  const granted = await tx.get(ConsentRecord, content.consentRecordId);
  content.revoke(tx.now);
  tx.add(ConsentRecord.of({ ...granted, decision: 'REVOKED' }, tx.now, { revokes: granted.id }));
  const { id: contentId, sessionId, sourceUserId: userId, contentType } = content;
  tx.publish(sharingRevoked, content, { contentId, sessionId, userId, kind: contentType });
}

export interface DeletedSource {
  readonly ownerId: string;
  readonly contentType: ContentType;
  /** The item; for an EMOTIONAL_PATTERN, the progress of the stage in which a reading was deleted. */
  readonly itemId: string;
}

/**
 * What somebody deletes can no longer be shared: content of it is taken back, and a draft loses its words, so that who
 * decides about it later is told that the item is gone. Called in the transaction that deletes, which holds the item.
 */
export async function takeBackDeleted(tx: Transaction, { ownerId, contentType, itemId }: DeletedSource): Promise<void> {
  // Readings are many behind one pattern: the row of their stage is what a grant and a deletion both hold.
  if (contentType === 'EMOTIONAL_PATTERN')
    await tx.query('SELECT 1 FROM stage_progress WHERE id = $1 FOR NO KEY UPDATE', [itemId]);
  const content = await tx.lockOne(ConsentedContent, {
    sourceUserId: ownerId,
    contentType,
    itemId,
    consentActive: true,
  });
  if (content) await revoke(tx, content);
  const draft = await tx.lockOne(SharingDraft, { ownerId, contentType, itemId });
  draft?.forgetText(tx.now);
}
