import { recordAccess } from '@kindred/database/access-record';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { DomainError } from '@kindred/contracts/domain-error';
import { clockFrom } from '@kindred/service/clock-from';
import { eachAtOnce } from '@kindred/service/each-at-once';
import type { Job } from '@kindred/service/jobs';
import { In, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import { useFor, usesFor } from '../guide/retrieval-contract.ts';
import type { Dependencies } from '../dependencies.ts';
import { guideFor, queue } from '../roles.ts';
import { openItems, sortOf, type Item } from '../vessels/item-sorts.ts';
import { vectorLiteral } from './vessel-embedding.ts';
import type { ItemKind } from '../vessels/vessel-item.ts';

interface Waiting {
  readonly item_id: string;
  readonly kind: ItemKind;
  readonly owner_id: string;
  readonly session_id: string;
}

/** Items at once. */
const batch = Math.min(...usesFor('EMBEDDING').map(({ atMost }) => atMost));
const againAfterMs = 2 * 60_000;
/** People at once: a slow answer for one holds up no other. */
const atOnce = 4;

/**
 * Makes the embeddings that wait: of what was written while the model was away, of what the guide proposed, and of what
 * another model made. Found by a role that sees ids alone; the text is opened as the guide of its person, who can read
 * of it. A row that was taken up and not finished is free again two minutes later, so replicas and a model that stays
 * away need no more than that.
 */
export const makeEmbeddings: Job<Dependencies> = {
  name: 'make-embeddings',
  everyMs: 10_000,
  async run({ work, dependencies, now }) {
    const clock = clockFrom(work, now);
    for (let taken = batch; taken === batch;) {
      const claim = new Date(clock().getTime() + againAfterMs);
      const waiting = await takeWaiting(work, dependencies.models.embedding.id, now, claim);
      taken = waiting.length;
      await eachAtOnce(byGuide(waiting), atOnce, (alike) => makeFor(work, dependencies, alike, claim));
    }
  },
};

function takeWaiting(work: UnitOfWork, model: string, now: Date, claim: Date): Promise<Waiting[]> {
  return work.run(queue, (tx) =>
    tx.query<Waiting>(
      `WITH due AS MATERIALIZED (
         SELECT item_id FROM vessel_embedding WHERE (model IS NULL OR model < $1 OR model > $1) AND (try_again_at IS NULL OR try_again_at <= $2)
         LIMIT ${batch} FOR UPDATE SKIP LOCKED)
       UPDATE vessel_embedding SET try_again_at = $3 WHERE item_id IN (SELECT item_id FROM due)
       RETURNING item_id, kind, owner_id, session_id`,
      [model, now, claim],
    ),
  );
}

/** One guide serves one person in one session. */
function byGuide(waiting: readonly Waiting[]): Waiting[][] {
  const groups = new Map<string, Waiting[]>();
  for (const row of waiting) {
    const key = `${row.owner_id} ${row.session_id}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

async function makeFor(
  work: UnitOfWork,
  dependencies: Dependencies,
  waiting: readonly Waiting[],
  claim: Date,
): Promise<void> {
  const [one] = waiting;
  if (!one) return;
  const guide = guideFor(one.owner_id, one.session_id);
  const texts = await textsOf(work, dependencies, waiting);
  const { embedding } = dependencies.models;
  const vectors = await embedding
    .embed(
      texts.map(({ text }) => text),
      { user: one.owner_id, purpose: 'embed' },
    )
    .catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
  if (!vectors) return;
  await work.run(guide, async (tx) => {
    for (const [at, { id }] of texts.entries()) {
      const vector = vectors[at];
      // Only where nobody has rewritten the item meanwhile: whoever did has put its own claim in place of this one.
      if (vector)
        await tx.query(
          'UPDATE vessel_embedding SET model = $2, embedding = $3::vector, try_again_at = NULL WHERE item_id = $1 AND try_again_at = $4',
          [id, embedding.id, vectorLiteral(vector), claim],
        );
    }
  });
}

/** The texts of items of one person in one session. That they were opened is on record. */
function textsOf(
  work: UnitOfWork,
  { sealer }: Dependencies,
  waiting: readonly Waiting[],
): Promise<{ id: string; text: string }[]> {
  const [one] = waiting;
  if (!one) return Promise.resolve([]);
  return work.run(guideFor(one.owner_id, one.session_id), async (tx) => {
    const items: Item[] = [];
    for (const kind of new Set(waiting.map((row) => row.kind))) {
      const itemIds = waiting.filter((row) => row.kind === kind).map((row) => row.item_id);
      items.push(
        ...(await tx.find(sortOf(kind).entity as EntityTarget<Item>, { id: In(itemIds) } as FindOptionsWhere<Item>)),
      );
      const { what, purpose } = useFor('EMBEDDING', sortOf(kind).source);
      await recordAccess(tx, [{ subjectId: one.owner_id, kind: what, itemIds, purpose }]);
    }
    const opened = await openItems(tx, sealer, items);
    return items.flatMap((item) => {
      const text = sortOf(item.kind).meaning(opened.get(item.id) ?? {});
      return text === null ? [] : [{ id: item.id, text }];
    });
  });
}
