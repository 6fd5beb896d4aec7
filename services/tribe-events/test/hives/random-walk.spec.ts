import fc from 'fast-check';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { hiveInput } from './given-hives.ts';

let world: TribeWorld;
let people: TestPerson[];
beforeAll(async () => {
  world = await tribeWorld();
  people = await Promise.all(Array.from({ length: 5 }, () => world.person()));
});
afterAll(() => world?.stop());

type Place = 'OUT' | 'PLEDGED' | 'MEMBER' | 'STEWARD' | 'BARRED';
type Status = 'PROPOSED' | 'ACTIVE' | 'LAPSED' | 'CLOSED';

/** A hive as its rules say it is, without the service's code. Person 0 founds it, for three people. */
interface Model {
  status: Status;
  places: Place[];
  /** Those who have pledged, the earliest first. */
  pledges: number[];
}

interface Step {
  readonly act: 'pledge' | 'withdraw' | 'join' | 'leave' | 'remove' | 'promote' | 'demote' | 'edit' | 'close';
  readonly by: number;
  readonly of: number;
}

const isIn = (place: Place | undefined) => place === 'MEMBER' || place === 'STEWARD';
const count = ({ places }: Model, ...kinds: Place[]) => places.filter((place) => kinds.includes(place)).length;
const isOnlySteward = (model: Model, who: number) => model.places[who] === 'STEWARD' && count(model, 'STEWARD') === 1;

function activate(model: Model): void {
  const steward = model.pledges.includes(0) ? 0 : model.pledges[0];
  for (const who of model.pledges) model.places[who] = who === steward ? 'STEWARD' : 'MEMBER';
  model.status = 'ACTIVE';
}

/** What each act asks of the hive, and what it does. Returns the code of its refusal, or null. */
const rules: Record<Step['act'], (model: Model, step: Step) => string | null> = {
  pledge(model, { by }) {
    if (model.status !== 'PROPOSED') return 'PLEDGING_ENDED';
    if (model.places[by] === 'PLEDGED') return 'ALREADY_PLEDGED';
    model.places[by] = 'PLEDGED';
    model.pledges.push(by);
    if (model.pledges.length === 3) activate(model);
    return null;
  },
  withdraw(model, { by }) {
    if (model.places[by] !== 'PLEDGED') return 'NOT_FOUND';
    model.places[by] = 'OUT';
    model.pledges = model.pledges.filter((who) => who !== by);
    if (model.pledges.length === 0) model.status = 'LAPSED';
    return null;
  },
  join(model, { by }) {
    if (model.status !== 'ACTIVE') return 'HIVE_NOT_ACTIVE';
    if (isIn(model.places[by])) return 'ALREADY_IN_HIVE';
    if (model.places[by] === 'BARRED') return 'REMOVED_FROM_HIVE';
    model.places[by] = 'MEMBER';
    return null;
  },
  leave(model, { by }) {
    if (!isIn(model.places[by])) return 'NOT_FOUND';
    const members = count(model, 'MEMBER', 'STEWARD');
    if (members > 1 && isOnlySteward(model, by)) return 'LAST_STEWARD';
    model.places[by] = 'OUT';
    if (members === 1) model.status = 'CLOSED';
    return null;
  },
  remove(model, { by, of }) {
    if (!isIn(model.places[by])) return 'NOT_FOUND';
    if (model.places[by] !== 'STEWARD') return 'STEWARD_ONLY';
    if (by === of) return 'CANNOT_REMOVE_YOURSELF';
    if (!isIn(model.places[of])) return 'NOT_FOUND';
    model.places[of] = 'BARRED';
    return null;
  },
  edit: (model, { by }) => asSteward(model, by),
  close(model, { by }) {
    const refused = asSteward(model, by);
    if (refused) return refused;
    model.places = model.places.map((place) => (isIn(place) ? 'OUT' : place));
    model.status = 'CLOSED';
    return null;
  },
  promote: (model, step) => giveRole(model, step, 'STEWARD'),
  demote: (model, step) => giveRole(model, step, 'MEMBER'),
};

const asSteward = (model: Model, who: number) =>
  model.places[who] === 'STEWARD' ? null : isIn(model.places[who]) ? 'STEWARD_ONLY' : 'NOT_FOUND';

function giveRole(model: Model, { by, of }: Step, role: 'STEWARD' | 'MEMBER'): string | null {
  if (!isIn(model.places[by])) return 'NOT_FOUND';
  if (model.places[by] !== 'STEWARD') return 'STEWARD_ONLY';
  if (!isIn(model.places[of])) return 'NOT_FOUND';
  if (role === 'MEMBER' && isOnlySteward(model, of)) return 'LAST_STEWARD';
  model.places[of] = role;
  return null;
}

const requests: Record<Step['act'], (hiveId: string, userId: string) => readonly [string, object]> = {
  pledge: (hiveId) => ['pledgeToHive', { hiveId }],
  withdraw: (hiveId) => ['withdrawHivePledge', { hiveId }],
  join: (hiveId) => ['joinHive', { hiveId }],
  leave: (hiveId) => ['leaveHive', { hiveId }],
  remove: (hiveId, userId) => ['removeHiveMember', { hiveId, userId }],
  edit: (hiveId) => ['updateHive', { hiveId, description: 'Bees, and what they make.' }],
  close: (hiveId) => ['closeHive', { hiveId }],
  promote: (hiveId, userId) => ['changeHiveRole', { hiveId, userId, role: 'STEWARD' }],
  demote: (hiveId, userId) => ['changeHiveRole', { hiveId, userId, role: 'MEMBER' }],
};

/** Takes a step in the service. Returns the code of its refusal, or null. */
async function take({ act, by, of }: Step, hiveId: string): Promise<string | null> {
  const [mutation, input] = requests[act](hiveId, people[of]!.id);
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { errors } = await people[by]!.graph.request(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { hive { id } } }`,
    { input },
  );
  return errors[0]?.extensions?.code ?? null;
}

/** The hive as the database has it, its counts beside the rows that they count. */
async function stored(hiveId: string) {
  const [row] = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
    tx.query(
      `SELECT h.status, h.member_count AS members, h.pledge_count AS pledges,
         count(*) FILTER (WHERE m.status = 'ACTIVE')::int AS "memberRows",
         count(*) FILTER (WHERE m.status = 'PLEDGED')::int AS "pledgeRows",
         count(*) FILTER (WHERE m.role = 'STEWARD')::int AS stewards
       FROM hive h JOIN hive_member m ON m.hive_id = h.id WHERE h.id = $1 GROUP BY h.id`,
      [hiveId],
    ),
  );
  return row;
}

const steps = fc.array(
  fc.record<Step>({
    act: fc.constantFrom(
      'pledge',
      'pledge',
      'withdraw',
      'join',
      'leave',
      'remove',
      'promote',
      'demote',
      'edit',
      'close',
    ),
    by: fc.nat(4),
    of: fc.nat(4),
  }),
  { minLength: 10, maxLength: 40 },
);

it('does and refuses in any order of acts what the rules of a hive say, and its counts are right', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const founder = await world.person();
      people[0] = founder;
      const { hive } = await founder.does<{ hive: { id: string } }>('foundHive', hiveInput(world), 'hive { id }');
      const model: Model = { status: 'PROPOSED', places: ['PLEDGED', 'OUT', 'OUT', 'OUT', 'OUT'], pledges: [0] };
      for (const step of taken) {
        const expected = rules[step.act](model, step);
        expect({ step, refused: await take(step, hive.id) }).toEqual({ step, refused: expected });
        const members = count(model, 'MEMBER', 'STEWARD');
        expect(await stored(hive.id)).toEqual({
          status: model.status,
          members,
          memberRows: members,
          pledges: model.pledges.length,
          pledgeRows: count(model, 'PLEDGED'),
          stewards: count(model, 'STEWARD'),
        });
      }
    }),
    { numRuns: 10 },
  );
});
