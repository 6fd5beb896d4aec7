import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { callsOf } from '@kindred/testkit/any-call';
import { parse } from 'graphql';
import { mutationGuard } from '../../src/sanctions/mutation-guard.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { givenSanction } from './given-reports.ts';

const schema = readSubgraphSchema(new URL('../../schema/', import.meta.url));
const mutations = parse(schema).definitions.flatMap((definition) =>
  'name' in definition && definition.name?.value === 'Mutation' && 'fields' in definition
    ? (definition.fields ?? []).map(({ name }) => name.value)
    : [],
);
/** Allowed with some inputs. The made-up one is refused, because it answers GOING. */
const withOtherInputs = ['answerTribeEvent'];

let world: TribeWorld;
let timedOut: TestPerson;
let banned: TestPerson;
beforeAll(async () => {
  world = await tribeWorld();
  timedOut = (await givenSanction(world)).reported;
  banned = (await givenSanction(world, 'BANNED')).reported;
});
afterAll(() => world?.stop());

/** The codes of the refusals of every mutation with a made-up input. */
async function codesFor({ graph }: TestPerson): Promise<Record<string, string | undefined>> {
  const codes: Record<string, string | undefined> = {};
  for (const [name, call] of callsOf(schema, mutations))
    codes[name] = (await graph.request(call)).errors[0]?.extensions?.code;
  return codes;
}

describe('the guard of mutations', () => {
  it('has mutations to guard', () => expect(mutations.length).toBeGreaterThan(50));

  it('refuses a sanctioned person every mutation of the service that it does not allow', async () => {
    for (const [person, code] of [
      [timedOut, 'TIMED_OUT'],
      [banned, 'BANNED'],
    ] as const) {
      const codes = await codesFor(person);
      const open = Object.keys(codes).filter((name) => codes[name] !== code);
      const allowed = Object.keys(mutationGuard.allowed).filter((name) => !withOtherInputs.includes(name));
      expect(open.toSorted()).toEqual(allowed.toSorted());
    }
  });

  it('costs one statement, and none where it allows', async () => {
    const { graph } = await world.person();
    const calls = callsOf(schema, ['acceptTribeInvitation', 'declineTribeInvitation']);
    const costs = [];
    for (const call of calls.values()) {
      const { statements } = await world.running.service.database.statements.during(() => graph.request(call));
      costs.push(statements.filter((sql) => sql.includes('FROM sanction')).length);
    }
    expect(costs).toEqual([1, 0]);
  });
});
