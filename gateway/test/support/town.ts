import { scalars } from '@kindred/service/scalars';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import type { Gateway, GatewayOptions } from '../../src/gateway-options.ts';
import { startGateway } from '../../src/start-gateway.ts';
import { startSubgraph, type TestSubgraph } from './subgraph.ts';

const names = ['Ada', 'Ben', 'Cleo', 'Dan'];
const person = (id: string) => ({ id, name: names[Number(id) - 1] ?? null });
const ids = names.map((_, index) => String(index + 1));

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

/** Three subgraphs about the same people. */
export interface Town {
  readonly people: TestSubgraph;
  readonly purses: TestSubgraph;
  readonly clubs: TestSubgraph;
  stop(): Promise<void>;
}

export async function startTown(): Promise<Town> {
  const people = await startSubgraph('people', {
    DateTime: scalars.DateTime,
    Query: {
      joinedSince: () => ids.map(person),
      me: () => person('1'),
      person: (_: unknown, { id }: { id: string }) => (ids.includes(id) ? person(id) : null),
      people: () => ids.map(person),
      find: (_: unknown, { who }: { who: { id?: string; name?: string } }) =>
        person(who.id ?? String(names.indexOf(who.name ?? '') + 1)),
      refuse: (_: unknown, { code }: { code?: string }) => {
        throw new GraphQLError('There is no seat left.', {
          extensions: {
            code,
            details: code === 'RATE_LIMITED' ? { availableAt: inAnHour() } : { seats: 8 },
            internal: 'postgres://secret',
          },
        });
      },
      fault: () => {
        throw new Error('password=hunter2 at postgres://10.0.0.1');
      },
    },
    Mutation: {
      admit: () => person('1'),
      rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...person(id), name }),
    },
    Person: { __resolveReference: ({ id }: { id: string }) => (ids.includes(id) ? person(id) : null) },
  });
  const purses = await startSubgraph('purses', {
    Person: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      purse: ({ id }: { id: string }) => ({
        id: `p${id}`,
        balance: { minorUnits: String(Number(id) * 100), currency: 'EUR' },
      }),
    },
    Purse: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
  });
  const clubs = await startSubgraph('clubs', {
    Query: { clubs: () => [{ id: 'c1', title: 'Chess' }] },
    Person: { __resolveReference: ({ id }: { id: string }) => ({ id }), clubs: () => [{ id: 'c1', title: 'Chess' }] },
    Club: {
      __resolveReference: ({ id }: { id: string }) => ({ id, title: 'Chess' }),
      members: () => ids.slice(0, 2).map((id) => ({ id })),
    },
  });
  return {
    people,
    purses,
    clubs,
    stop: async () => void (await Promise.all([people, purses, clubs].map((subgraph) => subgraph.stop()))),
  };
}

export const quiet = pino({ level: 'silent' });

/** A gateway over the town with nothing of its own watched, so that a test says when. */
export function startTownGateway(town: Town, options: Partial<GatewayOptions> = {}): Promise<Gateway> {
  return startGateway({
    port: 0,
    host: '127.0.0.1',
    supergraph: { services: [town.people, town.purses, town.clubs] },
    identity: null,
    explorer: false,
    introspection: true,
    watchEveryMs: 0,
    logger: quiet,
    ...options,
  });
}
