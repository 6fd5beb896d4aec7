import { memberJoined } from '@kindred/contracts/messaging-agents/member-joined';
import { microDaoFounded } from '@kindred/contracts/messaging-agents/micro-dao-founded';
import { newId } from '@kindred/contracts/uuid';
import { databaseUrl } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import { messagingWorld, type MessagingWorld } from '../messaging-world.ts';
import { givenFour, givenMicroDao, joins, microDaoFields, roster, seenMicroDao } from './given-micro-daos.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

describe('founding a microDAO', () => {
  it('refuses strangers, a blank name, and one of mixed alphabets', async () => {
    const person = await world.person();
    await person.isRefused('INVALID_TEXT', 'foundMicroDao', { name: ' ' });
    await person.isRefused('INVALID_TEXT', 'foundMicroDao', { name: 'Вees' });
    await person.isRefused('INVALID_TEXT', 'foundMicroDao', { name: 'Bees', description: 'a\u202eb' });
    const mutation = 'mutation { foundMicroDao(input: { name: "Bees" }) { microDao { id } } }';
    refusedWith('UNAUTHENTICATED')(await world.stranger.request(mutation));
  });

  it('refuses a person who owns twenty', async () => {
    const person = await world.person();
    for (let nth = 0; nth < 20; nth += 1)
      await person.does('foundMicroDao', { name: `Hive ${nth}` }, 'microDao { id }');
    await person.isRefused('TOO_MANY_MICRO_DAOS', 'foundMicroDao', { name: 'One more' });
  });

  it('makes its founder the owner, and tells the world', async () => {
    const { owner, microDaoId, externalId } = await givenMicroDao(world);
    expect(externalId).toMatch(/^microdao:[1-9]\d*$/);
    expect(await seenMicroDao(owner, microDaoId)).toMatchObject({
      status: 'ACTIVE',
      memberCount: 1,
      owner: { id: owner.id },
    });
    await eventually(async () => {
      expect(await world.events(microDaoFounded, microDaoId)).toEqual([
        { microDaoId, foundedBy: owner.id, access: 'OPEN' },
      ]);
      expect(await world.events(memberJoined, microDaoId)).toMatchObject([
        { userId: owner.id, role: 'OWNER', via: 'FOUNDING', memberCount: 1 },
      ]);
    });
  });
});

describe('joining a microDAO', () => {
  it('refuses one that is by invitation only as if it did not exist, and a second time', async () => {
    const person = await world.person();
    const closed = await givenMicroDao(world, { access: 'INVITATION_ONLY' });
    await person.isRefused('NOT_FOUND', 'joinMicroDao', { microDaoId: newId() });
    await person.isRefused('NOT_FOUND', 'joinMicroDao', { microDaoId: closed.microDaoId });
    const { microDaoId } = await givenMicroDao(world);
    await joins(person, microDaoId);
    await person.isRefused('ALREADY_MEMBER', 'joinMicroDao', { microDaoId });
  });

  it('makes a person a member, and tells the world', async () => {
    const { microDaoId } = await givenMicroDao(world);
    const person = await world.person();
    expect(await joins(person, microDaoId)).toMatchObject({
      microDao: { memberCount: 2 },
      member: { role: 'MEMBER', status: 'CURRENT' },
    });
    await eventually(async () =>
      expect((await world.events(memberJoined, microDaoId)).at(-1)).toMatchObject({
        userId: person.id,
        role: 'MEMBER',
        via: 'JOINING',
        memberCount: 2,
      }),
    );
  });

  it.runIf(databaseUrl)('makes one member of a person who joins twice at once', async () => {
    const { microDaoId, owner } = await givenMicroDao(world);
    const person = await world.person();
    const join = `mutation ($input: JoinMicroDaoInput!) { joinMicroDao(input: $input) { ${microDaoFields} } }`;
    const answers = await Promise.all([1, 2, 3].map(() => person.graph.request(join, { input: { microDaoId } })));
    const codes = answers.map(({ errors }) => errors[0]?.extensions?.code ?? 'granted');
    expect(codes.toSorted()).toEqual(['ALREADY_MEMBER', 'ALREADY_MEMBER', 'granted']);
    expect(await roster(owner, microDaoId)).toMatchObject({ totalCount: 2 });
  });
});

describe('a microDAO', () => {
  it('by invitation only is unknown to strangers', async () => {
    const { microDaoId, externalId } = await givenMicroDao(world, { access: 'INVITATION_ONLY' });
    const stranger = await world.person();
    const byId = 'query ($id: ID!) { microDao(id: $id) { name } }';
    refusedWith('NOT_FOUND')(await stranger.graph.request(byId, { id: microDaoId }));
    const byExternalId = 'query ($id: String!) { byExternalId(externalId: $id) { __typename } }';
    refusedWith('NOT_FOUND')(await stranger.graph.request(byExternalId, { id: externalId }));
  });

  it('shows who is in it to members only', async () => {
    const { owner, member, guest, microDaoId } = await givenFour(world);
    const stranger = await world.person();
    expect(await roster(stranger, microDaoId)).toBeNull();
    expect(await seenMicroDao(stranger, microDaoId)).toMatchObject({ memberCount: 4, owner: null });
    expect(await roster(guest, microDaoId)).toMatchObject({ totalCount: 4 });
    expect(await roster(member, microDaoId, 'filter: { roles: [OWNER] }')).toMatchObject({
      totalCount: 1,
      nodes: [{ role: 'OWNER', user: { id: owner.id } }],
    });
  });

  it('hides two people from each other between whom there is a block, and keeps neither out', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    await world.block(owner, member);
    const ids = async (viewer: typeof owner) => (await roster(viewer, microDaoId))?.nodes.map(({ user }) => user.id);
    expect(await ids(member)).not.toContain(owner.id);
    expect(await ids(owner)).not.toContain(member.id);
    expect(await ids(admin)).toHaveLength(4);
    expect(await seenMicroDao(member, microDaoId)).toMatchObject({ owner: null });
  });

  it('is listed if anybody can join it', async () => {
    const open = await givenMicroDao(world);
    const closed = await givenMicroDao(world, { access: 'INVITATION_ONLY' });
    const { microDaos } = await closed.owner.asks<{ microDaos: { nodes: { id: string }[] } }>(
      '{ microDaos(first: 100) { nodes { id } } }',
    );
    const listed = microDaos.nodes.map(({ id }) => id);
    expect(listed).toContain(open.microDaoId);
    expect(listed).not.toContain(closed.microDaoId);
  });
});
