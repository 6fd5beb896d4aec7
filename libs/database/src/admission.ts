import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { explained } from './access-refused.ts';
import type { StatementLog } from './statement-log.ts';

/**
 * Thrown on a programming error: a statement that no unit of work has given a role. It is never an answer to a caller.
 */
export class OutsideUnitOfWork extends Error {
  constructor(statement: string) {
    super(`A statement ran outside a unit of work, where no role was set: ${statement.slice(0, 80)}`);
  }
}

interface Admission {
  readonly role: string;
  open: boolean;
  /** Settles when the last statement so far has. The next waits for it: a connection takes one at a time. */
  last: Promise<unknown>;
}

const noResult = (): undefined => undefined;

const admitted = new WeakMap<QueryRunner, Admission>();
const connecting = new WeakMap<QueryRunner, () => Promise<PoolClient>>();

/** The runner's connection, without the guard. Only for the code that begins and ends transactions on it. */
export async function connectionOf(runner: QueryRunner): Promise<PoolClient> {
  const connect = connecting.get(runner);
  if (!connect) throw new OutsideUnitOfWork('a connection');
  return connect();
}

/** Lets the runner's statements through. Call it only after the open transaction has set this role and its locals. */
export function admit(runner: QueryRunner, role: string): void {
  admitted.set(runner, { role, open: true, last: Promise.resolve() });
}

/** The database role of the transaction that is open on the runner. */
export function roleOn(runner: QueryRunner): string {
  const admission = admitted.get(runner);
  if (!admission) throw new OutsideUnitOfWork('a role');
  return admission.role;
}

/**
 * Lets no more statements through, and waits for those under way. Otherwise a statement that an operation did not await
 * could reach the connection after the end of the transaction, where no role is set.
 */
export async function dismiss(runner: QueryRunner): Promise<void> {
  const admission = admitted.get(runner);
  if (!admission) return;
  admission.open = false;
  await admission.last;
  admitted.delete(runner);
}

/**
 * Refuses statements outside a unit of work. On PGlite every connection is a superuser until a transaction sets its
 * role: without this, such a statement would read all rows there, and fail only once deployed.
 */
export function refuseUnadmitted(source: DataSource, statements: StatementLog): void {
  const create = source.createQueryRunner.bind(source);
  source.createQueryRunner = (mode) => {
    const runner = create(mode);
    const { connect, query } = runner;
    connecting.set(runner, () => connect.call(runner) as Promise<PoolClient>);
    runner.connect = async () => {
      if (!admitted.has(runner)) throw new OutsideUnitOfWork('a connection');
      return connect.call(runner) as Promise<unknown>;
    };
    runner.query = (async (sql: string, ...rest: unknown[]) => {
      const admission = admitted.get(runner);
      if (!admission?.open) throw new OutsideUnitOfWork(sql);
      statements.record(sql, Array.isArray(rest[0]) ? rest[0] : []);
      const statement: Promise<unknown> = admission.last
        .then(() => Reflect.apply(query, runner, [sql, ...rest]) as Promise<unknown>)
        .catch((error: unknown) => Promise.reject(explained(error, sql, admission.role)));
      // Not the rows: as a value of a WeakMap they would outlive every minor garbage collection.
      admission.last = statement.then(noResult, noResult);
      return statement;
    }) as typeof query;
    // A stream would outlive the statement that opened it. No code uses one.
    runner.stream = async (sql: string) => {
      throw new OutsideUnitOfWork(sql);
    };
    return runner;
  };
}
