import { toCloudEvent } from '@kindred/contracts/cloud-event';
import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { granted, graphClient, refusedWith } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import definition from '../src/service.ts';

let payments: TestService<unknown>;
let tokens: TestTokens;
beforeAll(async () => {
  tokens = await testTokens();
  payments = await runningService(definition, { tokenKeys: tokens.keys, runJobs: false });
});
afterAll(() => payments?.stop());

describe('a login that was ended', () => {
  it('gives an admin’s token no more answers within 5 s, and leaves another login of the same person alone', async () => {
    const [userId, ended, open] = [newId(), newId(), newId()];
    const asking = async (loginId: string) =>
      graphClient(`${payments.service.url}/graphql`, {
        token: await tokens.person(userId, { role: 'ADMIN', loginId }),
      });
    const [old, other] = [await asking(ended), await asking(open)];
    granted(await old.request('{ __typename }'));
    const event = toCloudEvent(sessionsRevoked, {
      id: newId(),
      time: new Date(),
      aggregateVersion: 1,
      data: { userId, sessionIds: [ended], reason: 'ROLE_CHANGED' },
    });
    await payments.transport.publish([
      { topic: sessionsRevoked.topic, key: userId, value: JSON.stringify(event), headers: {} },
    ]);
    await eventually(async () => refusedWith('UNAUTHENTICATED')(await old.request('{ __typename }')), {
      withinMs: 60_000,
    });
    expect((await old.request('{ __typename }')).status).toBe(401);
    granted(await other.request('{ __typename }'));
  });
});
