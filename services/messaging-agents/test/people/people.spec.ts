import { newId } from '@kindred/contracts/uuid';
import { userVerified } from '@kindred/contracts/identity/user-verified';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { givenMicroDao, joins } from '../micro-daos/given-micro-daos.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

const names = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) {
  ... on User { externalId handle matrixId } } }`;

interface Names {
  readonly externalId: string | null;
  readonly handle: string | null;
  readonly matrixId: string | null;
}

const seen = async (viewer: TestPerson, id: string) =>
  (await viewer.asks<{ _entities: [Names] }>(names, { id }))._entities[0];
const unknown = { externalId: null, handle: null, matrixId: null };

/** Links a Matrix account as `linkMatrixAccount` does, whose own tests are elsewhere. */
const linked = (userId: string, matrixId: string) =>
  world.running.service.work.run({ role: 'job', id: null }, (tx) =>
    tx.query('UPDATE person SET matrix_id = $2 WHERE user_id = $1', [userId, matrixId]),
  );

describe('a handle', () => {
  it.each(['a', '9lives', 'so fia', 'ада', 'x'.repeat(41), '-a', 'a_b', '@'])('is refused as %j', async (handle) => {
    await (await world.person()).isRefused('INVALID_HANDLE', 'setHandle', { handle });
  });

  it('is one person’s, in whatever case it is written, until they give it up', async () => {
    const [one, other] = [await world.person(), await world.person()];
    expect(await one.does('setHandle', { handle: ' @Alice-B ' }, 'user { handle }')).toEqual({
      user: { handle: 'alice-b' },
    });
    await other.isRefused('HANDLE_TAKEN', 'setHandle', { handle: 'ALICE-B' });
    await one.does('setHandle', { handle: 'alice-b' }, 'user { handle }');
    await one.does('setHandle', { handle: null }, 'user { handle }');
    await other.does('setHandle', { handle: 'alice-b' }, 'user { handle }');
    expect(await seen(one, other.id)).toMatchObject({ handle: 'alice-b' });
  });
});

describe('what a person is called', () => {
  it('is unknown to strangers, and across a block', async () => {
    const { owner, microDaoId } = await givenMicroDao(world);
    const blocked = await world.person();
    await joins(blocked, microDaoId);
    await linked(owner.id, `@own-${owner.id}:kindred.test`);
    expect(await seen(blocked, owner.id)).toMatchObject({ externalId: expect.stringMatching(/^user:[1-9]\d*$/) });
    await world.block(owner, blocked);
    expect(await seen(blocked, owner.id)).toEqual(unknown);
    expect(await seen(owner, blocked.id)).toEqual(unknown);
    const { externalId } = await seen(owner, owner.id);
    const query = 'query ($externalId: String!) { byExternalId(externalId: $externalId) { __typename } }';
    refusedWith('NOT_FOUND')(await blocked.graph.request(query, { externalId }));
    refusedWith('UNAUTHENTICATED')(await world.stranger.request(query, { externalId }));
  });

  it('has a Matrix account that only people of a common microDAO see', async () => {
    const { owner, microDaoId } = await givenMicroDao(world);
    const [member, other] = [await world.person(), await world.person()];
    await joins(member, microDaoId);
    const matrixId = `@ada-${owner.id}:kindred.test`;
    await linked(owner.id, matrixId);
    expect(await seen(owner, owner.id)).toMatchObject({ matrixId });
    expect(await seen(member, owner.id)).toMatchObject({ matrixId });
    expect(await seen(other, owner.id)).toMatchObject({ externalId: expect.any(String), matrixId: null });
  });

  it('begins when a person is verified, once', async () => {
    const [viewer, userId] = [await world.person(), newId()];
    expect(await seen(viewer, userId)).toEqual(unknown);
    await world.tells(userVerified, { userId });
    await eventually(async () => expect((await seen(viewer, userId)).externalId).toMatch(/^user:/));
    const { externalId } = await seen(viewer, userId);
    await world.tells(userVerified, { userId });
    const again = newId();
    await world.tells(userVerified, { userId: again });
    await eventually(async () => expect((await seen(viewer, again)).externalId).not.toBeNull());
    expect((await seen(viewer, userId)).externalId).toBe(externalId);
  });
});

describe('an external id', () => {
  const query = `query ($externalId: String!) { byExternalId(externalId: $externalId) {
    __typename ... on MicroDao { id name } ... on User { id } } }`;

  it('is refused if it is none, or names nothing', async () => {
    const person = await world.person();
    for (const [code, externalId] of [
      ['INVALID_EXTERNAL_ID', 'microdao:'],
      ['NOT_FOUND', 'microdao:2147483647'],
      ['NOT_FOUND', 'user:2147483647'],
      ['NOT_FOUND', 'agent:nobody-of-this-name'],
    ] as const)
      refusedWith(code)(await person.graph.request(query, { externalId }));
  });

  it('names a person or a microDAO', async () => {
    const { owner, microDaoId, externalId } = await givenMicroDao(world);
    expect(await owner.asks(query, { externalId: externalId.toUpperCase() })).toEqual({
      byExternalId: { __typename: 'MicroDao', id: microDaoId, name: 'Bees on the roof' },
    });
    const own = await seen(owner, owner.id);
    expect(await owner.asks(query, { externalId: own.externalId })).toEqual({
      byExternalId: { __typename: 'User', id: owner.id },
    });
  });
});
