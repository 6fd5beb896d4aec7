import { DataSource, type EntitySchema, type MixedList, type QueryRunner } from 'typeorm';
import { databaseNames } from './names.ts';
import { SnakeCase } from './snake-case.ts';
import { StatementLog } from './statement-log.ts';

export interface DatabaseOptions {
  readonly service: string;
  readonly url: string;
  readonly entities: MixedList<Function | string | EntitySchema>;
  /** Connections at most; the house's bounds are 5 to 20, fewer where everything shares one embedded session. */
  readonly poolSize?: number;
}

/** A service's connection to its own schema. Statements go through a unit of work; the log tells tests how many there were. */
export interface Database {
  readonly source: DataSource;
  readonly statements: StatementLog;
  close(): Promise<void>;
}

/** Thrown on a programming error: a statement that no unit of work has given a role. It is never an answer to a caller. */
export class OutsideUnitOfWork extends Error {
  constructor(sql: string) {
    super(`A statement ran outside a unit of work, where no role was set: ${sql.slice(0, 80)}`);
  }
}

const admitted = new WeakSet<QueryRunner>();

/** Lets a runner's statements through. Only for who has set role and locals for the transaction that is open on it. */
export function admit(runner: QueryRunner): void {
  admitted.add(runner);
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const statements = new StatementLog();
  const source = new DataSource({
    type: 'postgres',
    url: options.url,
    schema: databaseNames(options.service).schema,
    entities: options.entities,
    namingStrategy: new SnakeCase(),
    installExtensions: false,
    poolSize: options.poolSize ?? 20,
    connectTimeoutMS: 3_000,
    extra: { idleTimeoutMillis: 10_000, application_name: options.service },
    // A connection that breaks while idle is replaced by the pool; the statement that needs one says so itself.
    poolErrorHandler: () => undefined,
  });
  await source.initialize();
  refuseUnadmitted(source, statements);
  return { source, statements, close: () => source.destroy() };
}

/**
 * On PGlite every connection is a superuser until a transaction sets its role, so a forgotten unit of work would read
 * everybody's rows there and fail only once deployed. It fails on both alike instead.
 */
function refuseUnadmitted(source: DataSource, statements: StatementLog): void {
  const create = source.createQueryRunner.bind(source);
  source.createQueryRunner = (mode) => {
    const runner = create(mode);
    const query = runner.query.bind(runner);
    runner.query = (sql: string, ...rest: unknown[]) => {
      if (!admitted.has(runner)) throw new OutsideUnitOfWork(sql);
      statements.record(sql);
      return Reflect.apply(query, runner, [sql, ...rest]);
    };
    return runner;
  };
}
