import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { StageProgress } from '../stages/stage-progress.ts';
import { StageSynthesis } from './stage-synthesis.ts';

/** Longer than a model may take. A maker that dies is replaced after it. */
const claimMs = 90_000;

/** The last synthesis of a stage, and whether this request makes the next one. */
export interface SynthesisSnapshot {
  readonly last: StageSynthesis | null;
  /** Whether `last` is made of the current words. */
  readonly fresh: boolean;
  /** The id of the claim, if this request makes the next synthesis. */
  readonly claim: string | null;
}

/**
 * Looks, and takes the making where it is to be done and nobody does it. The mark of change is taken away with the
 * claim, before anything is read: what is changed from then on marks it again, so nothing is missed.
 */
export function claimSynthesis(work: UnitOfWork, person: Person, progressId: string): Promise<SynthesisSnapshot> {
  return work.run(person, async (tx) => {
    const progress = await tx.lock(StageProgress, progressId, 'No stage of yours');
    const last = await tx.findOne(StageSynthesis, { progressId });
    const beingMade = last?.maker != null && last.makingUntil !== null && last.makingUntil > tx.now;
    const fresh = !progress.isSynthesisDirty && last !== null && last.maker === null;
    if (fresh || beingMade || !progress.isCurrent) return { last, fresh, claim: null };
    const claim = newId();
    progress.isSynthesisDirty = false;
    const making = { maker: claim, makingUntil: new Date(tx.now.getTime() + claimMs) };
    if (last) Object.assign(last, making);
    else
      tx.add(
        createEntity(StageSynthesis, {
          progressId,
          ownerId: person.id,
          sessionId: progress.sessionId,
          text: null,
          madeAt: null,
          ...making,
        }),
      );
    return { last, fresh, claim };
  });
}

/**
 * Keeps what was made, null where there was nothing to sum up; unless another was faster, after this maker's time was
 * over, or something was deleted meanwhile. Answers the time of its making.
 */
export async function keepSynthesis(
  work: UnitOfWork,
  sealer: Sealer,
  person: Person,
  { progressId, claim, text }: { progressId: string; claim: string; text: string | null },
): Promise<Date> {
  return work.run(person, async (tx) => {
    const progress = await tx.lock(StageProgress, progressId);
    const synthesis = await tx.findOne(StageSynthesis, { progressId, maker: claim });
    if (!synthesis) return tx.now;
    const sealed =
      text === null
        ? null
        : await sealer.seal(tx, { kind: 'person', id: person.id }, StageSynthesis.place(progressId, 'text'), text);
    Object.assign(synthesis, { text: sealed, madeAt: tx.now, maker: null, makingUntil: null });
    progress.synthesisLastUpdated = tx.now;
    return tx.now;
  });
}

/** Whoever could not make it says so: the next who asks tries again. */
export async function giveUpSynthesis(
  work: UnitOfWork,
  person: Person,
  progressId: string,
  claim: string,
): Promise<void> {
  await work.run(person, async (tx) => {
    const progress = await tx.lock(StageProgress, progressId);
    const synthesis = await tx.findOne(StageSynthesis, { progressId, maker: claim });
    if (!synthesis) return;
    Object.assign(synthesis, { maker: null, makingUntil: null });
    progress.isSynthesisDirty = true;
  });
}
