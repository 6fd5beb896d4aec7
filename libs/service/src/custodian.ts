import { databaseNames } from '@kindred/database/names';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { ServiceDefinition } from './define-service.ts';

type Custody = Pick<ServiceDefinition, 'name' | 'custodianRole' | 'eraserRole'>;

/** The full name of the database role that sees all of a person; undefined where that is the service's ordinary one. */
export function custodianOf({ name, custodianRole }: Custody): string | undefined {
  return custodianRole && `${databaseNames(name).schema}_${custodianRole}`;
}

/** The full name of the database role that erases people; undefined where that is the service's ordinary one. */
export function eraserOf(definition: Custody): string | undefined {
  const { name, eraserRole } = definition;
  return eraserRole === undefined ? custodianOf(definition) : `${databaseNames(name).schema}_${eraserRole}`;
}

/**
 * Reads as the person, under the custodian's role. Row-level security gives the person's own rows, and the role also
 * sees columns that no caller is shown.
 */
export function readAsCustodian<T>(
  definition: Custody,
  work: UnitOfWork,
  userId: string,
  look: (tx: ReadTransaction) => Promise<T>,
): Promise<T> {
  const databaseRole = custodianOf(definition);
  return work.read({ role: 'person', id: userId, ...(databaseRole && { databaseRole }) }, look);
}
