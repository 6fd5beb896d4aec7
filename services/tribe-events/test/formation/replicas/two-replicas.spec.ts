import { parseEvent } from '@kindred/contracts/cloud-event';
import { formationFinished } from '@kindred/contracts/tribe-events/formation-finished';
import { newId } from '@kindred/contracts/uuid';
import { openDatabase, type Database } from '@kindred/database/data-source';
import { UnitOfWork } from '@kindred/database/unit-of-work';
import { fakeIdentity, type FakeIdentity } from '@kindred/identity-client/fake-identity';
import { databaseUrl, kafkaBrokers } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { granted, graphClient } from '@kindred/testkit/graph-client';
import { madeUpPeople } from '@kindred/testkit/made-up-people';
import { preparedDatabase } from '@kindred/testkit/prepared-database';
import { startReplica, type Replica } from '@kindred/testkit/replicas/start-replica';
import { commonSettings } from '@kindred/testkit/service-settings';
import { testTokens } from '@kindred/testkit/test-tokens';
import { throwawayBroker, type ThrowawayBroker } from '@kindred/testkit/throwaway-broker';
import type { ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import { cutIntoCells } from '../../../src/formation/cells.ts';
import { groupsOfIds } from '../../../src/formation/compare-placements.ts';
import { formPeople } from '../../../src/formation/form-people.ts';
import { placeCell } from '../../../src/formation/place-cell.ts';
import { columnsOf } from '../../../src/matching/people-columns.ts';
import { matching } from '../../../src/people/matching-role.ts';
import definition from '../../../src/service.ts';

const count = 800;
const mostInCell = 120;
const seed = 'two replicas';

/** In the order of their ids, as a formation takes them. */
const people = madeUpPeople(count, 'replicas', 'COUNTRY').map((person) => ({ ...person, id: newId() }));
people.sort((one, other) => (one.id < other.id ? -1 : 1));

describe.skipIf(!databaseUrl || !kafkaBrokers)('two replicas (needs DATABASE_URL and KAFKA_BROKERS)', () => {
  let identity: FakeIdentity;
  let broker: ThrowawayBroker;
  let throwaway: ThrowawayDatabase;
  let database: Database;
  let work: UnitOfWork;
  let replicas: Replica[] = [];
  let adminToken: string;

  beforeAll(async () => {
    const tokens = await testTokens();
    adminToken = await tokens.person(newId(), { role: 'ADMIN' });
    [identity, broker, throwaway] = await Promise.all([
      fakeIdentity(),
      throwawayBroker(),
      preparedDatabase(definition),
    ]);
    database = await openDatabase({ service: definition.name, url: throwaway.url, entities: [], poolSize: 5 });
    work = new UnitOfWork({ service: definition.name, database });
    const variables = {
      ...commonSettings,
      DATABASE_URL: throwaway.url,
      DATABASE_POOL_SIZE: '8',
      LOG_LEVEL: 'silent',
      IDENTITY_URL: identity.url,
      CLIENT_SECRET: 'a client secret for tests',
      FORMATION_CELL_PEOPLE: String(mostInCell),
      FORMATION_LEASE_MS: '6000',
    };
    const { brokers, prefix } = broker as Extract<ThrowawayBroker, { kind: 'kafka' }>;
    const script = new URL('replica-process.ts', import.meta.url);
    const start = () => startReplica(script, { brokers, prefix, keys: tokens.keySet, variables });
    replicas = await Promise.all([start(), start()]);
  });
  afterAll(async () => {
    await Promise.all(replicas.map((replica) => replica.stop()));
    await database?.close();
    await Promise.all([identity?.stop(), broker?.drop(), throwaway?.drop()]);
  });

  const sql = <Row>(text: string, parameters: unknown[] = []) =>
    work.run(matching, (tx) => tx.query<Row>(text, parameters));

  async function allMatchable(): Promise<void> {
    for (const { id, traits, point, ...rest } of people) {
      const scores = Object.entries(traits) as [keyof typeof traits, number][];
      identity.matching.set(id, {
        ...rest,
        traits: scores.map(([trait, score]) => ({ trait, score })),
        approximatePoint: point,
      });
    }
    const ids = people.map(({ id }) => id);
    await sql('INSERT INTO person_to_ask (user_id, noted_at) SELECT unnest($1::uuid[]), now()', [ids]);
    await eventually(async () => expect(await sql('SELECT FROM matchable_person')).toHaveLength(count));
  }

  async function start(replica: Replica, mutation: string): Promise<string> {
    const input = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await graphClient(`${replica.url}/graphql`, { token: adminToken }).request<
      Record<string, { run: { id: string } }>
    >(`mutation ($input: ${input}!) { ${mutation}(input: $input) { run { id } } }`, { input: { seed } });
    return granted(answer)[mutation]!.run.id;
  }

  const finished = (runId: string) =>
    eventually(
      async () =>
        expect(await sql(`SELECT status FROM formation_run WHERE id = $1`, [runId])).toEqual([{ status: 'FINISHED' }]),
      { withinMs: 120_000, everyMs: 100 },
    );

  const placesOf = (runId: string) =>
    sql<{ userId: string; groupNo: number | null; whyNot: string | null }>(
      `SELECT user_id AS "userId", group_no AS "groupNo", why_not AS "whyNot" FROM formation_person
       WHERE run_id = $1 ORDER BY user_id`,
      [runId],
    );

  const cellsOf = (runId: string) =>
    sql<{ id: string; phase: number; replica: string; isPlaced: boolean }>(
      `SELECT id, phase, replica, placed_at IS NOT NULL AS "isPlaced" FROM formation_cell WHERE run_id = $1`,
      [runId],
    );

  /** Cells that a replica has leased, of which no transaction is under way that would still be committed. */
  const heldBy = ({ name }: Replica, runId: string) =>
    sql<{ id: string }>(
      `SELECT id FROM formation_cell WHERE run_id = $1 AND replica = $2 AND placed_at IS NULL FOR UPDATE SKIP LOCKED`,
      [runId, name],
    );

  /** Freezes a replica that has leased a cell, and kills it unless it stored that cell meanwhile. */
  const killOneThatPlaces = (runId: string) =>
    eventually(
      async () => {
        const leased = (await cellsOf(runId)).find(({ replica, isPlaced }) => replica !== null && !isPlaced);
        const victim = replicas.find(({ name }) => name === leased?.replica);
        if (!victim) throw new Error('No replica has leased a cell.');
        victim.freeze();
        const held = await heldBy(victim, runId);
        if (held.length === 0) {
          victim.wake();
          throw new Error('The replica stored its cell before it was frozen.');
        }
        await victim.kill();
        return { victim, held: held.map(({ id }) => id) };
      },
      { everyMs: 1 },
    );

  it('place everybody once when one is killed, as one process does that is not', async () => {
    await allMatchable();
    // Until both have joined the consumer group, one has all cells.
    const unharmed = await eventually(async () => {
      const runId = await start(replicas[0]!, 'previewFormation');
      await finished(runId);
      expect(new Set((await cellsOf(runId)).map(({ replica }) => replica)).size).toBe(2);
      return runId;
    });

    const runId = await start(replicas[1]!, 'startFormation');
    const { victim, held } = await killOneThatPlaces(runId);
    await finished(runId);

    const cells = await cellsOf(runId);
    const [survivor] = replicas.filter((replica) => replica !== victim);
    for (const id of held)
      expect(cells.find((cell) => cell.id === id)).toMatchObject({ replica: survivor!.name, isPlaced: true });
    expect(cells.filter(({ phase }) => phase === 0).length).toBeGreaterThan(3);

    const places = await placesOf(runId);
    expect(places.map(({ userId }) => userId)).toEqual(people.map(({ id }) => id));
    for (const { groupNo, whyNot } of places) expect([groupNo, whyNot].filter((one) => one !== null)).toHaveLength(1);
    expect(places).toEqual(await placesOf(unharmed));

    const proposed = await sql<{ userId: string }>(
      `SELECT user_id AS "userId" FROM proposal_person p JOIN tribe_proposal r ON r.id = p.proposal_id
       WHERE r.run_id = $1 ORDER BY user_id`,
      [runId],
    );
    const grouped = places.filter(({ groupNo }) => groupNo !== null).map(({ userId }) => userId);
    expect(proposed.map(({ userId }) => userId)).toEqual(grouped);

    expect(groupsOf(places)).toEqual(await groupsInOneProcess());
    expect(await told(runId)).toMatchObject([{ grouped: grouped.length, leftOver: count - grouped.length }]);
  });

  async function told(runId: string) {
    const transport = broker.transport();
    return eventually(async () => {
      const messages = await transport.read(formationFinished.topic, undefined, 1_000);
      const events = messages.map(({ value }) => JSON.parse(value) as { type: string; subject: string });
      const found = messages.filter(
        (_, place) => events[place]!.type === formationFinished.type && events[place]!.subject === runId,
      );
      expect(found.length).toBeGreaterThan(0);
      return found.map(({ value }) => parseEvent(formationFinished, value).data);
    });
  }
});

function groupsOf(places: readonly { readonly userId: string; readonly groupNo: number | null }[]): string[] {
  const groups = new Map<number, string[]>();
  for (const { userId, groupNo } of places)
    if (groupNo !== null) groups.set(groupNo, [...(groups.get(groupNo) ?? []), userId]);
  return [...groups.values()].map((ids) => ids.sort().join(' ')).sort();
}

async function groupsInOneProcess(): Promise<string[]> {
  const problem = {
    people: columnsOf(people),
    isCandidate: new Uint8Array(count).fill(1),
    priority: new Uint8Array(count),
    tribes: [],
    apart: [],
    meetAgain: [],
  };
  const placement = await formPeople(problem, seed, {
    place: placeCell,
    cut: (units, shift) => cutIntoCells(units, shift, mostInCell),
  });
  return groupsOfIds(
    placement,
    people.map(({ id }) => id),
  )
    .map((ids) => ids.sort().join(' '))
    .sort();
}
