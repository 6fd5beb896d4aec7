import { toCloudEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { givenFormations } from './given-formations.ts';

interface Progress {
  readonly phase: number;
  readonly cells: number;
  readonly placedCells: number;
}

interface Place {
  readonly tribeProposals: readonly { readonly id: string; readonly people: readonly { readonly id: string }[] }[];
  readonly whyNotInGroup: { readonly code: string } | null;
}

interface StartedTribe {
  readonly id: string;
  readonly memberCount: number;
  readonly creator: { readonly id: string };
}

/** Formations that go one step when a test says so, and people of whom identity tells something between the steps. */
export interface StepByStep extends Omit<ReturnType<typeof givenFormations>, 'start'> {
  readonly world: TribeWorld;
  /** Starts a formation and gives its id. */
  start(): Promise<string>;
  /** Takes the snapshot of people, and cuts their area for the first phase. */
  cut(): Promise<void>;
  /** Places all people, and proposes nothing yet. */
  untilPlaced(id: string): Promise<void>;
  /** Tells the service of a person, as identity's relay would, and waits until a consumer has heard it. */
  tell<Data extends object>(contract: EventContract<Data>, data: Data, consumer?: string): Promise<void>;
  block(one: TestPerson, other: TestPerson): Promise<void>;
  placeOf(person: TestPerson): Promise<Place>;
  accept(person: TestPerson, proposalId: string): Promise<StartedTribe | null>;
}

const phases = 3;

export async function stepByStep(settings: Readonly<Record<string, string>> = {}): Promise<StepByStep> {
  const world = await tribeWorld(settings);
  const admin = await world.person('ADMIN');
  const formations = givenFormations(world, admin);
  const step = () => world.runJob('advance-formations');
  let told = 0;

  const progressOf = async (id: string) =>
    (
      await admin.asks<{ formationRun: { progress: Progress } }>(
        `query ($id: ID!) { formationRun(id: $id) { progress { phase cells placedCells } } }`,
        { id },
      )
    ).formationRun.progress;

  return {
    ...formations,
    world,
    start: async () => (await formations.start()).id,
    cut: step,
    async untilPlaced(id) {
      const begun = await progressOf(id);
      if (begun.cells === 0) await step();
      for (let phase = begun.phase; phase <= phases; phase += 1) {
        if (phase > begun.phase) await step();
        await eventually(async () => expect(await progressOf(id)).toEqual({ phase, cells: 1, placedCells: 1 }));
      }
    },
    async tell(contract, data, consumer = 'note-person-to-ask') {
      told += 1;
      const event = toCloudEvent(contract, { id: newId(), time: world.now(), aggregateVersion: told, data });
      const value = JSON.stringify(event);
      await world.running.transport.publish([{ topic: contract.topic, key: event.subject, value, headers: {} }]);
      const heard = 'SELECT FROM inbox WHERE event_id = $1 AND consumer = $2';
      await eventually(async () => expect(await formations.asJob(heard, [event.id, consumer])).toHaveLength(1));
    },
    async block(one, other) {
      const tieId = world.identity.block(one.id, other.id);
      await formations.asJob('INSERT INTO tie_to_ask (tie_id, noted_at) VALUES ($1, $2)', [tieId, world.now()]);
      await world.runJob('ask-blocks');
    },
    async placeOf(person) {
      const { _entities } = await person.asks<{ _entities: Place[] }>(
        `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User {
          tribeProposals { id people { id } } whyNotInGroup { code } } } }`,
        { id: person.id },
      );
      return _entities[0]!;
    },
    async accept(person, proposalId) {
      const { proposal } = await person.does<{ proposal: { tribe: StartedTribe | null } }>(
        'acceptTribeProposal',
        { proposalId },
        'proposal { tribe { id memberCount creator { id } } }',
      );
      return proposal.tribe;
    },
  };
}
