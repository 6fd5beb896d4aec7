import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

/** A column's value in the form in which it is written. */
export function storedValue(column: ColumnMetadata, value: unknown): unknown {
  return column.entityMetadata.dataSource.driver.preparePersistentValue(value, column);
}

/** The written form of a value. An object is copied, so that a change inside it can be seen later. */
export function storedCopy(column: ColumnMetadata, value: unknown): unknown {
  const stored = storedValue(column, value);
  return typeof stored === 'object' && stored !== null ? structuredClone(stored) : stored;
}

/** Whether the database would hold the same if the value was written. */
export function sameStored(column: ColumnMetadata, value: unknown, stored: unknown): boolean {
  return same(storedValue(column, value), stored);
}

function same(a: unknown, b: unknown): boolean {
  if (a === b || (a == null && b == null)) return true;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0;
  if (typeof a === 'object' && typeof b === 'object') return JSON.stringify(a) === JSON.stringify(b);
  return false;
}
