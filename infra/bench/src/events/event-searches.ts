import { searches, type BenchSearch } from '../discovery/searches.ts';

/** A search with dates, by its begin unless it says otherwise. */
export interface EventSearch {
  readonly kind: string;
  readonly filter: BenchSearch['filter'] & {
    readonly from?: Date;
    readonly until?: Date;
    readonly freePlacesAtLeast?: number;
  };
  readonly field: 'START_TIME' | 'DISTANCE';
}

const rounds = 8;

/** The searches of the bench `discovery`, within a day, a week, a month or a quarter that begins some days from now. */
export function datedSearches(isMisspelt: boolean): EventSearch[] {
  const now = Date.now();
  return searches(rounds, isMisspelt).map(({ kind, filter }, nth) => {
    const days = [1, 7, 30, 90][nth % 4] ?? 1;
    const from = new Date(now + ((nth * 5) % 200) * 86_400_000);
    const until = new Date(from.getTime() + days * 86_400_000);
    return { kind: `${kind} ${days} days`, filter: { ...filter, from, until }, field: 'START_TIME' };
  });
}
