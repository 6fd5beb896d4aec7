import { NotFound } from '@kindred/contracts/domain-error';
import type {
  EntityManager,
  EntityTarget,
  FindManyOptions,
  FindOptionsOrder,
  FindOptionsWhere,
  ObjectLiteral,
  QueryRunner,
} from 'typeorm';
import type { Actor } from './actor.ts';
import { amongFirstOfEach, countOfEach, type OfEach } from './lists/of-each.ts';

/**
 * Reading under an actor's role. Loaders get no more than this; operations get a `Transaction`, which can also write.
 */
export class ReadTransaction {
  protected readonly manager: EntityManager;
  protected readonly runner: QueryRunner;

  constructor(
    runner: QueryRunner,
    readonly actor: Actor,
    readonly now: Date,
  ) {
    this.runner = runner;
    this.manager = runner.manager;
  }

  /** Rows as entities. An array of conditions means any of them. */
  async find<E extends ObjectLiteral>(
    target: EntityTarget<E>,
    where: FindOptionsWhere<E> | FindOptionsWhere<E>[],
    options: FindManyOptions<E> = {},
  ): Promise<E[]> {
    return this.manager.find(target, { ...options, where });
  }

  async findOne<E extends ObjectLiteral>(
    target: EntityTarget<E>,
    where: FindOptionsWhere<E> | FindOptionsWhere<E>[],
  ): Promise<E | null> {
    const [found] = await this.find(target, where, { take: 1 });
    return found ?? null;
  }

  /** The one row, or `NOT_FOUND`. */
  async get<E extends ObjectLiteral>(
    target: EntityTarget<E>,
    where: string | FindOptionsWhere<E>,
    what?: string,
  ): Promise<E> {
    const found = await this.findOne(
      target,
      (typeof where === 'string' ? { id: where } : where) as FindOptionsWhere<E>,
    );
    if (!found) throw new NotFound(what);
    return found;
  }

  /** How many rows fulfil a condition, or `most` where there are more. Several conditions mean any of them. */
  async countUpTo<E extends ObjectLiteral>(
    target: EntityTarget<E>,
    where: FindOptionsWhere<E> | readonly FindOptionsWhere<E>[],
    most: number,
  ): Promise<number> {
    const rows = this.manager.createQueryBuilder(target, 'row').select('1', 'one').where(where).limit(most);
    const [sql, parameters] = rows.getQueryAndParameters();
    const [counted] = await this.query<{ count: string }>(`SELECT count(*) AS count FROM (${sql}) AS rows`, parameters);
    return Number(counted?.count);
  }

  /** Up to `take` rows of each parent in this order, in one statement that reads no others. */
  async findOfEach<E extends ObjectLiteral>(
    of: OfEach<E>,
    { order, take }: { readonly order: FindOptionsOrder<E>; readonly take: number },
  ): Promise<E[]> {
    return this.find(of.entity, amongFirstOfEach(this.manager, { ...of, order, take }), { order });
  }

  /** How many rows each parent has, or `most` where there are more, by the parent's id. */
  async countOfEachUpTo<E extends ObjectLiteral>(of: OfEach<E>, most: number): Promise<Map<string, number>> {
    const rows = await this.query<{ id: string; count: number }>(...countOfEach(this.manager, of, most));
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** Plain SQL in the same transaction, for what an entity cannot say: sets, joins, counts. Parameters are $1, $2, … */
  async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const { records } = await this.runner.query(sql, parameters, true);
    return (records ?? []) as Row[];
  }
}
