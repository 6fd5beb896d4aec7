import fc from 'fast-check';
import { givenMicroDao, joins } from '../micro-daos/given-micro-daos.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { channelField, creates, stayOf } from './given-channels.ts';
import { roomsOf } from './given-rooms.ts';
import { WalkerModel, walkedChannels, type Step, type WalkedChannel } from './walk-model.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

interface Ground {
  readonly owner: TestPerson;
  readonly microDaoId: string;
  readonly teamId: string;
  readonly channels: Readonly<Record<WalkedChannel, string>>;
}

interface Walker {
  readonly person: TestPerson;
  readonly model: WalkerModel;
  account: string;
}

async function givenGround(): Promise<Ground> {
  const { owner, microDaoId } = await givenMicroDao(world);
  const made = await owner.does<{ team: { id: string } }>('createTeam', { microDaoId, name: 'Hives' }, 'team { id }');
  const teamId = made.team.id;
  const channels = {
    PUBLIC: await creates(owner, microDaoId, 'PUBLIC'),
    MICRODAO: await creates(owner, microDaoId, 'MICRODAO'),
    TEAM: await creates(owner, microDaoId, 'MICRODAO', { teamId }),
    PRIVATE: await creates(owner, microDaoId, 'PRIVATE'),
  };
  return { owner, microDaoId, teamId, channels };
}

/** Asks for a step in the graph. Rejects if it is refused. */
async function take({ owner, microDaoId, teamId, channels }: Ground, walker: Walker, step: Step): Promise<void> {
  const { person } = walker;
  const userId = person.id;
  const channelId = 'channel' in step ? channels[step.channel] : '';
  const asked: Record<Exclude<Step['kind'], 'REMOVE' | 'BRING_BACK' | 'LINK' | 'UNLINK'>, () => Promise<unknown>> = {
    JOIN: () => person.does('joinChannel', { channelId }, '__typename'),
    LEAVE: () => person.does('leaveChannel', { channelId }, '__typename'),
    INVITE: () => owner.does('inviteToChannel', { channelId, userId }, '__typename'),
    GIVE_ROLE: () =>
      owner.does('changeMicroDaoRole', { microDaoId, userId, role: 'role' in step && step.role }, '__typename'),
    ENTER_TEAM: () => owner.does('addTeamMember', { teamId, userId }, '__typename'),
    QUIT_TEAM: () => owner.does('removeTeamMember', { teamId, userId }, '__typename'),
    JOIN_MICRO_DAO: () => joins(person, microDaoId),
    LEAVE_MICRO_DAO: () => person.does('leaveMicroDao', { microDaoId }, '__typename'),
    REMOVE_FROM_MICRO_DAO: () => owner.does('removeMicroDaoMember', { microDaoId, userId }, '__typename'),
  };
  if (step.kind === 'UNLINK') await roomsOf(world).unlinks(person);
  else if (step.kind === 'LINK') {
    const account = roomsOf(world).account();
    await roomsOf(world).links(person, account);
    walker.account = account;
  } else if (step.kind === 'REMOVE') {
    const memberId = await stayOf(person, channelId);
    await owner.does('removeFromChannel', { channelId, memberId }, '__typename');
  } else if (step.kind === 'BRING_BACK') {
    await owner.does('inviteToMicroDao', { microDaoId, userId }, '__typename');
    await person.does('acceptMicroDaoInvitation', { microDaoId }, '__typename');
  } else await asked[step.kind]();
}

/** Compares a channel, its room, and the model. */
async function compare({ owner, channels }: Ground, walkers: readonly Walker[], name: WalkedChannel): Promise<void> {
  const rooms = roomsOf(world);
  const channelId = channels[name];
  const inside = walkers.filter(({ model }) => model.isIn(name));
  const people = [owner, ...inside.map(({ person }) => person)];
  const page = await channelField<{ nodes: { user: { id: string } }[] }>(
    owner,
    channelId,
    'members { nodes { user { id } } }',
  );
  expect(page.nodes.map(({ user }) => user.id).toSorted()).toEqual(people.map(({ id }) => id).toSorted());
  expect(await rooms.members(channelId)).toEqual(rooms.ghosts(...people));
  const admins = inside.filter(({ model }) => model.power > 0);
  const powers = admins.flatMap(({ person, model, account }) => [
    [rooms.ghost(person), model.power],
    ...(model.isLinked ? [[account, model.power]] : []),
  ]);
  expect(await rooms.powers(channelId)).toEqual({ [rooms.ghost(owner)]: 100, ...Object.fromEntries(powers) });
  for (const { model, account } of walkers) {
    const membership = account === '' ? null : await rooms.membership(channelId, account);
    expect(membership === 'invite').toBe(model.isLinked && model.isIn(name));
  }
}

const channel = fc.constantFrom(...walkedChannels);
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constantFrom('JOIN', 'LEAVE', 'INVITE', 'REMOVE'), channel }), weight: 6 },
  {
    arbitrary: fc.record({ kind: fc.constant('GIVE_ROLE'), role: fc.constantFrom('ADMIN', 'MEMBER', 'GUEST') }),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'ENTER_TEAM',
        'QUIT_TEAM',
        'JOIN_MICRO_DAO',
        'LEAVE_MICRO_DAO',
        'REMOVE_FROM_MICRO_DAO',
        'BRING_BACK',
        'LINK',
        'UNLINK',
      ),
    }),
    weight: 4,
  },
) as fc.Arbitrary<Step>;

/** An admin who becomes a guest, and so leaves a channel for members. */
const lowered: [number, Step][] = [
  [0, { kind: 'GIVE_ROLE', role: 'ADMIN' }],
  [0, { kind: 'INVITE', channel: 'MICRODAO' }],
  [0, { kind: 'GIVE_ROLE', role: 'GUEST' }],
];

describe('the rooms of channels', () => {
  it('have the members of the channels after any walk of people in and out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: 2 }), step), { minLength: 15, maxLength: 30 }), async (walk) => {
        const ground = await givenGround();
        const walkers = await Promise.all(
          [1, 2, 3].map(async () => ({ person: await world.person(), model: new WalkerModel(), account: '' })),
        );
        for (const { person } of walkers) await joins(person, ground.microDaoId);
        for (const [nth, taken] of walk) {
          const walker = walkers[nth] as Walker;
          const isTaken = await take(ground, walker, taken).then(
            () => true,
            () => false,
          );
          expect({ taken, isTaken }).toEqual({ taken, isTaken: walker.model.takes(taken) });
        }
        for (const name of walkedChannels) await compare(ground, walkers, name);
      }),
      { numRuns: 4, examples: [[lowered]], interruptAfterTimeLimit: 120_000 },
    );
  }, 240_000);
});
