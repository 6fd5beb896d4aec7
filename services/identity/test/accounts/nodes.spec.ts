import { granted } from '@kindred/testkit/graph-client';
import { newId } from '@kindred/contracts/uuid';
import { nodesSeenBy, nodeTypesOf } from '@kindred/testkit/nodes';
import { given } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity?.stop());

const person = (name: string) => given(identity).person(name);
const client = (token: string) => given(identity).nobody.as(token);

describe('a person as a node', () => {
  it('is the only type of a node that identity has', async () => {
    expect(await nodeTypesOf(given(identity).nobody)).toEqual(['User']);
  });

  it('is null without a token', async () => {
    const ann = await person('ann');
    expect(await nodesSeenBy(given(identity).nobody, { ann: ann.id })).toEqual({ ann: null });
  });

  it('is null for whom the person blocked, for a person who left, and for an unknown id', async () => {
    const [ann, foe, away] = [await person('ann'), await person('foe'), await person('away')];
    const unproven = await person('waiting').registered();
    granted(await away.ask('mutation { deactivateAccount { user { id } } }'));
    granted(await foe.ask('mutation ($id: ID!) { blockUser(input: { userId: $id }) { id } }', { id: ann.id }));
    const hidden = { foe: foe.id, away: away.id, unproven: unproven.id, unknown: newId() };
    expect(await nodesSeenBy(client(ann.token), hidden)).toEqual({
      foe: null,
      away: null,
      unproven: null,
      unknown: null,
    });
  });

  it('is found by whoever finds the person with `user`, in either case', async () => {
    const [ann, bea] = [await person('ann'), await person('bea')];
    const admin = await person('ada').admin();
    const people = { ann: ann.id, bea: bea.id.toUpperCase() };
    for (const { token } of [ann, admin])
      expect(await nodesSeenBy(client(token), people)).toEqual({ ann: 'User', bea: 'User' });
  });
});
