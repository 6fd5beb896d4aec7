import { parseEvent, toCloudEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { newId } from '@kindred/contracts/uuid';
import { fakeIdentity, type FakeIdentity } from '@kindred/identity-client/fake-identity';
import { granted, graphClient, refusedWith, type GraphClient } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens } from '@kindred/testkit/test-tokens';
import type { Dependencies } from '../src/dependencies.ts';
import definition from '../src/service.ts';

/** A person of a test, who asks as themselves. */
export interface TestPerson {
  readonly id: string;
  readonly graph: GraphClient;
  /** Runs a mutation by its name and gives its payload; `fields` is what the payload is asked for. */
  does<Payload = Record<string, never>>(mutation: string, input: object, fields: string): Promise<Payload>;
  /** Runs a mutation that must be refused with a code. */
  isRefused(code: string, mutation: string, input: object): Promise<void>;
  asks<Data = Record<string, never>>(query: string, variables?: object): Promise<Data>;
}

export interface MessagingWorld {
  readonly running: TestService<Dependencies>;
  readonly identity: FakeIdentity;
  person(role?: 'USER' | 'ADMIN'): Promise<TestPerson>;
  /** Someone who is not signed in. */
  readonly stranger: GraphClient;
  /** Moves the service's clock ahead. */
  pass(hours: number): void;
  readonly now: () => Date;
  runJob(name: string): Promise<void>;
  /** The data of all events of a contract about one aggregate so far. */
  events<Data extends object>(contract: EventContract<Data>, subject: string): Promise<Data[]>;
  /** Publishes an event as its service would. */
  tells<Data extends object>(contract: EventContract<Data>, data: Data): Promise<void>;
  /** Makes the service know of a block between two people. */
  block(one: TestPerson, other: TestPerson): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The service on a database of its own. Jobs run when a test runs them.
 * @param settings beside the usual ones
 * @param runConsumers false for tests that count statements: those of consumers would be among them
 */
export async function messagingWorld(
  settings: Readonly<Record<string, string>> = {},
  { runConsumers = true } = {},
): Promise<MessagingWorld> {
  const [tokens, identity] = await Promise.all([testTokens({ lifetime: '10y' }), fakeIdentity()]);
  let aheadMs = 0;
  const now = () => new Date(Date.now() + aheadMs);
  const running = await runningService(definition, {
    tokenKeys: tokens.keys,
    runJobs: false,
    runConsumers,
    clock: now,
    variables: { IDENTITY_URL: identity.url, CLIENT_SECRET: 'a client secret for tests', ...settings },
  });
  const address = `${running.service.url}/graphql`;
  const runJob = async (name: string) => {
    const job = definition.jobs.find((one) => one.name === name);
    if (!job) throw new Error(`There is no job ${name}.`);
    const { work, dependencies } = running.service;
    await job.run({ work, dependencies, now: now() });
  };
  return {
    running,
    identity,
    now,
    runJob,
    stranger: graphClient(address),
    async person(role = 'USER') {
      const id = newId();
      return testPerson(id, graphClient(address, { token: await tokens.person(id, { role }) }));
    },
    pass(hours) {
      aheadMs += hours * 3_600_000;
    },
    async events(contract, subject) {
      const messages = await running.transport.read(contract.topic, undefined, 10_000);
      const all = messages.map(({ value }) => JSON.parse(value) as { type: string; subject: string });
      return messages
        .filter((_, place) => all[place]?.type === contract.type && all[place]?.subject === subject)
        .map(({ value }) => parseEvent(contract, value).data);
    },
    async tells(contract, data) {
      const key = String(Reflect.get(data, contract.subject));
      const event = toCloudEvent(contract, { id: newId(), time: now(), aggregateVersion: 1, data });
      await running.transport.publish([
        {
          topic: contract.topic,
          key,
          value: JSON.stringify(event),
          headers: { 'content-type': 'application/cloudevents+json' },
        },
      ]);
    },
    async block(one, other) {
      const tieId = identity.block(one.id, other.id);
      await running.service.work.run({ role: 'job', id: null }, (tx) =>
        tx.query('INSERT INTO tie_to_ask (tie_id, noted_at) VALUES ($1, $2)', [tieId, tx.now]),
      );
      await runJob('ask-blocks');
    },
    async stop() {
      await running.stop();
      await identity.stop();
    },
  };
}

function testPerson(id: string, graph: GraphClient): TestPerson {
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
      refusedWith(code)(await run(mutation, input, '__typename'));
    },
    async asks<Data>(query: string, variables?: object) {
      return granted(await graph.request<Data>(query, variables));
    },
  };
}
