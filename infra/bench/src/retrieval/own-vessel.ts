import { embeddingOf } from '@kindred/models/embedded-embedding-model';
import { subjectFinders } from '@kindred/vessel-privacy/embedded-answers/subjects';
import type { Actor } from '@kindred/database/actor';
import { nearestInVessel } from '@kindred/vessel-privacy/embeddings/nearest-in-vessel';
import { dimensions, model, type Keeper } from './fill.ts';
import { quantile, recallOf, rounded, timed } from './figures.ts';
import type { Scene } from './scene.ts';
import { sentence, spread } from './sentences.ts';

const nearest = 10;
const rounds = 4;

/**
 * Searches of each person in their own vessel, as the service does them, beside the same with a role that bypasses
 * row-level security. They take turns, because the second one finds warmer pages. The ratio is the median of the
 * pairs'.
 */
export async function searchOwnVessels(
  { service: { work } }: Scene,
  keepers: readonly Keeper[],
  openRole: string,
  unseenFrom: number,
): Promise<Record<string, number>> {
  const search = (actor: Actor, vesselId: string, vector: readonly number[]) =>
    work.read(actor, (tx) => nearestInVessel(tx, vesselId, { model, vector }, nearest));
  const ours: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [nth, { userId, vesselId }] of keepers.entries()) {
      const vector = embeddingOf(
        sentence(spread(unseenFrom + round * keepers.length + nth)),
        dimensions,
        subjectFinders,
      );
      const guarded = () => timed(() => search({ role: 'person', id: userId }, vesselId, vector));
      const open = () => timed(() => search({ role: 'person', id: userId, databaseRole: openRole }, vesselId, vector));
      const [one, other] = nth % 2 === 0 ? [await guarded(), await open()] : await inTurn(open, guarded);
      if (one.result.length !== nearest || one.result.some(({ id }, at) => id !== other.result[at]?.id))
        throw new Error('Both did not find the same ten.');
      // The first round warms both.
      if (round === 0) continue;
      ours.push(one.ms);
      ratios.push(one.ms / other.ms);
    }
  }
  return {
    p50Ms: quantile(ours, 0.5),
    p99Ms: quantile(ours, 0.99),
    mustReachP99Ms: 20,
    ratio: quantile(ratios, 0.5),
    mustReachRatio: 1.3,
    searches: ours.length,
  };
}

async function inTurn<T>(first: () => Promise<T>, second: () => Promise<T>): Promise<[T, T]> {
  const later = await first();
  return [await second(), later];
}

/** What is found, beside what is nearest of all by counting it out here, for some people. */
export async function recallInOwnVessels(
  { service: { work } }: Scene,
  keepers: readonly Keeper[],
  count: number,
  unseenFrom: number,
): Promise<Record<string, number>> {
  const recalls: number[] = [];
  for (let at = 0; at < keepers.length; at += 10) {
    const { userId, vesselId } = keepers[at] ?? { userId: '', vesselId: '' };
    const vector = embeddingOf(sentence(spread(unseenFrom + at)), dimensions, subjectFinders);
    const found = await work.read({ role: 'person', id: userId }, (tx) =>
      nearestInVessel(tx, vesselId, { model, vector }, nearest),
    );
    const distances: number[] = [];
    for (let nth = at; nth < count; nth += keepers.length)
      distances.push(1 - inner(vector, embeddingOf(sentence(spread(nth)), dimensions, subjectFinders)));
    recalls.push(
      recallOf(
        found.map(({ similarity }) => 1 - similarity),
        distances.sort((a, b) => a - b).slice(0, nearest),
      ),
    );
  }
  return { recall: rounded(recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length), mustReachRecall: 1 };
}

function inner(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
