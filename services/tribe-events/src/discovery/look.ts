import { leftOut, detailsFit, readsTribe, tokensFit, type Groups } from './conditions.ts';
import type { Search } from './search.ts';
import { distanceFrom, isAfter, isByDistance, keyOf, type KeyOrder, type KeyPlace } from './search-order.ts';
import { StatementParameters } from './statement-parameters.ts';

/** A tribe that was found, with its key in the order. */
export interface FoundTribe {
  readonly tribeId: string;
  /** The distance in metres, or a time. */
  readonly key: number | Date;
  readonly distanceM: number | null;
}

/** What one statement looks for. */
export interface Look {
  readonly search: Search;
  readonly viewerId: string;
  readonly order: KeyOrder;
  readonly after: KeyPlace | null;
  readonly groups: Groups;
  /** Words that a tribe must not have all of, because it was found by them already. */
  readonly notWords: readonly string[] | null;
  readonly wanted: number;
}

/** What a way to read found, and whether that is what there is. */
export interface Answer {
  readonly found: FoundTribe[];
  readonly isExact: boolean;
}

/** The parts that the statements of a look have in common. Rows are of `tribe_search s` and, if needed, `tribe t`. */
export interface LookParts {
  readonly parameters: StatementParameters;
  readonly distance: string;
  readonly key: string;
  readonly joinTribe: string;
  readonly conditions: readonly string[];
  /** The first entry of WITH. */
  readonly leftOut: string;
}

export function partsOf(look: Look, now: Date): LookParts {
  const { search, order, after, notWords, viewerId } = look;
  const parameters = new StatementParameters();
  const distance = distanceFrom(parameters, search.near);
  const key = keyOf(order, distance);
  const isFoundAlready =
    notWords &&
    tokensFit(
      parameters,
      notWords.map((word) => [word]),
      '0',
    ).join(' AND ');
  return {
    parameters,
    distance,
    key,
    joinTribe: readsTribe(search) || !isByDistance(order) ? 'JOIN tribe t ON t.id = s.tribe_id' : '',
    conditions: [
      ...detailsFit(parameters, search, now),
      ...(search.near ? [`${distance} <= ${parameters.add(search.near.radiusM, 'float8')}`] : []),
      ...(after ? [isAfter(parameters, order, key, after)] : []),
      ...(isFoundAlready ? [`NOT (${isFoundAlready})`] : []),
    ],
    leftOut: leftOut(parameters, viewerId, search.includeOwn),
  };
}
