import fc from 'fast-check';
import { givenTribe } from '../given-tribes.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';

let world: TribeWorld;
let people: TestPerson[];
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const most = 6;
type Place = 'OUT' | 'INVITED' | 'MEMBER' | 'REMOVED';

/** A tribe of four seats as its rules say it is, without the service's code. Person 0 founds it. */
interface Model {
  places: Place[];
  inviters: number[];
  creator: number;
  isOver: boolean;
}

interface Step {
  readonly act: 'invite' | 'accept' | 'decline' | 'withdraw' | 'leave' | 'remove' | 'handOver';
  readonly by: number;
  readonly of: number;
}

const seats = 4;
const taken = ({ places }: Model) => places.filter((place) => place === 'MEMBER' || place === 'INVITED').length;
const members = ({ places }: Model) => places.filter((place) => place === 'MEMBER').length;
const isMember = ({ places }: Model, who: number) => places[who] === 'MEMBER';

/** What each act asks of the tribe, and what it does. Returns the code of its refusal, or null. */
const rules: Record<Step['act'], (model: Model, step: Step) => string | null> = {
  invite(model, { by, of }) {
    if (!isMember(model, by)) return 'NOT_FOUND';
    if (isMember(model, of)) return 'ALREADY_MEMBER';
    if (model.places[of] === 'REMOVED' && by !== model.creator) return 'CREATOR_ONLY';
    if (model.places[of] === 'INVITED') return 'ALREADY_INVITED';
    if (taken(model) >= seats) return 'TRIBE_FULL';
    model.places[of] = 'INVITED';
    model.inviters[of] = by;
    return null;
  },
  accept(model, { by }) {
    if (model.places[by] !== 'INVITED') return 'NOT_FOUND';
    if (model.isOver) return 'TRIBE_DISSOLVED';
    model.places[by] = 'MEMBER';
    return null;
  },
  decline(model, { by }) {
    if (model.places[by] !== 'INVITED') return 'NOT_FOUND';
    model.places[by] = 'OUT';
    return null;
  },
  withdraw(model, { by, of }) {
    if (!isMember(model, by) || model.places[of] !== 'INVITED') return 'NOT_FOUND';
    if (model.inviters[of] !== by && model.creator !== by) return 'NOT_FOUND';
    model.places[of] = 'OUT';
    return null;
  },
  leave(model, { by }) {
    if (!isMember(model, by)) return 'NOT_FOUND';
    if (model.creator === by && members(model) > 1) return 'HAND_OVER_FIRST';
    model.places[by] = 'OUT';
    model.isOver = members(model) === 0;
    return null;
  },
  remove(model, { by, of }) {
    if (!isMember(model, by)) return 'NOT_FOUND';
    if (model.creator !== by) return 'CREATOR_ONLY';
    if (by === of) return 'CANNOT_REMOVE_YOURSELF';
    if (!isMember(model, of)) return 'NOT_FOUND';
    model.places[of] = 'REMOVED';
    return null;
  },
  handOver(model, { by, of }) {
    if (!isMember(model, by)) return 'NOT_FOUND';
    if (model.creator !== by) return 'CREATOR_ONLY';
    if (!isMember(model, of)) return 'NOT_FOUND';
    model.creator = of;
    return null;
  },
};

const requests: Record<Step['act'], (tribeId: string, userId: string, membershipId: string) => [string, object]> = {
  invite: (tribeId, userId) => ['inviteToTribe', { tribeId, userId }],
  accept: (tribeId) => ['acceptTribeInvitation', { tribeId }],
  decline: (tribeId) => ['declineTribeInvitation', { tribeId }],
  withdraw: (_, __, membershipId) => ['withdrawTribeInvitation', { membershipId }],
  leave: (tribeId) => ['leaveTribe', { tribeId }],
  remove: (tribeId, userId) => ['removeTribeMember', { tribeId, userId }],
  handOver: (tribeId, userId) => ['handOverTribe', { tribeId, userId }],
};

const read = (sql: string, parameters: unknown[]) =>
  world.running.service.work.read({ role: 'job', id: null }, (tx) => tx.query(sql, parameters));

/** Takes a step in the service. Returns the code of its refusal, or null. */
async function take({ act, by, of }: Step, tribeId: string): Promise<string | null> {
  const userId = people[of]!.id;
  const [row] = await read('SELECT id FROM tribe_membership WHERE tribe_id = $1 AND user_id = $2', [tribeId, userId]);
  const [mutation, input] = requests[act](tribeId, userId, String(row?.['id'] ?? tribeId));
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
  const { errors } = await people[by]!.graph.request(document, { input });
  return errors[0]?.extensions?.code ?? null;
}

/** The tribe as the database has it, its count beside the rows that it counts. */
async function stored(tribeId: string) {
  const [row] = await read(
    `SELECT t.status = 'DISSOLVED' AS "isOver", t.member_count AS members, t.resting_count AS resting,
       count(*) FILTER (WHERE m.status = 'ACTIVE')::int AS "memberRows",
       count(*) FILTER (WHERE m.status = 'PENDING')::int AS "invitationRows",
       count(*) FILTER (WHERE m.role = 'CREATOR' AND m.user_id = t.created_by)::int AS creators
     FROM tribe t JOIN tribe_membership m ON m.tribe_id = t.id WHERE t.id = $1 GROUP BY t.id`,
    [tribeId],
  );
  return row;
}

const steps = fc.array(
  fc.record<Step>({
    act: fc.constantFrom('invite', 'invite', 'accept', 'accept', 'decline', 'withdraw', 'leave', 'remove', 'handOver'),
    by: fc.nat(most - 1),
    of: fc.nat(most - 1),
  }),
  { minLength: 10, maxLength: 40 },
);

it('does and refuses in any order of acts what the rules of a tribe say, and its seats are right', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taking) => {
      const { founder, tribeId } = await givenTribe(world, 0, { maxMembers: seats });
      people = [founder, ...(await Promise.all(Array.from({ length: most - 1 }, () => world.person())))];
      const places: Place[] = people.map((_, who) => (who === 0 ? 'MEMBER' : 'OUT'));
      const model: Model = { places, inviters: [], creator: 0, isOver: false };
      for (const step of taking) {
        const expected = rules[step.act](model, step);
        expect({ step, refused: await take(step, tribeId) }).toEqual({ step, refused: expected });
        expect(members(model)).toBeLessThanOrEqual(seats);
        expect(await stored(tribeId)).toEqual({
          isOver: model.isOver,
          members: members(model),
          resting: 0,
          memberRows: members(model),
          invitationRows: taken(model) - members(model),
          creators: model.isOver ? 0 : 1,
        });
      }
    }),
    { numRuns: 10 },
  );
});
