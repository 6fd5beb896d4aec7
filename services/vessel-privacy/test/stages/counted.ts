import { newId } from '@kindred/contracts/uuid';
import type { TestPerson } from '../given.ts';
import type { WatchedVessels } from '../watched-vessels.ts';
import { nobodysWords } from '../nobodys-words.ts';

/** Rows that gates count, as their own operations would leave them; nobody reads the words. */
export function counted({ rows }: Pick<WatchedVessels, 'rows'>) {
  return {
    async need(who: TestPerson, sessionId: string, { confirmed = true } = {}): Promise<string> {
      const id = newId();
      await rows(
        `INSERT INTO identified_need (id, vessel_id, owner_id, session_id, need, category, evidence, ai_confidence, origin, confirmed_at, created_at, updated_at)
         SELECT $1, id, user_id, session_id, ${nobodysWords}, 'SAFETY', ${nobodysWords}, 0.5, 'GUIDE', CASE WHEN $4 THEN now() END, now(), now() FROM user_vessel WHERE user_id = $2 AND session_id = $3`,
        [id, who.id, sessionId, confirmed],
      );
      return id;
    },
    async consent(
      who: TestPerson,
      partner: TestPerson,
      sessionId: string,
      contentType = 'IDENTIFIED_NEED',
    ): Promise<string> {
      const [recordId, contentId, itemId] = [newId(), newId(), newId()];
      await rows(
        `INSERT INTO consent_record (id, user_id, session_id, asker_id, content_type, item_id, decision, decided_at) VALUES ($1, $2, $3, $4, $5, $6, 'GRANTED', now())`,
        [recordId, who.id, sessionId, partner.id, contentType, itemId],
      );
      await rows(
        `INSERT INTO consented_content (id, shared_vessel_id, session_id, source_user_id, content_type, item_id, transformed_content, consent_record_id, consented_at, version)
         SELECT $1, id, session_id, $2, $3, $4, ${nobodysWords}, $5, now(), 1 FROM shared_vessel WHERE session_id = $6`,
        [contentId, who.id, contentType, itemId, recordId, sessionId],
      );
      return contentId;
    },
    async revoke(contentId: string): Promise<void> {
      await rows('UPDATE consented_content SET consent_active = false, revoked_at = now() WHERE id = $1', [contentId]);
    },
    async agreement(
      proposer: TestPerson,
      sessionId: string,
      status: 'PROPOSED' | 'AGREED' | 'ABANDONED',
    ): Promise<string> {
      const id = newId();
      await rows(
        `INSERT INTO agreement (id, shared_vessel_id, session_id, description, type, status, proposed_by, revision, created_at, agreed_at, version)
         SELECT $1, id, session_id, ${nobodysWords}, 'COMMITMENT', $3, $2, 1, now(), CASE WHEN $3 = 'AGREED' THEN now() END, 1 FROM shared_vessel WHERE session_id = $4`,
        [id, proposer.id, status, sessionId],
      );
      return id;
    },
  };
}
