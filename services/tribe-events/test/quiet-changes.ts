import { isDeepStrictEqual } from 'node:util';
import { anonymous } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { readPublicNumbers, type PublicNumbers } from '../src/tribes/public-numbers.ts';
import { readPublicTribes, type PublicTribe } from '../src/tribes/public-tribe.ts';
import { valueAt, type Step } from '../src/tribes/steps.ts';

/** What is cached of public tribes, read for every tribe. */
interface Values {
  readonly tribes: ReadonlyMap<string, PublicTribe>;
  readonly numbers: ReadonlyMap<string, PublicNumbers>;
}

/**
 * Runs a change, and fails if it changed what is cached of a tribe without raising the tribe's version. The cache would
 * go on with the old value. Changes at the same time are no fault: versions are read first and last.
 */
export async function withoutQuietChange<Result>(work: UnitOfWork, change: () => Promise<Result>): Promise<Result> {
  const versions = await versionsOf(work);
  const ids = [...versions.keys()];
  const before = await valuesOf(work, ids);
  const result = await change();
  const after = await valuesOf(work, ids);
  const later = await versionsOf(work);
  for (const id of ids)
    if (versions.get(id) === later.get(id) && !isSame(id, before, after))
      throw new Error(`Tribe ${id} was changed, and its version is still ${later.get(id)}.`);
  return result;
}

async function versionsOf(work: UnitOfWork): Promise<Map<string, number>> {
  const rows = await work.read(anonymous, (tx) =>
    tx.query<{ id: string; version: number }>('SELECT id, version FROM tribe'),
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}

async function valuesOf(work: UnitOfWork, ids: readonly string[]): Promise<Values> {
  if (ids.length === 0) return { tribes: new Map(), numbers: new Map() };
  return work.read(anonymous, async (tx) => {
    const tribes = await readPublicTribes(tx, ids, 'true');
    return { tribes, numbers: await readPublicNumbers(tx, ids, 'true') };
  });
}

function isSame(id: string, before: Values, after: Values): boolean {
  const [numbersBefore, numbersAfter] = [before.numbers.get(id), after.numbers.get(id)];
  return (
    isDeepStrictEqual(before.tribes.get(id), after.tribes.get(id)) &&
    isSameFromNow(numbersBefore?.freeSeats ?? [], numbersAfter?.freeSeats ?? []) &&
    isSameFromNow(numbersBefore?.activity ?? [], numbersAfter?.activity ?? [])
  );
}

/** Whether a number is the same at each moment from the first step of the later values on. */
function isSameFromNow(before: readonly Step[], after: readonly Step[]): boolean {
  const now = after[0]?.fromMs ?? 0;
  const moments = [...after, ...before.filter(({ fromMs }) => fromMs > now)].map(({ fromMs }) => new Date(fromMs));
  return moments.every((moment) => valueAt(before, moment) === valueAt(after, moment));
}
