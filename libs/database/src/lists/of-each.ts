import { Raw, type EntityManager, type FindOptionsOrder, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import type { EntityTarget } from 'typeorm';

/** Rows of many parents, such as the goals of some tribes. */
export interface OfEach<Row extends ObjectLiteral> {
  readonly entity: EntityTarget<Row>;
  /** The column with the parent's id. */
  readonly parent: keyof Row & string;
  readonly parentIds: readonly string[];
  /** The filter beside the parent. Several conditions mean any of them. */
  readonly where: FindOptionsWhere<Row> | readonly FindOptionsWhere<Row>[];
}

/** A condition on the key of an entity: that the row is among the first `take` of its parent. It is one statement. */
export function amongFirstOfEach<Row extends ObjectLiteral>(
  manager: EntityManager,
  { order, take, ...of }: OfEach<Row> & { readonly order: FindOptionsOrder<Row>; readonly take: number },
): FindOptionsWhere<Row> {
  const key = keyOf(manager, of.entity);
  const rows = rowsOfParent(manager, of, `row.${key}`).limit(take);
  for (const [column, direction] of Object.entries(order))
    rows.addOrderBy(`row.${column}`, direction as 'ASC' | 'DESC');
  // The statement around it numbers its own parameters from 0, too.
  const inner = rows.getQuery().replaceAll(':orm_param_', ':of_each_').replaceAll(':...orm_param_', ':...of_each_');
  const parameters = Object.entries(rows.getParameters()).map(([name, value]) => [
    name.replace(/^orm_param_/, 'of_each_'),
    value,
  ]);
  const isAmong = Raw(
    (column) => `${column} IN (
      SELECT page.one FROM unnest(CAST(:parentIds AS uuid[])) AS parent (id) CROSS JOIN LATERAL (${inner}) AS page)`,
    { ...Object.fromEntries(parameters), parentIds: of.parentIds },
  );
  return { [key]: isAmong } as FindOptionsWhere<Row>;
}

/** SQL that counts the rows of each parent up to `most`, as `id` and `count`. */
export function countOfEach<Row extends ObjectLiteral>(
  manager: EntityManager,
  of: OfEach<Row>,
  most: number,
): [sql: string, parameters: unknown[]] {
  const [inner, parameters] = rowsOfParent(manager, of, '1').limit(most).getQueryAndParameters();
  return [
    `SELECT parent.id, (SELECT count(*)::int FROM (${inner}) AS counted) AS count
     FROM unnest($${parameters.length + 1}::uuid[]) AS parent (id)`,
    [...parameters, of.parentIds],
  ];
}

function rowsOfParent<Row extends ObjectLiteral>(
  manager: EntityManager,
  { entity, parent, where }: Omit<OfEach<Row>, 'parentIds'>,
  selected: string,
) {
  const ofParent = { [parent]: Raw((column) => `${column} = parent.id`) };
  const alternatives = (Array.isArray(where) ? where : [where]) as readonly FindOptionsWhere<Row>[];
  return manager
    .createQueryBuilder(entity, 'row')
    .select(selected, 'one')
    .where(alternatives.map((one) => ({ ...one, ...ofParent })));
}

function keyOf<Row extends ObjectLiteral>(manager: EntityManager, entity: EntityTarget<Row>): string {
  const { name, primaryColumns } = manager.dataSource.getMetadata(entity);
  const [key, ...others] = primaryColumns;
  if (!key || others.length > 0) throw new Error(`${name} has no single key.`);
  return key.propertyName;
}
