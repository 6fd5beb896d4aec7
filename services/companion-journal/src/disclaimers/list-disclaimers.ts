import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import type { QueryDisclaimersArgs, UserDisclaimerAcceptancesArgs } from '../__generated__/resolvers.ts';
import { DisclaimerAcceptance } from './disclaimer-acceptance.ts';
import { Disclaimer } from './disclaimer.ts';

const disclaimersBy = orderedList<Disclaimer, 'VERSION'>('disclaimers', { VERSION: 'number' }, 'number');
const acceptancesBy = orderedList<DisclaimerAcceptance, 'ACCEPTED_AT'>(
  'disclaimer acceptances',
  { ACCEPTED_AT: 'acceptedAt' },
  'id',
);

export function listDisclaimers(
  reads: Reads,
  cursors: Cursors,
  { orderBy, ...args }: QueryDisclaimersArgs,
): Promise<CountedConnection<Disclaimer>> {
  const list = disclaimersBy(orderBy ?? { field: 'VERSION', direction: 'DESC' });
  return readCountedList(reads, { entity: Disclaimer, list, where: {} }, args, cursors);
}

/** A page of a person's own acceptances. */
export function listAcceptances(
  reads: Reads,
  cursors: Cursors,
  userId: string,
  { orderBy, ...args }: UserDisclaimerAcceptancesArgs,
): Promise<CountedConnection<DisclaimerAcceptance>> {
  const list = acceptancesBy(orderBy ?? { field: 'ACCEPTED_AT', direction: 'DESC' });
  return readCountedList(reads, { entity: DisclaimerAcceptance, list, where: { userId } }, args, cursors);
}
