import { recordAccess } from '@kindred/database/access-record';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { linesOf, notRecalledFrom, type Source } from '../conversation/retrieval-contract.ts';
import type { Parts } from '../parts.ts';
import { guideFor } from '../roles.ts';
import type { Stage } from '../stages/stage-progress.ts';
import { itemFrom } from './item-pages.ts';
import { openItems, sortOf, type Item } from './item-sorts.ts';
import type { ItemKind } from './vessel-item.ts';

/** By what name the retrieval contract knows each kind of a vessel's items. */
const sourceOf: Readonly<Record<ItemKind, Source>> = { EVENT: 'OWN_EVENTS', READING: 'OWN_READINGS', NEED: 'OWN_NEEDS', BOUNDARY: 'OWN_BOUNDARIES', DOCUMENT: 'OWN_DOCUMENTS' };

/** Of one text: enough to say what it is about. */
const longestExcerpt = 2_000;

export interface Material {
  readonly kind: ItemKind;
  readonly text: string;
}

/** The kinds of items that the contract of a stage lets its guide look at, and how many of each. */
export function kindsFor(stage: Stage): { kind: ItemKind; atMost: number }[] {
  const lines = linesOf(stage);
  return (Object.keys(sourceOf) as ItemKind[]).flatMap((kind) => {
    const line = lines.find(({ what }) => what === sourceOf[kind]);
    return line ? [{ kind, atMost: line.atMost }] : [];
  });
}

/**
 * What a synthesis is made of, read and opened as the guide of its person, who may look into this session alone. All of it is written
 * down, what was looked for in vain as well.
 */
export function synthesisMaterial(work: UnitOfWork, { sealer }: Parts, { id, sessionId, userId, stage }: { id: string; sessionId: string; userId: string; stage: Stage }): Promise<Material[]> {
  return work.run(guideFor(userId, sessionId), async (tx) => {
    const items: Item[] = [];
    for (const { kind, atMost } of kindsFor(stage)) {
      const found = (await tx.query(recalledSql(kind), [userId, sessionId, atMost])).map((row) => itemFrom(kind, row));
      await recordAccess(tx, [{ subjectId: userId, kind: sourceOf[kind], itemIds: found.map((item) => item.id), purpose: 'SYNTHESIS', occasionId: id }]);
      items.push(...found);
    }
    const opened = await openItems(tx, sealer, items);
    return items.flatMap((item) => {
      const text = sortOf(item.kind).meaning(opened.get(item.id) ?? {});
      return text === null ? [] : [{ kind: item.kind, text: text.slice(0, longestExcerpt) }];
    });
  });
}

/** $1 whose, $2 which session, $3 how many: the latest, without what is strong, what the guide found in something strong, and what waits to be confirmed. */
function recalledSql(kind: ItemKind): string {
  const { table, order } = sortOf(kind);
  const at = order === 'timestamp' ? 'timestamp' : 'created_at';
  const strongMessage = `EXISTS (SELECT FROM session_message AS m WHERE m.id = item.message_id AND m.not_recalled)
    OR EXISTS (SELECT FROM emotional_reading AS r WHERE r.message_id = item.message_id AND r.intensity >= ${notRecalledFrom})`;
  const conditions: Record<ItemKind, string> = {
    EVENT: `confirmed_at IS NOT NULL AND NOT (${strongMessage})`,
    NEED: `confirmed_at IS NOT NULL AND NOT (${strongMessage})`,
    BOUNDARY: `confirmed_at IS NOT NULL AND NOT (${strongMessage})`,
    READING: `intensity < ${notRecalledFrom} AND NOT (${strongMessage})`,
    DOCUMENT: 'true',
  };
  return `SELECT item.* FROM ${table} AS item WHERE owner_id = $1 AND session_id = $2 AND (${conditions[kind]}) ORDER BY ${at} DESC, id DESC LIMIT $3`;
}
