import { setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '@kindred/contracts/domain-error';
import { ModelUnavailable } from '@kindred/models/model-errors';
import { synthesise } from '../model-tasks/synthesise.ts';
import type { StageProgress } from '../stages/stage-progress.ts';
import type { StageSynthesis } from './stage-synthesis.ts';
import { claimSynthesis, giveUpSynthesis, keepSynthesis } from './synthesis-claim.ts';
import { kindsFor, synthesisMaterial } from './synthesis-material.ts';
import type { Writer } from '../vessel-changes/writer.ts';

/** An account that is to be shown: opened where it was just made, sealed where it was kept. */
export type ShownSynthesis =
  | { readonly text: string; readonly madeAt: Date; readonly stale: boolean }
  | (Pick<StageSynthesis, 'sealedText'> & { readonly madeAt: Date; readonly stale: boolean });

/**
 * How often, and after how long, somebody looks again for the first account while another request of theirs is making
 * it.
 */
const looks = 200;
const lookAgainMs = 100;

/**
 * The account of a stage, made again where something changed. However many ask at once, one of them makes it: the
 * others are shown the last one, marked as stale, or wait where there is none.
 */
export async function readSynthesis(reader: Writer, progress: StageProgress): Promise<ShownSynthesis | null> {
  if (kindsFor(progress.stage).length === 0) return null;
  for (let look = 0; look < looks; look += 1) {
    const { last, fresh, claim } = await claimSynthesis(reader.work, reader.person, progress.id);
    if (claim !== null) return make(reader, progress, claim, last);
    if (fresh || last?.text || !progress.isCurrent) return shown(last, !fresh);
    await wait(lookAgainMs);
  }
  throw new ModelUnavailable('The synthesis is still being made. Please look again in a moment.');
}

async function make(
  reader: Writer,
  progress: StageProgress,
  claim: string,
  last: StageSynthesis | null,
): Promise<ShownSynthesis | null> {
  const { work, dependencies, person } = reader;
  try {
    const items = await synthesisMaterial(work, dependencies, progress);
    const made =
      items.length === 0
        ? null
        : await dependencies.models.language.extract({
            task: synthesise,
            given: { items },
            user: person.id,
            purpose: 'synthesise',
          });
    const madeAt = await keepSynthesis(work, dependencies.sealer, person, {
      progressId: progress.id,
      claim,
      text: made?.text ?? null,
    });
    return made && { text: made.text, madeAt, stale: false };
  } catch (error) {
    await giveUpSynthesis(work, person, progress.id, claim);
    if (last?.text && error instanceof DomainError) return shown(last, true);
    throw error;
  }
}

function shown(synthesis: StageSynthesis | null, stale: boolean): ShownSynthesis | null {
  if (!synthesis?.text || !synthesis.madeAt) return null;
  return { sealedText: synthesis.sealedText, madeAt: synthesis.madeAt, stale };
}
