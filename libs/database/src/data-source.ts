import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { refuseUnadmitted } from './admission.ts';
import { databaseNames } from './names.ts';
import { PreparingClient, type Preparing } from './prepared/preparing-client.ts';
import { StatementNames } from './prepared/statement-names.ts';
import { SnakeCase } from './snake-case.ts';
import { StatementLog } from './statement-log.ts';

export interface DatabaseOptions {
  readonly service: string;
  readonly url: string;
  readonly entities: MixedList<Function | string | EntitySchema>;
  /** Connections at most; the house's bounds are 5 to 20, fewer where everything shares one embedded session. */
  readonly poolSize?: number;
  /** Whether connections keep prepared statements. A pooler that gives each transaction another session cannot. */
  readonly prepares?: boolean;
}

/**
 * A service's connection to its own schema. Statements go through a unit of work; the log tells tests how many there
 * were.
 */
export interface Database {
  readonly source: DataSource;
  readonly statements: StatementLog;
  close(): Promise<void>;
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const statements = new StatementLog();
  const preparing: Preparing = { isOn: false, names: new StatementNames() };
  const source = new DataSource({
    type: 'postgres',
    url: options.url,
    schema: databaseNames(options.service).schema,
    entities: options.entities,
    namingStrategy: new SnakeCase(),
    installExtensions: false,
    poolSize: options.poolSize ?? 20,
    connectTimeoutMS: 3_000,
    extra: {
      idleTimeoutMillis: 10_000,
      application_name: options.service,
      Client: PreparingClient,
      preparing,
    },
    // A connection that breaks while idle is replaced by the pool; the statement that needs one says so itself.
    poolErrorHandler: () => undefined,
  });
  await source.initialize();
  preparing.isOn = (options.prepares ?? true) && !(await isOneSession(source));
  refuseUnadmitted(source, statements);
  return { source, statements, close: () => source.destroy() };
}

/** Whether all clients share one session, and with it the names of prepared statements, as with PGlite. */
async function isOneSession(source: DataSource): Promise<boolean> {
  const [found] = await source.query<{ version: string }[]>('SELECT version()');
  return /emscripten|emcc|wasm/i.test(found?.version ?? '');
}
