import type { Criteria } from './criteria.ts';
import { distanceFrom, isAfter, type KeyOrder, type KeyPlace } from './key-order.ts';
import { StatementParameters } from './statement-parameters.ts';
import { tokensFit, type Groups } from './tokens.ts';

/** A thing that was found, with its key in the order. */
export interface Found {
  readonly id: string;
  /** The distance in metres, or a time. */
  readonly key: number | Date;
  readonly distanceM: number | null;
}

/** What one statement looks for. */
export interface Look {
  readonly criteria: Criteria;
  readonly order: KeyOrder;
  readonly after: KeyPlace | null;
  readonly groups: Groups;
  /** Words that a thing must not have all of, because it was found by them already. */
  readonly notWords: readonly string[] | null;
  readonly wanted: number;
}

/** What a way to read found, and whether that is what there is. */
export interface Answer {
  readonly found: Found[];
  readonly isExact: boolean;
}

/** The parts that the statements of a look have in common. Rows are of the catalogue's table `s`. */
export interface LookParts {
  readonly parameters: StatementParameters;
  readonly distance: string;
  readonly key: string;
  /** The id of a row, with the table `s`. */
  readonly id: string;
  readonly join: string;
  readonly conditions: readonly string[];
  /** The first entry of WITH. */
  readonly leftOut: string;
}

export function partsOf(look: Look, now: Date): LookParts {
  const { criteria, order, after, notWords } = look;
  const { catalogue, near } = criteria;
  const parameters = new StatementParameters();
  const distance = distanceFrom(parameters, near);
  const key = order.time?.key ?? distance;
  const id = `s.${catalogue.id}`;
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
    id,
    join: criteria.readsThings || order.time?.isOfThings ? catalogue.join : '',
    conditions: [
      ...criteria.timeFits(parameters),
      ...criteria.detailsFit(parameters, now),
      ...(near ? [`${distance} <= ${parameters.add(near.radiusM, 'float8')}`] : []),
      ...(after ? [isAfter(parameters, order, key, after, id)] : []),
      ...(isFoundAlready ? [`NOT (${isFoundAlready})`] : []),
    ],
    leftOut: criteria.leftOut(parameters),
  };
}
