import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { callsOf } from '@kindred/testkit/any-call';
import { parse } from 'graphql';
import { mutationGuard } from '../../src/sanctions/mutation-guard.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { givenSanction } from './given-reports.ts';

const schema = readSubgraphSchema(new URL('../../schema/', import.meta.url));
const mutations = parse(schema).definitions.flatMap((definition) =>
  'name' in definition && definition.name?.value === 'Mutation' && 'fields' in definition
    ? (definition.fields ?? []).map(({ name }) => name.value)
    : [],
);

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

/** Their made-up input is refused before. `sanctions.spec.ts` asks with another one. */
const refusedBefore = ['makeAgent'];

/** The mutations that answer something else than a code, with made-up inputs. */
async function openTo({ graph }: TestPerson, code: string): Promise<string[]> {
  const open: string[] = [];
  for (const [name, call] of callsOf(schema, mutations))
    if ((await graph.request(call)).errors[0]?.extensions?.code !== code) open.push(name);
  return open.toSorted();
}

describe('the guard of mutations', () => {
  it('has mutations to guard', () => expect(mutations.length).toBeGreaterThan(50));

  it.each([
    ['TIMED_OUT', 'TIMED_OUT'],
    ['BANNED', 'BANNED'],
  ] as const)('refuses a person who is %s in messaging every mutation that it does not allow', async (kind, code) => {
    const { reported } = await givenSanction(world, kind, 'MESSAGING');
    const open = (await openTo(reported, code)).filter((name) => !refusedBefore.includes(name));
    expect(open).toEqual(Object.keys(mutationGuard.allowed).toSorted());
  });

  it('costs one statement, and none where it allows', async () => {
    const { graph } = await world.person();
    const calls = callsOf(schema, mutations);
    const costs = [];
    for (const name of ['joinMicroDao', 'declineMicroDaoInvitation']) {
      const call = calls.get(name) ?? '';
      const { statements } = await world.running.service.database.statements.during(() => graph.request(call));
      costs.push(statements.filter((sql) => sql.includes('FROM exclusion')).length);
    }
    expect(costs).toEqual([1, 0]);
  });
});
