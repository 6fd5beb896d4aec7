import { eventually } from '@kindred/testkit/eventually';
import { granted, graphClient, refusedWith } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { given, type TestPerson } from '../../../identity/test/given.ts';
import { runningIdentity, type RunningIdentity } from '../../../identity/test/running-identity.ts';
import { blockUser, endTie, tied } from '../../../identity/test/ties/ask.ts';
import type { Dependencies } from '../../src/dependencies.ts';
import definition from '../../src/service.ts';
import { ask, type Split } from './given-splits.ts';

let identity: RunningIdentity;
let payments: TestService<Dependencies>;
const secret = 'a-client-secret-for-tests';
beforeAll(async () => {
  identity = await runningIdentity({ CLIENT_SECRETS: `payments:${secret}` });
  payments = await runningService(definition, {
    transport: identity.transport,
    runJobs: false,
    variables: { IDENTITY_URL: identity.service.url, CLIENT_SECRET: secret },
  });
});
afterAll(async () => {
  await payments?.stop();
  await identity?.stop();
});

/** Asks here, with the token that somebody has from identity, to share a bill with others. */
function share({ id, token }: TestPerson, others: readonly TestPerson[]) {
  const client = graphClient(`${payments.service.url}/graphql`, { token });
  const input = {
    idempotencyKey: crypto.randomUUID(),
    total: { minorUnits: '1000', currency: 'EUR' },
    splitType: 'EQUAL',
    participants: [id, ...others.map((other) => other.id)].map((userId) => ({ userId })),
    dueDate: new Date(Date.now() + 86_400_000),
  };
  return ask<Split>({ client }, 'createSplit', input, 'id status');
}

describe('beside identity itself', () => {
  it('a bill is shared with people with whom there is an ACTIVE tie, until it ends or one blocks the other', async () => {
    const [ann, ben, cleo] = [
      await given(identity).person('ann'),
      await given(identity).person('ben'),
      await given(identity).person('cleo'),
    ];
    const { id: tieId } = await tied(ann, ben);
    await tied(ann, cleo);
    await eventually(async () => expect(granted(await share(ann, [ben, cleo]))['createSplit']?.status).toBe('PENDING'));
    refusedWith('NOT_FOUND')(await share(ben, [cleo]));
    granted(await endTie(ben, tieId));
    refusedWith('NOT_FOUND')(await share(ann, [ben, cleo]));
    granted(await share(ann, [cleo]));
    await blockUser(cleo, ann.id);
    refusedWith('NOT_FOUND')(await share(ann, [cleo]));
  });
});
