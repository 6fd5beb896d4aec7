import { recordAccess } from '@kindred/database/access-record';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { linesOf, notRecalledFrom, usesFor, type UseOf } from '../guide/retrieval-contract.ts';
import type { Dependencies } from '../dependencies.ts';
import { guideFor } from '../roles.ts';
import type { Stage } from '../stages/stage-progress.ts';
import { itemFrom } from '../vessels/item-pages.ts';
import { itemSorts, openItems, sortOf, type Item } from '../vessels/item-sorts.ts';
import type { ItemKind } from '../vessels/vessel-item.ts';

/** Of one text: enough to say what it is about. */
const longestExcerpt = 2_000;

export interface Material {
  readonly kind: ItemKind;
  readonly text: string;
}

/**
 * The kinds of items that the contract lets a synthesis of this stage be made of, and how many of each: as many as the
 * stage's own lines give.
 */
export function kindsFor(stage: Stage): { kind: ItemKind; use: UseOf<'SYNTHESIS'>; atMost: number }[] {
  const lines = linesOf(stage);
  return (Object.keys(itemSorts) as ItemKind[]).flatMap((kind) => {
    const { source } = sortOf(kind);
    const use = usesFor('SYNTHESIS').find(({ what }) => what === source);
    const line = lines.find(({ what }) => what === source);
    return use && line ? [{ kind, use, atMost: line.atMost }] : [];
  });
}

/**
 * What a synthesis is made of, read and opened as the guide of its person, who may look into this session alone. All of
 * it is written down, what was looked for in vain as well.
 */
export function synthesisMaterial(
  work: UnitOfWork,
  { sealer }: Dependencies,
  { id, sessionId, userId, stage }: { id: string; sessionId: string; userId: string; stage: Stage },
): Promise<Material[]> {
  return work.run(guideFor(userId, sessionId), async (tx) => {
    const items: Item[] = [];
    for (const { kind, use, atMost } of kindsFor(stage)) {
      const found = (await tx.query(recalledSql(kind, use), [userId, sessionId, atMost])).map((row) =>
        itemFrom(kind, row),
      );
      await recordAccess(tx, [
        {
          subjectId: userId,
          kind: use.what,
          itemIds: found.map((item) => item.id),
          purpose: use.purpose,
          occasionId: id,
        },
      ]);
      items.push(...found);
    }
    const opened = await openItems(tx, sealer, items);
    return items.flatMap((item) => {
      const text = sortOf(item.kind).meaning(opened.get(item.id) ?? {});
      return text === null ? [] : [{ kind: item.kind, text: text.slice(0, longestExcerpt) }];
    });
  });
}

/**
 * $1 whose, $2 which session, $3 how many: the latest, without what is strong, what the guide found in something
 * strong, and what waits to be confirmed.
 */
function recalledSql(kind: ItemKind, { only }: UseOf<'SYNTHESIS'>): string {
  const { table, order } = sortOf(kind);
  const at = order === 'timestamp' ? 'timestamp' : 'created_at';
  const strongMessage = `EXISTS (SELECT FROM session_message AS m WHERE m.id = item.message_id AND m.not_recalled)
    OR EXISTS (SELECT FROM emotional_reading AS r WHERE r.message_id = item.message_id AND r.intensity >= ${notRecalledFrom})`;
  const conditions = [
    ...(only === 'confirmed' ? ['confirmed_at IS NOT NULL'] : []),
    ...(kind === 'READING' ? [`intensity < ${notRecalledFrom}`] : []),
    ...(kind === 'DOCUMENT' ? [] : [`NOT (${strongMessage})`]),
  ];
  return `SELECT item.* FROM ${table} AS item WHERE ${['owner_id = $1', 'session_id = $2', ...conditions].join(' AND ')} ORDER BY ${at} DESC, id DESC LIMIT $3`;
}
