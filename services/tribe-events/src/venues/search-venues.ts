import { setTimeout as wait } from 'node:timers/promises';
import { job } from '@kindred/database/actor';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { In } from 'typeorm';
import { days } from '../days.ts';
import { SourceUnavailable } from '../sources/source-unavailable.ts';
import { countSearch } from './count-search.ts';
import { readVenueSearch, searchKey, type VenueSearchInput } from './read-venue-search.ts';
import { VenuesUnavailable } from './refusals.ts';
import { storeVenues } from './store-venues.ts';
import { takeTurn } from './take-turn.ts';
import type { FoundVenue, VenueSearch, VenueSource } from './venue-source.ts';
import { Venue } from './venue.ts';

/** How long a search asks its source nothing new. */
const keptDays = 1;

/**
 * Searches venues for a person. The same search within a day is answered from what is kept.
 * @throws {TooManyVenueSearches} @throws {VenuesUnavailable} and what `readVenueSearch` throws
 */
export async function searchVenues(
  work: UnitOfWork,
  source: VenueSource,
  person: Person,
  input: VenueSearchInput,
): Promise<Venue[]> {
  const { first, ...search } = readVenueSearch(input);
  const key = searchKey(source.name, search);
  const kept = await work.run(person, async (tx) => {
    await countSearch(tx, person.id);
    return readKept(tx, key);
  });
  const venueIds = kept ?? (await askAndStore(work, source, key, search));
  const shown = venueIds.slice(0, first);
  const venues = await work.read(person, (tx) => tx.find(Venue, { id: In(shown) }));
  const byId = new Map(venues.map((venue) => [venue.id, venue]));
  return shown.flatMap((id) => byId.get(id) ?? []);
}

/**
 * Finds venues for the service itself, the best first. The same search within a day is answered from what is kept.
 * @throws {VenuesUnavailable}
 */
export async function findVenueIds(work: UnitOfWork, source: VenueSource, search: VenueSearch): Promise<string[]> {
  const key = searchKey(source.name, search);
  const kept = await work.read(job(), (tx) => readKept(tx, key));
  return kept ?? askAndStore(work, source, key, search);
}

async function readKept(tx: ReadTransaction, key: string): Promise<string[] | null> {
  const [row] = await tx.query<{ venueIds: string[] }>(
    'SELECT venue_ids AS "venueIds" FROM venue_search WHERE key = $1 AND searched_at > $2',
    [key, days.before(tx.now, keptDays)],
  );
  return row?.venueIds ?? null;
}

async function askAndStore(work: UnitOfWork, source: VenueSource, key: string, search: VenueSearch) {
  const found = await ask(work, source, search);
  return work.run(job(), (tx) => storeVenues(tx, source, key, found));
}

async function ask(work: UnitOfWork, source: VenueSource, search: VenueSearch): Promise<FoundVenue[]> {
  if (source.isRateLimited) {
    const turn = await takeTurn(work, source.name);
    if (!turn) throw new VenuesUnavailable();
    await wait(turn.waitMs);
  }
  return source.search(search).catch((error: unknown) => {
    throw error instanceof SourceUnavailable ? new VenuesUnavailable(error) : error;
  });
}
