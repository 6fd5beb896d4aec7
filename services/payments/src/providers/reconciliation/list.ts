import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { IsNull, LessThan } from 'typeorm';
import type { DifferenceKind } from './difference.ts';
import { ProviderDifference, Reconciliation } from './reconciliation.ts';

const reconciliations: ListOf<Reconciliation> = { name: 'reconciliations', keyLength: 1, keyOf: ({ id }) => [id] };
const differences: ListOf<ProviderDifference> = { name: 'provider-differences', keyLength: 1, keyOf: ({ id }) => [id] };

export interface DifferenceFilter extends PageArguments {
  readonly reconciliationId?: string | null;
  readonly kind?: DifferenceKind | null;
  readonly open?: boolean | null;
}

/** Reconciliations, the newest first. */
export async function listReconciliations(
  work: UnitOfWork,
  cursors: Cursors,
  admin: Admin,
  args: PageArguments,
): Promise<Connection<Reconciliation>> {
  const page = pageOf(reconciliations, args, cursors);
  const [before] = page.after ?? [];
  const rows = await work.read(admin, (tx) =>
    tx.find(Reconciliation, before === undefined ? {} : { id: LessThan(before) }, {
      order: { id: 'DESC' },
      take: page.limit,
    }),
  );
  return connectionOf(reconciliations, page, rows, cursors);
}

/** Differences, the newest first. */
export async function listDifferences(
  work: UnitOfWork,
  cursors: Cursors,
  admin: Admin,
  { reconciliationId, kind, open, ...args }: DifferenceFilter,
): Promise<Connection<ProviderDifference>> {
  const page = pageOf(differences, args, cursors);
  const [before] = page.after ?? [];
  const where = {
    ...(reconciliationId && { reconciliationId }),
    ...(kind && { kind }),
    ...(open && { mendedAt: IsNull(), goneAt: IsNull() }),
    ...(before !== undefined && { id: LessThan(before) }),
  };
  const rows = await work.read(admin, (tx) =>
    tx.find(ProviderDifference, where, { order: { id: 'DESC' }, take: page.limit }),
  );
  return connectionOf(differences, page, rows, cursors);
}
