import { newId } from '@kindred/contracts/uuid';
import { graphClient, granted, refusedWith, type GraphClient } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { defineFeature } from '../src/features/define-feature.ts';
import { defineService } from '../src/define-service.ts';
import { tokenVerifier } from '../src/token-verifier.ts';
import type { Dependencies } from './notes/resolvers.ts';
import notes from './notes/service.ts';

let test: TestService<Dependencies>;
let tokens: TestTokens;
let nobody: GraphClient;
const adaId = newId();

beforeAll(async () => {
  tokens = await testTokens();
  test = await runningService(notes, { tokenKeys: tokens.keys });
  nobody = graphClient(`${test.service.url}/graphql`);
});
afterAll(() => test?.stop());

const agent = async (scope: string) => nobody.as(await tokens.agent(adaId, scope));
const writeNote = 'mutation { writeNote(text: "by an agent") { id text } }';

describe('an agent', () => {
  it.each([
    ['a field that no feature opens', '{ callerAddress }', 'Query.callerAddress'],
    ['it beside one that is open', '{ whoever callerAddress }', 'Query.callerAddress'],
    ['it by another name', '{ whoever: callerAddress }', 'Query.callerAddress'],
    ['it in a fragment', 'query { ...F } fragment F on Query { callerAddress }', 'Query.callerAddress'],
    ['it in a fragment without a name', '{ ... on Query { ... { callerAddress } } }', 'Query.callerAddress'],
    [
      'it where a variable leaves it out',
      'query ($no: Boolean = false) { callerAddress @include(if: $no) }',
      'Query.callerAddress',
    ],
    ['the schema', '{ __schema { types { name } } }', 'Query.__schema'],
    ['the text of the schema', '{ _service { sdl } }', 'Query._service'],
    ['the types of nodes', '{ nodeTypes(ids: []) }', 'Query.nodeTypes'],
  ])('is refused %s, whatever its token says', async (_, query, coordinate) => {
    for (const scope of [`${coordinate} Query.whoever`, 'channels:read channels:write']) {
      const answer = await (await agent(scope)).request(query);
      expect(answer.status).toBe(403);
      expect(refusedWith('FORBIDDEN')(answer).message).toContain(coordinate);
    }
  });

  it('is refused an open field that its scope does not cover, and nothing is done', async () => {
    for (const scope of ['channels:read', 'Query.whoever', 'Mutation.other', '', 'Mutation', '*']) {
      const { message } = refusedWith('FORBIDDEN')(await (await agent(scope)).request(writeNote));
      expect(message).toContain('channels:write');
    }
    expect(
      (await test.service.work.read({ role: 'job', id: null }, (tx) => tx.query('SELECT 1 FROM note'))).length,
    ).toBe(0);
  });

  it('is refused closed fields of an entity, by every path', async () => {
    const both = await agent('channels:read channels:write');
    const { id } = granted(await both.request<{ writeNote: { id: string } }>(writeNote)).writeNote;
    for (const query of [
      'query ($id: ID!) { note(id: $id) { text stars } }',
      'query ($id: ID!) { _entities(representations: [{ __typename: "Note", id: $id }]) { ... on Note { stars } } }',
      'query ($id: ID!) { note(id: $id) { ... on Node { ... on Note { reader { id } } } } }',
    ])
      refusedWith('FORBIDDEN')(await both.request(query, { id }));
  });

  it('is no admin and no service, even where a feature opens such a field by mistake', async () => {
    for (const field of ['administered', 'asked'])
      refusedWith('UNAUTHENTICATED')(await (await agent('channels:read')).request(`{ ${field} }`));
  });

  it('acts as the person who asked, within its scopes or its operations', async () => {
    const granting = await agent('channels:read channels:write');
    const written = granted(await granting.request<{ writeNote: { id: string } }>(writeNote)).writeNote;
    const entity =
      'query ($id: ID!) { _entities(representations: [{ __typename: "Note", id: $id }]) { ... on Note { id text } } }';
    for (const client of [granting, await agent('Query.note Query.whoever')]) {
      expect(granted(await client.request('{ whoever }'))).toEqual({ whoever: adaId });
      expect(granted(await client.request('query ($id: ID!) { note(id: $id) { text } }', written))).toEqual({
        note: { text: 'by an agent.' },
      });
      expect(granted(await client.request(entity, written))).toEqual({
        _entities: [{ id: written.id, text: 'by an agent.' }],
      });
    }
  });

  it('has no part of anybody’s archive', async () => {
    const authorization = `Bearer ${await tokens.agent(adaId, 'export:read')}`;
    const { status } = await fetch(`${test.service.url}/export/${adaId}`, { headers: { authorization } });
    expect(status).toBe(401);
  });
});

describe('a service that opens nothing', () => {
  it('refuses every request of an agent', async () => {
    const { openToAgents: _, ...others } = notes;
    const closed = await runningService({ ...others, openToAgents: new Map() }, { tokenKeys: tokens.keys });
    const client = graphClient(`${closed.service.url}/graphql`, { token: await tokens.agent(adaId, 'Query.whoever') });
    for (const query of ['{ __typename }', '{ whoever }', '{ _entities(representations: []) { __typename } }'])
      refusedWith('FORBIDDEN')(await client.request(query));
    await closed.stop();
  });

  it('cannot be defined with a feature that opens something', () => {
    const opening = defineFeature({ name: 'opening', forAgents: { 'profile:read': { Query: ['me'] } } });
    expect(() => defineService({ ...notes, closedToAgents: true, features: [opening] })).toThrow('closed to agents');
    expect(() => defineService({ ...notes, features: [opening, { ...opening, name: 'again' }] })).toThrow('Query.me');
  });
});

describe('a token with an actor', () => {
  it('is refused unless it is a whole one of an agent', async () => {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'EdDSA' }] });
    const verify = tokenVerifier({ issuer: 'i', audience: 'a', keys });
    const token = async (claims: Record<string, unknown>, subject = adaId) =>
      `Bearer ${await new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'k' })
        .setSubject(subject)
        .setIssuer('i')
        .setAudience('a')
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey)}`;
    const whole = { kind: 'agent', act: { sub: 'sofia' }, scope: 'Query.me' };
    const person = { role: 'ADMIN', sid: adaId };
    for (const claims of [
      { ...whole, ...person, kind: 'person' },
      { ...whole, ...person, kind: undefined },
      { ...whole, act: undefined },
      { ...whole, act: { sub: '' } },
      { ...whole, act: 'sofia' },
      { ...whole, scope: undefined },
    ])
      await expect(verify(await token(claims))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(verify(await token(whole, 'payments'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await verify(await token({ ...whole, ...person }))).toMatchObject({
      kind: 'agent',
      userId: adaId,
      agentId: 'sofia',
      scopes: ['Query.me'],
      loginId: adaId,
    });
  });
});
