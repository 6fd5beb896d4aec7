import { askingGraph, GraphRefused } from '../demo/graph-client.ts';
import type { House } from './house.ts';

/** The tribes of the person who asks. */
export const tribesOfPerson = /* GraphQL */ `query TribesOfPerson {
  me { tribeMemberships { tribe { id name status } } }
}`;

const person = 'id username profile { name }';

/** A tribe as one of its members sees it, why it was asked and offered what it was, and the member's notifications. */
export const tribeOfPerson = /* GraphQL */ `query TribeOfPerson($id: ID!, $from: DateTime!, $until: DateTime!) {
  tribe(id: $id) {
    id name description status statusSince activity memberCount freeSeats unreadCount
    members { id role status lastActive user { ${person} } }
    engagement(from: $from, until: $until) { messages rsvps promptsAsked promptsAnswered }
    messages(first: 30) {
      nodes {
        id messageType content isCollapsed sentAt deletedAt user { ${person} }
        reactions { emoji count } metadata { event { id name } }
      }
    }
    events(first: 5, filter: { statuses: [DRAFT, SCHEDULED, ACTIVE] }) {
      nodes { id name status startTime location freePlaces weather { condition } attendance { going } }
    }
    eventSuggestions(first: 5) { nodes { id name status suggestedDate why { text } } }
    prompts(first: 5) { nodes { id kind status askedAt answers why { text } } }
    goals(first: 5, filter: { statuses: [OPEN] }) { nodes { id title isChallenge targetDate } }
    activities(first: 8) { nodes { id timestamp description user { ${person} } } }
  }
  me { notifications(first: 8) { nodes { id title body isRead createdAt } } }
}`;

export interface WantedTribe {
  /** A demo person's user name; without it, the first person who is in a tribe. */
  readonly as: string | undefined;
  /** Without it, the person's first tribe. */
  readonly id: string | undefined;
}

interface OwnTribe {
  readonly id: string;
  readonly name: string;
  readonly status: string;
}

interface SeenTribe {
  readonly tribe: unknown;
  readonly me: { readonly notifications: { readonly nodes: readonly unknown[] } | null } | null;
}

const nothing: SeenTribe = { tribe: null, me: null };

/** Over how many days engagement is summed up. */
const shownDays = 14;

type Asking = ReturnType<typeof askingGraph>;

/**
 * A tribe as a demo person sees it, with the person's other tribes, or `tribe: null` if the person sees none with this
 * id. Null if there is no such demo person, and if no person is named and none is in a tribe.
 *
 * @throws GraphRefused if the graph refuses
 * @throws GraphSilent if it does not answer
 */
export async function pageOfTribe(house: House, { as, id }: WantedTribe) {
  const ask = askingGraph(house.graph, new AbortController().signal);
  const people = house.people.list().map(({ username, name }) => ({ username, name }));
  for (const { username } of as === undefined ? people : people.filter((each) => each.username === as)) {
    const { accessToken } = await house.people.token(username);
    const tribes = await readTribes(ask, accessToken);
    if (tribes.length === 0 && as === undefined) continue;
    const wanted = id ?? tribes[0]?.id;
    const seen = wanted === undefined ? nothing : await readTribe(ask, accessToken, wanted);
    return { as: username, people, tribes, tribe: seen.tribe, notifications: seen.me?.notifications?.nodes ?? [] };
  }
  return null;
}

async function readTribes(ask: Asking, token: string): Promise<readonly OwnTribe[]> {
  const { me } = await ask<{ me: { tribeMemberships: readonly { tribe: OwnTribe }[] | null } | null }>(
    'Reading the tribes of a person',
    tribesOfPerson,
    {},
    token,
  );
  return (me?.tribeMemberships ?? []).map(({ tribe }) => tribe);
}

async function readTribe(ask: Asking, token: string, id: string): Promise<SeenTribe> {
  const until = new Date();
  const from = new Date(until.getTime() - shownDays * 86_400_000);
  try {
    return await ask<SeenTribe>('Reading a tribe', tribeOfPerson, { id, from, until }, token);
  } catch (error) {
    if (error instanceof GraphRefused && error.codes.some((code) => noSuchTribe.has(code))) return nothing;
    throw error;
  }
}

/** An id that no tribe has, or that is no id at all. */
const noSuchTribe = new Set(['NOT_FOUND', 'BAD_USER_INPUT']);
