import { parseEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { newId } from '@kindred/contracts/uuid';
import { fakeIdentity, type FakeIdentity } from '@kindred/identity-client/fake-identity';
import { fakeVesselPrivacy, type FakeVesselPrivacy } from '@kindred/vessel-privacy-client/fake-vessel-privacy';
import { granted, graphClient, refusedWith, type GraphClient } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens } from '@kindred/testkit/test-tokens';
import type { Dependencies } from '../src/dependencies.ts';
import definition from '../src/service.ts';
import { withoutQuietChange } from './quiet-changes.ts';

/** A person of a test, who asks as themselves. */
export interface TestPerson {
  readonly id: string;
  readonly graph: GraphClient;
  /**
   * Runs a mutation by its name and gives its payload; `fields` is what the payload is asked for. Rejects if it changes
   * what is cached of a tribe and not the tribe's version.
   */
  does<Payload = Record<string, never>>(mutation: string, input: object, fields: string): Promise<Payload>;
  /** Runs a mutation that must be refused with a code. */
  isRefused(code: string, mutation: string, input: object): Promise<void>;
  asks<Data = Record<string, never>>(query: string, variables?: object): Promise<Data>;
}

export interface TribeWorld {
  readonly running: TestService<Dependencies>;
  readonly identity: FakeIdentity;
  readonly vesselPrivacy: FakeVesselPrivacy;
  person(role?: 'USER' | 'TRIBE_CREATOR' | 'ADMIN'): Promise<TestPerson>;
  /** Moves the service's clock ahead. */
  pass(days: number): void;
  /** Lets the service's clock go by `pass` alone, or by the machine's clock again. */
  stopClock(isStopped: boolean): void;
  readonly now: () => Date;
  runJob(name: string): Promise<void>;
  /** The data of all events of a contract about one aggregate so far. */
  events<Data extends object>(contract: EventContract<Data>, subject: string): Promise<Data[]>;
  stop(): Promise<void>;
}

/**
 * The service on a database of its own. Jobs run when a test runs them.
 * @param settings beside the usual ones
 * @param runConsumers false for tests that count statements: those of consumers would be among them
 */
export async function tribeWorld(
  settings: Readonly<Record<string, string>> = {},
  { runConsumers = true } = {},
): Promise<TribeWorld> {
  const [tokens, identity, vesselPrivacy] = await Promise.all([
    testTokens({ lifetime: '10y' }),
    fakeIdentity(),
    fakeVesselPrivacy(['MATCHING_INSIGHT']),
  ]);
  let aheadMs = 0;
  let stoppedAtMs: number | null = null;
  const now = () => new Date((stoppedAtMs ?? Date.now()) + aheadMs);
  const running = await runningService(definition, {
    tokenKeys: tokens.keys,
    runJobs: false,
    runConsumers,
    clock: now,
    variables: {
      IDENTITY_URL: identity.url,
      CLIENT_SECRET: 'a client secret for tests',
      VESSEL_PRIVACY_URL: vesselPrivacy.url,
      ...settings,
    },
  });
  const jobs = definition.jobs ?? [];
  return {
    running,
    identity,
    vesselPrivacy,
    now,
    async person(role = 'USER') {
      const id = newId();
      const graph = graphClient(`${running.service.url}/graphql`, { token: await tokens.person(id, { role }) });
      return testPerson(id, graph, (change) => withoutQuietChange(running.service.work, change));
    },
    pass(days) {
      aheadMs += days * 86_400_000;
    },
    stopClock(isStopped) {
      stoppedAtMs = isStopped ? Date.now() : null;
    },
    async runJob(name) {
      const job = jobs.find((one) => one.name === name);
      if (!job) throw new Error(`There is no job ${name}.`);
      const { work, dependencies } = running.service;
      await withoutQuietChange(work, () => job.run({ work, dependencies, now: now() }));
    },
    async events(contract, subject) {
      const messages = await running.transport.read(contract.topic, undefined, 10_000);
      const all = messages.map(({ value }) => JSON.parse(value) as { type: string; subject: string });
      return messages
        .filter((_, place) => all[place]?.type === contract.type && all[place]?.subject === subject)
        .map(({ value }) => parseEvent(contract, value).data);
    },
    async stop() {
      await running.stop();
      await identity.stop();
      await vesselPrivacy.stop();
    },
  };
}

type Watch = <Result>(change: () => Promise<Result>) => Promise<Result>;

function testPerson(id: string, graph: GraphClient, watched: Watch): TestPerson {
  const run = (mutation: string, input: object, fields: string) =>
    graph.request<Record<string, never>>(
      `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${fields} } }`,
      { input },
    );
  return {
    id,
    graph,
    async does<Payload>(mutation: string, input: object, fields: string) {
      return granted(await watched(() => run(mutation, input, fields)))[mutation] as Payload;
    },
    async isRefused(code, mutation, input) {
      refusedWith(code)(await run(mutation, input, '__typename'));
    },
    async asks<Data>(query: string, variables?: object) {
      return granted(await graph.request<Data>(query, variables));
    },
  };
}
