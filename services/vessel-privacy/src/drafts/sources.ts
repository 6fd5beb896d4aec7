import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { SealedText, Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { NeedCategory } from '../vessels/needs.ts';
import { LessThan } from 'typeorm';
import { notRecalledFrom, useFor, type UseOf } from '../guide/retrieval-contract.ts';
import { StageProgress } from '../stages/stage-progress.ts';
import { Boundary } from '../vessels/boundary.ts';
import { EmotionalReading } from '../vessels/emotional-reading.ts';
import { IdentifiedNeed } from '../vessels/identified-need.ts';
import { UserEvent } from '../vessels/user-event.ts';
import type { ContentType } from '../sharing/content-types.ts';
import { fewestReadings, patternOf } from './emotional-pattern.ts';

/** What is shared of: an item of one's own, its words still sealed, or numbers of a stage's readings. */
export interface Source {
  readonly sessionId: string;
  /** Whether its person said that it is so, or wrote it. */
  readonly confirmed: boolean;
  readonly category: NeedCategory | null;
  readonly words: SealedText | { readonly pattern: string | null };
  /** What is read for it, by the name that the retrieval contract has for it. */
  readonly read: { readonly what: UseOf<'SHARING'>['what']; readonly itemIds: readonly string[] };
}

type Find = (tx: ReadTransaction, itemId: string) => Promise<Source | null>;

const findBy: Readonly<Record<ContentType, Find>> = {
  IDENTIFIED_NEED: async (tx, id) => {
    const need = await tx.findOne(IdentifiedNeed, { id });
    return need && { ...itemSource(need, 'OWN_NEEDS'), category: need.category, words: need.sealed('need') };
  },
  EVENT_SUMMARY: async (tx, id) => {
    const event = await tx.findOne(UserEvent, { id });
    return event && { ...itemSource(event, 'OWN_EVENTS'), category: null, words: event.sealed('description') };
  },
  BOUNDARY: async (tx, id) => {
    const boundary = await tx.findOne(Boundary, { id });
    return (
      boundary && { ...itemSource(boundary, 'OWN_BOUNDARIES'), category: null, words: boundary.sealed('description') }
    );
  },
  EMOTIONAL_PATTERN: async (tx, id) => {
    const progress = await tx.findOne(StageProgress, { id });
    if (!progress) return null;
    const { sessionId, userId: ownerId, stage } = progress;
    const readings = await tx.find(
      EmotionalReading,
      { sessionId, ownerId, stage, intensity: LessThan(notRecalledFrom) },
      { order: { timestamp: 'ASC', id: 'ASC' }, take: useFor('SHARING', 'OWN_READINGS').atMost },
    );
    return {
      sessionId,
      confirmed: true,
      category: null,
      words: { pattern: patternOf(readings) },
      read: { what: 'OWN_READINGS', itemIds: readings.map((reading) => reading.id) },
    };
  },
};

function itemSource(
  { id, sessionId, confirmedAt }: IdentifiedNeed | UserEvent | Boundary,
  what: UseOf<'SHARING'>['what'],
) {
  return { sessionId, confirmed: confirmedAt !== null, read: { what, itemIds: [id] } };
}

/** The item, where it is one's own (for the guide: of the person it serves, in its session); else null. */
export function findSource(tx: ReadTransaction, contentType: ContentType, itemId: string): Promise<Source | null> {
  return findBy[contentType](tx, itemId);
}

/** What a model is given of it; null where there is nothing that could be given. */
export async function wordsOf(tx: ReadTransaction, sealer: Sealer, { words }: Source): Promise<string | null> {
  return 'pattern' in words ? words.pattern : sealer.open(tx, words.place, words.sealed);
}

const tableOf = {
  IDENTIFIED_NEED: 'identified_need',
  EVENT_SUMMARY: 'user_event',
  BOUNDARY: 'boundary',
  EMOTIONAL_PATTERN: 'stage_progress',
} as const satisfies Record<ContentType, string>;

/**
 * Whether what is to be shared is still there, and holds it against being deleted until the decision is kept. Whoever
 * deletes it after finds the content, and takes it back.
 */
export async function holdSource(tx: Transaction, contentType: ContentType, itemId: string): Promise<Source | null> {
  const held = await tx.query(`SELECT 1 FROM ${tableOf[contentType]} WHERE id = $1 FOR NO KEY UPDATE`, [itemId]);
  return held.length === 0 ? null : findSource(tx, contentType, itemId);
}

/** Whether enough is left of it to be shared. */
export function isThere(source: Source | null): source is Source {
  return source !== null && !('pattern' in source.words && source.read.itemIds.length < fewestReadings);
}
