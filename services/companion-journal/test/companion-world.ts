import { parseEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { newId } from '@kindred/contracts/uuid';
import { granted, graphClient, refusedWith, type GraphClient, type GraphError } from '@kindred/testkit/graph-client';
import { trustingLogins } from '@kindred/service/revocation/trusting-logins';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens } from '@kindred/testkit/test-tokens';
import pg from 'pg';
import type { Dependencies } from '../src/dependencies.ts';
import definition from '../src/service.ts';

/** A person of a test, who asks as themselves. */
export interface TestPerson {
  readonly id: string;
  readonly graph: GraphClient;
  /** Their access token, for what is no GraphQL. */
  readonly token: string;
  /** Runs a mutation by its name and gives its payload; `fields` is what the payload is asked for. */
  does<Payload = Record<string, never>>(mutation: string, input: object, fields: string): Promise<Payload>;
  /** Runs a mutation that must be refused with a code. */
  isRefused(code: string, mutation: string, input: object): Promise<GraphError>;
  asks<Data = Record<string, never>>(query: string, variables?: object): Promise<Data>;
}

export interface CompanionWorld {
  readonly running: TestService<Dependencies>;
  person(role?: 'USER' | 'ADMIN'): Promise<TestPerson>;
  /** A client without a token. */
  readonly visitor: GraphClient;
  /** Moves the service's clock ahead. */
  pass(days: number): void;
  readonly now: () => Date;
  runJob(name: string): Promise<void>;
  /** The data of all events of a contract about one aggregate so far. */
  events<Data extends object>(contract: EventContract<Data>, subject: string): Promise<Data[]>;
  /** This service's part of a person's archive, as identity asks for it. */
  archive(userId: string): Promise<Record<string, readonly Record<string, unknown>[]>>;
  /** Rows as the owner of the database sees and changes them. */
  rows<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/**
 * The service on a database of its own. Jobs run when a test runs them.
 * @param settings beside the usual ones
 * @param runConsumers false for tests that count statements: those of consumers would be among them
 */
export async function companionWorld(
  settings: Readonly<Record<string, string>> = {},
  { runConsumers = true } = {},
): Promise<CompanionWorld> {
  const tokens = await testTokens({ lifetime: '10y' });
  let aheadMs = 0;
  const now = () => new Date(Date.now() + aheadMs);
  const running = await runningService(definition, {
    tokenKeys: tokens.keys,
    logins: trustingLogins,
    runJobs: false,
    runConsumers,
    clock: now,
    variables: settings,
  });
  const url = `${running.service.url}/graphql`;
  const client = new pg.Client({ connectionString: running.database.url });
  await client.connect();
  await client.query('SET search_path = companion_journal, public');
  return {
    running,
    now,
    visitor: graphClient(url),
    async person(role = 'USER') {
      const id = newId();
      const token = await tokens.person(id, { role });
      return { ...testPerson(id, graphClient(url, { token })), token };
    },
    pass(days) {
      aheadMs += days * 86_400_000;
    },
    async runJob(name) {
      const job = definition.jobs?.find((one) => one.name === name);
      if (!job) throw new Error(`There is no job ${name}.`);
      const { work, dependencies } = running.service;
      await job.run({ work, dependencies, now: now() });
    },
    async events(contract, subject) {
      const messages = await running.transport.read(contract.topic, undefined, 10_000);
      const all = messages.map(({ value }) => JSON.parse(value) as { type: string; subject: string });
      return messages
        .filter((_, place) => all[place]?.type === contract.type && all[place]?.subject === subject)
        .map(({ value }) => parseEvent(contract, value).data);
    },
    async archive(userId) {
      const token = await tokens.service('identity', 'export:read');
      const response = await fetch(`${running.service.url}/export/${userId}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { data } = (await response.json()) as { data: Record<string, readonly Record<string, unknown>[]> };
      return data;
    },
    async rows<Row extends object>(sql: string, values: readonly unknown[] = []) {
      return (await client.query<Row>(sql, [...values])).rows;
    },
    async stop() {
      await client.end();
      await running.stop();
    },
  };
}

function testPerson(id: string, graph: GraphClient): Omit<TestPerson, 'token'> {
  const run = (mutation: string, input: object, fields: string) =>
    graph.request<Record<string, never>>(
      `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${fields} } }`,
      { input },
    );
  return {
    id,
    graph,
    async does<Payload>(mutation: string, input: object, fields: string) {
      return granted(await run(mutation, input, fields))[mutation] as Payload;
    },
    async isRefused(code, mutation, input) {
      return refusedWith(code)(await run(mutation, input, '__typename'));
    },
    async asks<Data>(query: string, variables?: object) {
      return granted(await graph.request<Data>(query, variables));
    },
  };
}
