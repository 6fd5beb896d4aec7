import { vectorLiteral } from '../embeddings/vessel-embedding.ts';
import type { ItemKind } from '../vessels/vessel-item.ts';
import { isNotRecalled, itemOf, type Read, type Row } from './material.ts';
import { notRecalledFrom } from './retrieval-contract.ts';

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
    const recalled = `x.session_id = $1 AND x.owner_id = $2 AND ${which} ${kind === 'DOCUMENT' ? '' : `AND NOT ${isNotRecalled('x.message_id')}`}`;
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

/** How each kind of item in a person's own vessel is read. */
export const materialOfVessels = {
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
} satisfies Readonly<Record<string, Read>>;
