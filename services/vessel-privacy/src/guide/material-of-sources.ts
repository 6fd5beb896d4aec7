import type { Place } from '@kindred/database/sealing/sealer';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { nearestItems } from '../library/nearest.ts';
import { vectorLiteral, type Meaning } from '../embeddings/vessel-embedding.ts';
import type { ItemKind } from '../vessels/vessel-item.ts';
import { notRecalledFrom, type ContractLine, type Source } from './retrieval-contract.ts';
import type { SessionMessage } from '../conversation/session-message.ts';

/** For which answer something is read, and how much. */
export interface Scope {
  /** The message that is answered; its sender is the person served. */
  readonly message: SessionMessage & { readonly senderId: string };
  readonly line: ContractLine<Source>;
  /** What the message means, where the contract lets somebody be found by that. */
  readonly meaning: Meaning | null;
}

/** A row that was found, its words still sealed. */
export interface SealedItem {
  readonly id: string;
  /** Whose it is: one or both of the two people, or nobody's. */
  readonly subjectIds: readonly string[];
  readonly consentId: string | null;
  readonly plain: Readonly<Record<string, unknown>>;
  readonly sealed: Readonly<Record<string, { readonly place: Place; readonly sealed: Buffer } | null>>;
}

type Read = (tx: ReadTransaction, scope: Scope) => Promise<SealedItem[]>;
type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Whether a message, by SQL for its id, is one that is not recalled: it says so itself, or a reading with it does. */
const strong = (
  messageId: string,
) => `(EXISTS (SELECT FROM session_message AS m WHERE m.id = ${messageId} AND m.not_recalled)
  OR EXISTS (SELECT FROM emotional_reading AS r WHERE r.message_id = ${messageId} AND r.intensity >= ${notRecalledFrom}))`;

/** Whether all of the other's that an answer was made with is still shared. */
const stillStands = `cardinality(answered.rests_on) = (SELECT count(*) FROM consented_content AS c WHERE c.id = ANY (answered.rests_on) AND c.consent_active)
  + (SELECT count(*) FROM common_ground AS g WHERE g.id = ANY (answered.rests_on))`;

interface VesselTable {
  readonly table: string;
  readonly kind: ItemKind;
  /** Column by which the latest are known. */
  readonly at: string;
  readonly plain: readonly string[];
  readonly sealed: readonly string[];
  readonly which?: string;
}

/**
 * One's own items of this session's vessel: the latest, and where the line says so those nearest in meaning to the
 * message.
 */
const ownItems =
  ({ table, kind, at, plain, sealed, which = 'true' }: VesselTable): Read =>
  async (tx, { message, line, meaning }) => {
    const recalled = `x.session_id = $1 AND x.owner_id = $2 AND ${which} ${kind === 'DOCUMENT' ? '' : `AND NOT ${strong('x.message_id')}`}`;
    const byMeaning = line.chosenBy.includes('nearest') && meaning !== null;
    const nearest = `SELECT x.id FROM ${table} AS x JOIN vessel_embedding AS e ON e.item_id = x.id AND e.model = $4 WHERE ${recalled} ORDER BY e.embedding <=> $5::vector LIMIT $3`;
    const rows = await tx.query<Row>(
      `SELECT id, ${[...plain, ...sealed].join(', ')} FROM ${table} WHERE id IN (SELECT id FROM (SELECT x.id FROM ${table} AS x WHERE ${recalled} ORDER BY x.${at} DESC, x.id DESC LIMIT $3) AS latest)
     ${byMeaning ? `OR id IN (SELECT id FROM (${nearest}) AS nearest)` : ''} ORDER BY ${at}, id`,
      [
        message.sessionId,
        message.senderId,
        line.atMost,
        ...(byMeaning ? [meaning.model, vectorLiteral(meaning.vector)] : []),
      ],
    );
    return rows.map((row) => itemOf(row, { table, plain, sealed, subjectIds: [message.senderId] }));
  };

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
       AND (turn.owner_id IS NULL OR NOT (${strong('turn.id')} OR (answered.message_id IS NOT NULL AND ${strong('answered.message_id')})))
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
  OWN_EVENTS: ownItems({
    table: 'user_event',
    kind: 'EVENT',
    at: 'timestamp',
    plain: ['attributed_to', 'timestamp'],
    sealed: ['description', 'emotions'],
  }),
  OWN_READINGS: ownItems({
    table: 'emotional_reading',
    kind: 'READING',
    at: 'timestamp',
    plain: ['intensity', 'timestamp'],
    sealed: ['context'],
    which: `x.intensity < ${notRecalledFrom}`,
  }),
  OWN_NEEDS: ownItems({
    table: 'identified_need',
    kind: 'NEED',
    at: 'created_at',
    plain: ['category', 'confirmed_at'],
    sealed: ['need'],
  }),
  OWN_BOUNDARIES: ownItems({
    table: 'boundary',
    kind: 'BOUNDARY',
    at: 'created_at',
    plain: ['non_negotiable', 'confirmed_at'],
    sealed: ['description'],
  }),
  OWN_DOCUMENTS: ownItems({
    table: 'user_document',
    kind: 'DOCUMENT',
    at: 'created_at',
    plain: ['type'],
    sealed: ['title', 'content'],
  }),
  OWN_SHARED_CONTENT: sharedContent('='),
  PARTNERS_SHARED_CONTENT: sharedContent('<>'),
  PARTNERS_SHARED_NEEDS: sharedContent('<>', `content_type = 'IDENTIFIED_NEED'`),
  COMMON_GROUND: ofBoth('common_ground', ['category'], ['need'], 't.confirmed_at IS NOT NULL'),
  AGREEMENTS: ofBoth('agreement', ['type', 'status', 'follow_up_date'], ['description']),
  LIBRARY: library,
};

function itemOf(
  row: Row,
  {
    table,
    plain,
    sealed,
    subjectIds,
  }: { table: string; plain: readonly string[]; sealed: readonly string[]; subjectIds: readonly string[] },
): SealedItem {
  const place = (column: string): Place => ({ table, column, rowId: row.id });
  return {
    id: row.id,
    subjectIds,
    consentId: null,
    plain: Object.fromEntries(plain.map((column) => [column, row[column]])),
    sealed: Object.fromEntries(
      sealed.map((column) => [column, row[column] ? { place: place(column), sealed: row[column] as Buffer } : null]),
    ),
  };
}
