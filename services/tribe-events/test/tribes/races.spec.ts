import { databaseUrl } from '@kindred/testkit/environment';
import fc from 'fast-check';
import { atOnce, givenTribe } from '../given-tribes.ts';
import { blocked } from '../hives/given-hives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const acts = [
  'createTribe',
  'inviteToTribe',
  'acceptTribeInvitation',
  'joinTribeByLink',
  'askToJoinTribe',
  'acceptTribeJoinRequest',
  'leaveTribe',
  'removeTribeMember',
  'handOverTribe',
  'updateTribe',
] as const;

interface Act {
  readonly mutation: (typeof acts)[number];
  readonly by: number;
  readonly of: number;
  readonly at: number;
}

const [peopleCount, tribeCount, atATime] = [8, 4, 8];
const wave = fc.array(
  fc.record<Act>({
    mutation: fc.constantFrom(...acts, 'createTribe', 'joinTribeByLink', 'joinTribeByLink'),
    // One person does half of it, and meets themselves at their third and fourth tribe.
    by: fc.oneof(fc.nat(peopleCount - 1), fc.constant(tribeCount)),
    of: fc.nat(peopleCount - 1),
    at: fc.nat(tribeCount - 1),
  }),
  { minLength: atATime, maxLength: atATime },
);

interface Given {
  readonly people: readonly TestPerson[];
  readonly tribes: readonly { readonly tribeId: string; readonly secret: string }[];
}

/** Four public tribes of four seats with a link each, of four of the people; the first and the last have a block. */
async function given(): Promise<Given> {
  const founded = [];
  for (let nth = 0; nth < tribeCount; nth += 1) {
    const { founder, tribeId } = await givenTribe(world, 0, { privacy: 'PUBLIC', maxMembers: 4 });
    const { secret } = await founder.does<{ secret: string }>('createTribeLink', { tribeId }, 'secret');
    founded.push({ founder, tribeId, secret });
  }
  const others = await Promise.all(Array.from({ length: peopleCount - tribeCount }, () => world.person()));
  const people = [...founded.map(({ founder }) => founder), ...others];
  await blocked(world, people[0]!, people.at(-1)!);
  return { people, tribes: founded };
}

const read = <Row>(sql: string, parameters: unknown[]) =>
  world.running.service.work.read({ role: 'job', id: null }, (tx) => tx.query<Row>(sql, parameters));

async function inputOf({ mutation, of, at }: Act, { people, tribes }: Given): Promise<object> {
  const { tribeId, secret } = tribes[at]!;
  if (mutation === 'createTribe') return { name: 'One more' };
  if (mutation === 'joinTribeByLink') return { secret };
  if (mutation === 'updateTribe') return { tribeId, maxMembers: 4 + (of % 3) };
  if (mutation === 'acceptTribeJoinRequest') {
    const open = `SELECT id FROM tribe_join_request WHERE tribe_id = $1 AND status = 'PENDING' LIMIT 1`;
    const [request] = await read<{ id: string }>(open, [tribeId]);
    return { requestId: request?.id ?? tribeId };
  }
  const hasUser = ['inviteToTribe', 'removeTribeMember', 'handOverTribe'].includes(mutation);
  return { tribeId, ...(hasUser && { userId: people[of]!.id }) };
}

/** What must hold of these people's tribes at any moment: a sentence for each that does not. */
async function broken({ people }: Given): Promise<string[]> {
  const rows = await read<{ fault: string }>(
    `WITH of AS (SELECT DISTINCT tribe_id AS id FROM tribe_membership WHERE user_id = ANY ($1::uuid[])),
     counted AS (
       SELECT t.*, count(m.*) FILTER (WHERE m.status = 'ACTIVE') AS active,
         count(m.*) FILTER (WHERE m.status IN ('ACTIVE', 'PENDING')) AS seats,
         count(m.*) FILTER (WHERE m.role = 'CREATOR' AND m.user_id = t.created_by) AS creators
       FROM tribe t JOIN of USING (id) JOIN tribe_membership m ON m.tribe_id = t.id GROUP BY t.id)
     SELECT 'more seats than there are' AS fault FROM counted WHERE seats > max_members
     UNION ALL SELECT 'a wrong count of members' FROM counted WHERE active <> member_count
     UNION ALL SELECT 'not one creator' FROM counted WHERE creators <> CASE status WHEN 'DISSOLVED' THEN 0 ELSE 1 END
     UNION ALL SELECT 'dissolved with members, or empty and not dissolved' FROM counted WHERE (active = 0) <> (status = 'DISSOLVED')
     UNION ALL SELECT 'a person in four tribes' FROM tribe_membership WHERE user_id = ANY ($1::uuid[])
       AND status IN ('ACTIVE', 'INACTIVE') GROUP BY user_id HAVING count(*) > 3
     UNION ALL SELECT 'two people with a block in one tribe' FROM blocked_pair b
       JOIN tribe_membership one ON one.user_id = b.low_id AND one.status = 'ACTIVE'
       JOIN tribe_membership other ON other.user_id = b.high_id AND other.status = 'ACTIVE' AND other.tribe_id = one.tribe_id
       WHERE b.low_id = ANY ($1::uuid[])`,
    [people.map(({ id }) => id)],
  );
  return rows.map(({ fault }) => fault);
}

it.runIf(databaseUrl)('many people who act at once break no rule of any tribe, and get no fault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wave, { minLength: 4, maxLength: 8 }), async (waves) => {
      const all = await given();
      for (const together of waves) {
        const calls = await Promise.all(
          together.map(async (act) => [act.mutation, all.people[act.by]!, await inputOf(act, all)] as const),
        );
        const codes = await Promise.all(calls.map(([mutation, by, input]) => atOnce(mutation, [[by, input]])));
        expect(codes.flat()).not.toContain('INTERNAL_SERVER_ERROR');
        expect(codes.flat()).not.toContain('BAD_USER_INPUT');
        expect(await broken(all)).toEqual([]);
      }
    }),
    // A race does not happen again in the same way, so that a failure cannot be made smaller.
    { numRuns: 8, endOnFailure: true },
  );
});
