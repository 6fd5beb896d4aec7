import { newId } from '@kindred/contracts/uuid';
import { AgentTokenRefused, agentTokens } from '@kindred/service/agents/agent-tokens';
import { granted } from '@kindred/testkit/graph-client';
import { decodeJwt } from 'jose';
import { given, refused } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { madeAgent, retires } from '../ties/given-agents.ts';

const secret = 'the-secret-of-messaging-agents';
const others = 'the-secret-of-tribe-events-here';

let identity: RunningIdentity;
let sofia: string;
beforeAll(async () => {
  identity = await runningIdentity({ CLIENT_SECRETS: `messaging-agents:${secret},tribe-events:${others}` });
  sofia = await madeAgent(identity);
});
afterAll(() => identity?.stop());

const clientOf = (clientId = 'messaging-agents', of = secret) =>
  agentTokens({ identityUrl: identity.service.url, clientId, secret: of });
const operations = ['Query.me'];

const form = (personId: string) => ({
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  subject_token: personId,
  subject_token_type: 'urn:kindred:params:oauth:token-type:person-id',
  actor_token: sofia,
  actor_token_type: 'urn:kindred:params:oauth:token-type:agent-id',
  scope: 'Query.me',
});
async function post(fields: Record<string, string>) {
  const authorization = `Basic ${Buffer.from(`messaging-agents:${secret}`).toString('base64')}`;
  const body = new URLSearchParams(fields);
  const response = await fetch(`${identity.service.url}/oauth/token`, {
    method: 'POST',
    headers: { authorization },
    body,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('an agent’s token', () => {
  it('is refused to a wrong secret and to a service without agents', async () => {
    const ann = await given(identity).person('ann');
    const request = { asker: { userId: ann.id }, agentId: sofia, operations };
    await expect(clientOf('messaging-agents', 'wrong')(request)).rejects.toMatchObject({ fault: 'invalid_client' });
    await expect(clientOf('tribe-events', others)(request)).rejects.toMatchObject({ fault: 'unauthorized_client' });
  });

  it('is refused for an agent that does not exist or was retired', async () => {
    const ann = await given(identity).person('ann');
    const retired = await madeAgent(identity);
    await retires(identity, retired);
    for (const agentId of [newId(), retired])
      await expect(clientOf()({ asker: { userId: ann.id }, agentId, operations })).rejects.toEqual(
        new AgentTokenRefused('invalid_grant'),
      );
  });

  it('is refused for a person who does not exist, is not verified, is suspended, or ended the session', async () => {
    const [ben, cleo, admin] = [
      await given(identity).person('ben').registered(),
      await given(identity).person('cleo'),
      await given(identity).person('root').admin(),
    ];
    const dora = await given(identity).person('dora');
    granted(
      await admin.ask('mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: SPAM }) { user { id } } }', {
        id: cleo.id,
      }),
    );
    granted(await dora.ask('mutation { signOut { __typename } }'));
    const askers = [{ userId: newId() }, { userId: ben.id }, { userId: cleo.id }, { accessToken: dora.token }];
    for (const asker of askers)
      await expect(clientOf()({ asker, agentId: sofia, operations })).rejects.toMatchObject({ fault: 'invalid_grant' });
  });

  it('is refused for a forged token, an agent’s own, and one that has expired', async () => {
    const ann = await given(identity).person('ann');
    const own = await clientOf()({ asker: { userId: ann.id }, agentId: sofia, operations });
    const askers = [`${ann.token.slice(0, -4)}AAAA`, 'nonsense', own];
    for (const accessToken of askers)
      await expect(clientOf()({ asker: { accessToken }, agentId: sofia, operations })).rejects.toMatchObject({
        fault: 'invalid_grant',
      });
    identity.clock.forward({ minutes: 15 });
    await expect(clientOf()({ asker: { accessToken: ann.token }, agentId: sofia, operations })).rejects.toMatchObject({
      fault: 'invalid_grant',
    });
  });

  it.each([
    [''],
    ['admin'],
    ['export:read'],
    ['profile:read'],
    ['Query.me Query.__schema'],
    ['Mutation.'],
    [Array.from({ length: 21 }, (_, nth) => `Query.field${nth}`).join(' ')],
  ])('is refused for the scope %j', async (scope) => {
    const ann = await given(identity).person('ann');
    const { status, body } = await post({ ...form(ann.id), scope });
    expect([status, body.error]).toEqual([400, 'invalid_scope']);
  });

  it('is refused to a request that is not whole', async () => {
    const ann = await given(identity).person('ann');
    const whole = form(ann.id);
    const faults: Record<string, string>[] = [
      { subject_token: '' },
      { subject_token: 'ann' },
      { subject_token_type: 'urn:ietf:params:oauth:token-type:saml2' },
      { actor_token: '' },
      { actor_token: 'sofia' },
      { actor_token_type: 'urn:ietf:params:oauth:token-type:access_token' },
      { requested_token_type: 'urn:ietf:params:oauth:token-type:refresh_token' },
    ];
    for (const wrong of faults) expect((await post({ ...whole, ...wrong })).body.error).toBe('invalid_request');
    expect((await post(whole)).status).toBe(200);
  });

  it('names the person, the agent and the operations, lasts five minutes, and has no role', async () => {
    const ann = await given(identity).person('ann').admin();
    const { status, body } = await post({ ...form(ann.id), scope: 'Query.me Mutation.answerInvitation Query.me' });
    expect([status, body]).toEqual([
      200,
      {
        access_token: expect.any(String),
        issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        token_type: 'Bearer',
        expires_in: 300,
        scope: 'Query.me Mutation.answerInvitation',
      },
    ]);
    const claims = decodeJwt(String(body.access_token));
    expect(claims).toMatchObject({ kind: 'agent', sub: ann.id, act: { sub: sofia }, client_id: 'messaging-agents' });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(300);
    for (const claim of ['role', 'sid', 'auth_time', 'proofs']) expect(claims).not.toHaveProperty(claim);
  });

  it('belongs to the session of the token that it was exchanged for', async () => {
    const ann = await given(identity).person('ann');
    const token = await clientOf()({ asker: { accessToken: ann.token }, agentId: sofia, operations });
    expect(decodeJwt(token).sid).toBe(ann.loginId);
  });

  it('reads what its operation is for, nothing of the person alone, and changes nothing', async () => {
    const ann = await given(identity).person('ann');
    const token = await clientOf()({ asker: { userId: ann.id }, agentId: sofia, operations });
    const agent = given(identity).nobody.as(token);
    expect(granted(await agent.request('{ me { id username profile { name } } }'))).toEqual({
      me: { id: ann.id, username: ann.username, profile: null },
    });
    for (const query of [
      '{ me { email } }',
      '{ me { sessions { id } } }',
      '{ users { pageInfo { hasNextPage } } }',
      'mutation { signOutEverywhere { __typename } }',
    ])
      await refused(agent.request(query), 'FORBIDDEN');
    identity.clock.forward({ minutes: 5 });
    await refused(agent.request('{ me { id } }'), 'UNAUTHENTICATED');
  });
});
