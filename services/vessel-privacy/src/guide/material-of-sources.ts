import { nearestItems } from '../library/nearest.ts';
import { isNotRecalled, itemOf, type Read, type Row } from './material.ts';
import { materialOfVessels } from './material-of-vessels.ts';
import type { Source } from './retrieval-contract.ts';

/** Whether all of the other's that an answer was made with is still shared. */
const stillStands = `cardinality(answered.rests_on) = (SELECT count(*) FROM consented_content AS c WHERE c.id = ANY (answered.rests_on) AND c.consent_active)
  + (SELECT count(*) FROM common_ground AS g WHERE g.id = ANY (answered.rests_on))`;

/** What was shared and not taken back, as it was shared. */
const sharedContent =
  (whose: '=' | '<>', which = 'true'): Read =>
  async (tx, { message, line }) => {
    const rows = await tx.query<Row>(
      `SELECT id, source_user_id, consent_record_id, content_type, category, transformed_content FROM consented_content
     WHERE session_id = $1 AND source_user_id ${whose} $2 AND consent_active AND ${which} ORDER BY id DESC LIMIT $3`,
      [message.sessionId, message.senderId, line.atMost],
    );
    return rows.map((row) => ({
      ...itemOf(row, {
        table: 'consented_content',
        plain: ['content_type', 'category'],
        sealed: ['transformed_content'],
        subjectIds: [row['source_user_id'] as string],
      }),
      consentId: row['consent_record_id'] as string,
    }));
  };

/** What both made together. */
const ofBoth =
  (table: string, plain: readonly string[], sealed: readonly string[], which = 'true'): Read =>
  async (tx, { message, line }) => {
    const rows = await tx.query<Row>(
      `SELECT t.id, member_ids, ${[...plain, ...sealed].map((column) => `t.${column}`).join(', ')} FROM ${table} AS t JOIN vessel_session AS session ON session.id = t.session_id
     WHERE t.session_id = $1 AND ${which} ORDER BY t.id DESC LIMIT $2`,
      [message.sessionId, line.atMost],
    );
    return rows.map((row) => itemOf(row, { table, plain, sealed, subjectIds: row['member_ids'] as string[] }));
  };

/**
 * Turns before the message, of the conversation in which it stands: those of the person and the guide's answers to
 * them, or the other's. An answer has its place behind the message that it answers, however late it came. Out of what
 * both read nothing is left out for what somebody felt: the gap would tell the other.
 */
const words =
  (whose: 'own' | 'the other’s'): Read =>
  async (tx, { message, line }) => {
    const own = `(turn.owner_id = $2 OR turn.sender_id = $2 OR answered.owner_id = $2)`;
    const rows = await tx.query<Row>(
      `SELECT turn.id, coalesce(answered.message_id, turn.id) AS after, turn.sender_id AS sender, turn.content FROM session_message AS turn LEFT JOIN guide_reply AS answered ON answered.reply_id = turn.id
     WHERE turn.session_id = $1 AND turn.stage = $3 AND turn.owner_id IS NOT DISTINCT FROM $4::uuid AND coalesce(answered.message_id, turn.id) < $5 AND ${whose === 'own' ? own : `NOT coalesce(${own}, false)`}
       AND (turn.owner_id IS NULL OR NOT (${isNotRecalled('turn.id')} OR (answered.message_id IS NOT NULL AND ${isNotRecalled('answered.message_id')})))
       AND (answered.message_id IS NULL OR ${stillStands})
     ORDER BY coalesce(answered.message_id, turn.id) DESC, turn.id DESC LIMIT $6`,
      [message.sessionId, message.senderId, message.stage, message.ownerId, message.id, line.atMost],
    );
    const others = await tx.query<{ id: string }>(
      `SELECT member AS id FROM vessel_session, unnest(member_ids) AS member WHERE vessel_session.id = $1 AND member <> $2`,
      [message.sessionId, message.senderId],
    );
    const subjectIds = whose === 'own' ? [message.senderId] : others.map(({ id }) => id);
    return rows.map((row) =>
      itemOf(row, { table: 'session_message', plain: ['after', 'sender'], sealed: ['content'], subjectIds }),
    );
  };

const library: Read = async (tx, { line, meaning }) => {
  if (meaning === null) return [];
  const items = await nearestItems(tx, { vector: meaning.vector, model: meaning.model, limit: line.atMost });
  return items.map(({ id, title, description, category }) =>
    itemOf(
      { id, title, description, category },
      { table: 'global_library_item', plain: ['title', 'description', 'category'], sealed: [], subjectIds: [] },
    ),
  );
};

const metadata: Read = async (tx, { message }) => {
  const rows = await tx.query<Row>(
    `SELECT id, status, created_at AS begun, cardinality(member_ids) = 2 AS both_have_joined FROM vessel_session WHERE id = $1`,
    [message.sessionId],
  );
  return rows.map((row) =>
    itemOf(row, {
      table: 'vessel_session',
      plain: ['status', 'begun', 'both_have_joined'],
      sealed: [],
      subjectIds: [message.senderId],
    }),
  );
};

/**
 * How each thing that the contract names is read, but for a calibration. Whether it may be is decided in `retrieve.ts`,
 * which alone calls these.
 */
export const materialOf: Readonly<Record<Exclude<Source, 'PCI_CALIBRATION'>, Read>> = {
  METADATA: metadata,
  OWN_WORDS: words('own'),
  PARTNERS_WORDS: words('the other’s'),
  ...materialOfVessels,
  OWN_SHARED_CONTENT: sharedContent('='),
  PARTNERS_SHARED_CONTENT: sharedContent('<>'),
  PARTNERS_SHARED_NEEDS: sharedContent('<>', `content_type = 'IDENTIFIED_NEED'`),
  COMMON_GROUND: ofBoth('common_ground', ['category'], ['need'], 't.confirmed_at IS NOT NULL'),
  AGREEMENTS: ofBoth('agreement', ['type', 'status', 'follow_up_date'], ['description']),
  LIBRARY: library,
};
