import { newId } from '@kindred/contracts/uuid';
import { previewSplit, type DivisionInput } from '@kindred/payments/splits/preview-split';
import { watchStolenCpu } from '../stolen-cpu.ts';

const people = 20;
const rounds = 5;
const roundMs = 1_000;

/**
 * Previews of bills for 20 people, each of the three ways in turn, one after another in this process. The median of
 * five rounds.
 */
export async function run(): Promise<Record<string, number>> {
  const stolen = await watchStolenCpu();
  const bills = threeBills(Array.from({ length: people }, newId));
  previewsIn(bills, 300);
  const perSecond = Array.from({ length: rounds }, () => previewsIn(bills, roundMs)).sort((one, other) => one - other);
  return {
    previewsPerSecond: Math.round(perSecond[Math.floor(rounds / 2)] ?? 0),
    mustReachPreviewsPerSecond: 20_000,
    people,
    stolenPercent: Math.round(await stolen()),
  };
}

/** Totals and percentages that do not come out even, so that units are left to be given out. */
function threeBills(userIds: readonly string[]): DivisionInput[] {
  const total = { minorUnits: 1_234_567n, currency: 'EUR' };
  const last = userIds.length - 1;
  const parts = (of: (place: number) => object) => userIds.map((userId, place) => ({ userId, ...of(place) }));
  return [
    { total, splitType: 'EQUAL', participants: parts(() => ({})) },
    {
      total,
      splitType: 'PERCENTAGE',
      participants: parts((place) => ({ basisPoints: place === last ? 10_000 - 487 * last : 487 })),
    },
    {
      total,
      splitType: 'CUSTOM',
      participants: parts((place) => ({
        amount: { currency: 'EUR', minorUnits: place === last ? 1_234_567n - 61_728n * BigInt(last) : 61_728n },
      })),
    },
  ];
}

/** Previews a second, over about so many milliseconds. */
function previewsIn(bills: readonly DivisionInput[], ms: number): number {
  const payeeId = newId();
  const started = performance.now();
  let previews = 0;
  for (; performance.now() - started < ms; previews += 30) {
    for (let turn = 0; turn < 10; turn += 1) for (const bill of bills) previewSplit(payeeId, bill);
  }
  return previews / ((performance.now() - started) / 1_000);
}
