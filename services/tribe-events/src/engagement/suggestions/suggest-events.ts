import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import { repeatAtOnce } from '@kindred/service/each-at-once';
import type { Dependencies } from '../../dependencies.ts';
import { suggestTribeEvent } from '../../model-tasks/suggest-tribe-event.ts';
import { askModel } from '../ask-model.ts';
import { readMaterial } from '../read-material.ts';
import { endTurn, giveUpTurn, leaseTurns, noteTribes, type Turn } from '../turns.ts';
import { decideSuggestion } from './decide-suggestion.ts';
import { composeSuggestion } from './compose-suggestion.ts';
import { expireSuggestions } from './expire-suggestions.ts';
import { possibleTimes, zoneOf } from './possible-times.ts';
import { readGround } from './read-situation.ts';
import { storeSuggestion } from './store-suggestion.ts';

const atOnce = 4;
const againMs = 6 * 3_600_000;

/**
 * Suggests events to tribes whose turn has come. The model, the venues and the weather are asked between two units of
 * work, under a lease. A model that is away ends the run, and the tribes are looked at again later.
 */
export const suggestEvents: Job<Dependencies> = {
  name: 'suggest-events',
  everyMs: 15_000,
  async run({ work, dependencies }) {
    await expireSuggestions(work);
    await noteTribes(work, 'SUGGESTION');
    const due = { most: 1, dueBy: work.now };
    await repeatAtOnce(atOnce, async () => {
      const [turn] = await leaseTurns(work, 'SUGGESTION', due);
      return turn !== undefined && (await suggest(work, dependencies, turn)) !== 'AWAY';
    });
  },
};

export async function suggest(work: UnitOfWork, dependencies: Dependencies, turn: Turn): Promise<'DONE' | 'AWAY'> {
  const { tribeId } = turn;
  const read = await work.read(job(), async (tx) => {
    const ground = await readGround(tx, tribeId);
    return { ground, material: await readMaterial(tx, tribeId) };
  });
  const { ground, material } = read;
  const causes = ground && decideSuggestion(ground, work.now);
  const times = ground
    ? possibleTimes(work.now, zoneOf(ground.lastZone, ground.point?.longitude ?? null), ground.takenAt)
    : [];
  if (!ground || !material || !causes || times.length === 0) {
    await work.run(job(), (tx) => endTurn(tx, turn, again(tx.now), ground?.wantedAt));
    return 'DONE';
  }
  const currency = ground.lastCurrency ?? 'EUR';
  const given = {
    ...material,
    currency,
    times: times.map(({ label }) => label),
    earlierSuggestions: [...ground.had],
  };
  const asked = await askModel(dependencies.models.language, { task: suggestTribeEvent, given, tribeId });
  if (typeof asked === 'string') {
    await giveUpTurn(work, turn);
    return asked === 'AWAY' ? 'AWAY' : 'DONE';
  }
  const { answer } = asked;
  const details = await composeSuggestion(work, dependencies, { answer, ground, material, times, causes, currency });
  await work.run(job(), (tx) => storeSuggestion(tx, turn, details, again(tx.now)));
  return 'DONE';
}

const again = (now: Date) => new Date(now.getTime() + againMs);
