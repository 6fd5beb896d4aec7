import { toCloudEvent } from '@kindred/contracts/cloud-event';
import { companionJournalErasureCompleted } from '@kindred/contracts/companion-journal/erasure-completed';
import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { newId } from '@kindred/contracts/uuid';
import { purge } from '@kindred/database/purge';
import { eventually } from '@kindred/testkit/eventually';
import { granted, type GraphClient } from '@kindred/testkit/graph-client';
import definition from '../../src/service.ts';
import { companionWorld, type TestPerson } from '../companion-world.ts';
import { acceptsDisclaimer } from '../disclaimers/accepts-disclaimer.ts';

/** The service on a database of its own, whose people accepted the disclaimer. */
export async function journalWorld(settings: Readonly<Record<string, string>> = {}) {
  const world = await companionWorld(settings);
  const { service, transport } = world.running;
  return {
    ...world,
    /** A person who accepted the disclaimer. */
    async person(role: 'USER' | 'ADMIN' = 'USER'): Promise<TestPerson> {
      const person = await world.person(role);
      await acceptsDisclaimer(person);
      return person;
    },
    purge: () => purge(service.work, definition.retention, world.now()),
    /** Has a person erased, and gives the receipt. */
    async erase({ id: userId }: TestPerson) {
      const requestId = newId();
      const data = { userId, requestId };
      const event = toCloudEvent(deletionDue, { id: newId(), time: world.now(), aggregateVersion: 1, data });
      await transport.publish([{ topic: deletionDue.topic, key: userId, value: JSON.stringify(event), headers: {} }]);
      return eventually(async () => {
        const [receipt] = await world.events(companionJournalErasureCompleted, requestId);
        return receipt ?? Promise.reject(new Error('not erased yet'));
      });
    },
  };
}

export type JournalWorld = Awaited<ReturnType<typeof journalWorld>>;

/** A field of a person's `User`, as the caller sees it. Variables have names such as `$filter: JournalEntryFilter`. */
export async function fieldOf<Value>(
  graph: GraphClient,
  userId: string,
  field: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Value | null> {
  const declared = Object.keys(variables).join(', ');
  const named = Object.entries(variables).map(([name, value]) => [name.replace(/^\$|:.*$/g, ''), value]);
  const query = `query ${declared && `(${declared})`} {
    _entities(representations: [{ __typename: "User", id: "${userId}" }]) { ... on User { value: ${field} } } }`;
  const { _entities } = granted(
    await graph.request<{ _entities: { value: Value | null }[] }>(query, Object.fromEntries(named)),
  );
  return _entities[0]?.value ?? null;
}

/** A field of a person's own `User`. */
export async function ownField<Value>(
  { id, graph }: TestPerson,
  field: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Value> {
  return (await fieldOf<Value>(graph, id, field, variables)) as Value;
}
