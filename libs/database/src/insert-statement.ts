import type { DataSource, ObjectLiteral } from 'typeorm';
import type { InlineStatement, InlineValue } from './inline.ts';

/** The statement that inserts an entity, for a unit of work that sends several at once. */
export function insertStatement({ source }: { readonly source: DataSource }, entity: ObjectLiteral): InlineStatement {
  const { tableName, columns } = source.getMetadata(entity.constructor);
  const written = columns.filter(({ isInsert }) => isInsert);
  const names = written.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const places = written.map((_, place) => `$${place + 1}`).join(', ');
  return {
    sql: `INSERT INTO "${tableName}" (${names}) VALUES (${places})`,
    parameters: written.map(
      (column) => source.driver.preparePersistentValue(column.getEntityValue(entity), column) as InlineValue,
    ),
  };
}
