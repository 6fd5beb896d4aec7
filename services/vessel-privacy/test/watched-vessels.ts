import type { CloudEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { databaseNames } from '@kindred/database/names';
import { platformRetention, purge } from '@kindred/database/purge';
import { eventually } from '@kindred/testkit/eventually';
import type { GraphClient } from '@kindred/testkit/graph-client';
import type { TestService } from '@kindred/testkit/running-service';
import type { TestTokens } from '@kindred/testkit/test-tokens';
import { graphClient } from '@kindred/testkit/graph-client';
import pg from 'pg';
import type { Dependencies } from '../src/dependencies.ts';
import definition from '../src/service.ts';
import { givenVessels, type House } from './given.ts';

/** The service with a clock that tests move, jobs that they run, and a look at its rows and at what it told. */
export interface WatchedVessels {
  readonly running: TestService<Dependencies>;
  readonly house: House;
  readonly tokens: TestTokens;
  readonly now: Date;
  /** Moves the clock on. */
  forward(days: number): void;
  /** Runs a job once, for the clock's moment. */
  job(name: string): Promise<void>;
  /** Runs a job once, for another moment. */
  jobAt(name: string, moment: Date): Promise<void>;
  /** Purges what has outlived its use; answers how many rows went from each table. */
  purge(): Promise<Record<string, number>>;
  /** Rows as the database's owner sees them, for what no query shows; and changes that nobody may make. */
  rows<Row = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** What the world was told about one aggregate, in order, once all of it is on its topic. */
  told<Data>(contract: EventContract<Data>, aggregateId: string): Promise<Data[]>;
  /** The graph as another service asks it. */
  asService(service: string, scope: string): Promise<GraphClient>;
  stop(): Promise<void>;
}

const dayMs = 24 * 3_600_000;

export async function watchedVessels(
  start = new Date(),
  variables: Readonly<Record<string, string>> = {},
): Promise<WatchedVessels> {
  let now = start;
  const { running, tokens, house } = await givenVessels({ clock: () => now, variables });
  const { work, url } = running.service;
  const owner = new pg.Pool({ connectionString: running.database.url, max: 1 });
  const graph = graphClient(`${url}/graphql`);
  return {
    running,
    tokens,
    house,
    get now() {
      return now;
    },
    forward(days) {
      now = new Date(now.getTime() + days * dayMs);
    },
    job: (name) => runJob(running, name, now),
    jobAt: (name, moment) => runJob(running, name, moment),
    purge: () => purge(work, [...platformRetention, ...definition.retention], now),
    rows: (sql, parameters = []) => asOwner(owner, sql, parameters),
    async told<Data>(contract: EventContract<Data>, aggregateId: string) {
      await eventually(() => outboxIsEmpty(running));
      const events = (await wholeTopic(running, contract.topic)).filter(
        ({ type, subject }) => type === contract.type && subject === aggregateId,
      );
      return events.map(({ data }) => data as Data);
    },
    asService: async (service, scope) => graph.as(await tokens.service(service, scope)),
    async stop() {
      await owner.end();
      await running.stop();
    },
  };
}

async function runJob(
  { service: { work, dependencies } }: TestService<Dependencies>,
  name: string,
  now: Date,
): Promise<void> {
  const found = definition.jobs.find((each) => each.name === name);
  if (!found) throw new Error(`There is no job ${name}.`);
  await found.run({ work, dependencies, now });
}

/**
 * In a transaction of its own: on the embedded database every connection is one session, whose settings are
 * everybody's.
 */
async function asOwner<Row>(owner: pg.Pool, sql: string, parameters: unknown[]): Promise<Row[]> {
  const client = await owner.connect();
  try {
    await client.query('BEGIN; SET LOCAL search_path = vessel_privacy, public');
    const { rows } = await client.query(sql, parameters);
    await client.query('COMMIT');
    return rows as Row[];
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function outboxIsEmpty({ service }: TestService<Dependencies>): Promise<void> {
  const relay = { role: 'job', id: null, databaseRole: databaseNames('vessel-privacy').roles.relay } as const;
  const left = await service.work.read(relay, (tx) => tx.query('SELECT 1 FROM outbox LIMIT 1'));
  if (left.length > 0) throw new Error('The outbox still holds events.');
}

/** Every event of a topic so far. */
export async function wholeTopic(
  { transport }: TestService<Dependencies>,
  topic: string,
): Promise<CloudEvent<unknown>[]> {
  const all: CloudEvent<unknown>[] = [];
  for (let after: string | undefined; ;) {
    const page = await transport.read(topic, after, 500);
    all.push(...page.map(({ value }) => JSON.parse(value) as CloudEvent<unknown>));
    const last = page.at(-1);
    if (!last) return all;
    after = last.cursor;
  }
}
