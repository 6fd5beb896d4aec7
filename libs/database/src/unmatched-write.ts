import type { EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';
import { AccessRefused } from './access-refused.ts';
import { StaleAggregate } from './conflict.ts';
import { WroteNoRow } from './wrote-no-row.ts';

/** A write of one row, and the role that it was made as. */
export interface RowWrite {
  readonly manager: EntityManager;
  readonly role: string;
  readonly metadata: EntityMetadata;
  readonly id: ObjectLiteral;
  /** The version that the row must still have, where the entity is a root. */
  readonly expectedVersion: number | undefined;
}

/** The `where` of a write: the row, with the expected version if there is one. */
export function whereOf({ id, expectedVersion }: Pick<RowWrite, 'id' | 'expectedVersion'>): ObjectLiteral {
  return expectedVersion === undefined ? id : { ...id, version: expectedVersion };
}

/**
 * Explains an UPDATE that matched no row. If the row is still visible with the expected version, only a missing
 * policy can be the cause.
 */
export async function unmatchedUpdate(write: RowWrite): Promise<Error> {
  const visible = await visibleRow(write);
  const attempt = { table: write.metadata.tableName, role: write.role, verb: 'UPDATE' };
  if (!visible) return new WroteNoRow(attempt);
  if (isStale(visible, write)) return new StaleAggregate();
  return new AccessRefused(attempt, 'The row is visible, and no row-level policy allows UPDATE of it');
}

/**
 * Explains a DELETE that matched no row. A row that is gone needs no delete, because a foreign key may have cascaded:
 * returns null then. If the row is still visible with the expected version, a policy is missing.
 */
export async function unmatchedDelete(write: RowWrite): Promise<Error | null> {
  const visible = await visibleRow(write);
  if (!visible) return null;
  if (isStale(visible, write)) return new StaleAggregate();
  const attempt = { table: write.metadata.tableName, role: write.role, verb: 'DELETE' };
  return new AccessRefused(attempt, 'The row is visible, and no row-level policy allows DELETE of it');
}

function isStale(visible: ObjectLiteral, { expectedVersion }: RowWrite): boolean {
  return expectedVersion !== undefined && visible['version'] !== expectedVersion;
}

/** The row's primary key, and its version where one is expected, as the role sees them. */
function visibleRow({ manager, metadata, id, expectedVersion }: RowWrite): Promise<ObjectLiteral | null> {
  const { target, primaryColumns } = metadata;
  const key = primaryColumns.map(({ propertyName }) => propertyName);
  const columns = expectedVersion === undefined ? key : [...key, 'version'];
  return manager.findOne(target, { where: id, select: Object.fromEntries(columns.map((name) => [name, true])) });
}
