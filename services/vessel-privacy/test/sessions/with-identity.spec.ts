import { eventually } from '@kindred/testkit/eventually';
import { graphClient } from '@kindred/testkit/graph-client';
import type { TestService } from '@kindred/testkit/running-service';
import { given, type TestPerson } from '../../../identity/test/given.ts';
import { runningIdentity, type RunningIdentity } from '../../../identity/test/running-identity.ts';
import { blockUser } from '../../../identity/test/ties/ask.ts';
import type { Dependencies } from '../../src/dependencies.ts';
import definition from '../../src/service.ts';
import { runningVessels } from '../running-vessels.ts';
import { done, invitationsOf, look } from './ask.ts';

let identity: RunningIdentity;
let vessels: TestService<Dependencies>;
const secret = 'a-client-secret-for-tests';
beforeAll(async () => {
  identity = await runningIdentity({ CLIENT_SECRETS: `vessel-privacy:${secret}` });
  vessels = await runningVessels({
    transport: identity.transport,
    variables: { IDENTITY_URL: identity.service.url, CLIENT_SECRET: secret },
  });
});
afterAll(async () => {
  await vessels?.stop();
  await identity?.stop();
});

/** Somebody whom identity knows, asking this service with the token that they have from there. */
const here = ({ id, token }: TestPerson) => ({
  id,
  person: { role: 'person' as const, id, loginId: id },
  graph: graphClient(`${vessels.service.url}/graphql`, { token }),
});

async function job(name: string): Promise<void> {
  const { work, dependencies } = vessels.service;
  await definition.jobs.find((each) => each.name === name)?.run({ work, dependencies, now: new Date() });
}

describe('beside identity itself', () => {
  it('somebody invited by mail finds it, whether they were here before or come later', async () => {
    const [ann, ben] = [await given(identity).person('ann'), await given(identity).person('ben')];
    const address = 'cleo@example.org';
    for (const partnerEmail of [ben.email.toUpperCase(), address])
      await done(here(ann), 'createVesselSession', { partnerEmail });
    await job('send-letters');
    expect(await invitationsOf(here(ben))).toMatchObject([{ inviter: { id: ann.id } }]);
    const cleo = await given(identity).person('cleo', { email: address });
    await eventually(async () => {
      await job('match-people');
      expect(await invitationsOf(here(cleo))).toMatchObject([{ inviter: { id: ann.id } }]);
    });
  });

  it('one’s own address is known, and a block is heard of and acted on', async () => {
    const [ann, ben] = [await given(identity).person('ann'), await given(identity).person('ben')];
    await expect(done(here(ann), 'createVesselSession', { partnerEmail: ann.email })).rejects.toThrow(
      'CANNOT_INVITE_YOURSELF',
    );
    const { id } = await done(here(ann), 'createVesselSession', { partnerId: ben.id });
    await done(here(ben), 'createVesselSession', { partnerId: ann.id });
    await blockUser(ben, ann.id);
    await eventually(async () => {
      await job('ask-blocks');
      expect(await look(here(ann), id)).toMatchObject({ status: 'ABANDONED' });
    });
    await job('ask-all-blocks');
    await job('ask-blocks');
    expect(await done(here(ann), 'createVesselSession', { partnerId: ben.id })).toMatchObject({ status: 'INVITED' });
    expect(await invitationsOf(here(ben))).toEqual([]);
  });
});
