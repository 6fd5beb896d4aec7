import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { newId } from '@kindred/contracts/uuid';
import { graphClient, granted, refusedWith, type GraphClient } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import { makeLogger } from '../src/logger.ts';
import { readSubgraphSchema, schemaHash } from '../src/subgraph-schema.ts';
import type { Dependencies } from './notes/resolvers.ts';
import notes from './notes/service.ts';

let test: TestService<Dependencies>;
let tokens: TestTokens;
let nobody: GraphClient;
let ada: GraphClient;
let ben: GraphClient;
const lines: string[] = [];
const [adaId, benId] = [newId(), newId()];

beforeAll(async () => {
  tokens = await testTokens();
  const logger = makeLogger({
    service: 'test',
    level: 'warn',
    destination: { write: (line) => void lines.push(line) },
  });
  test = await runningService(notes, { tokenKeys: tokens.keys, logger });
  nobody = graphClient(`${test.service.url}/graphql`);
  ada = nobody.as(await tokens.person(adaId));
  ben = nobody.as(await tokens.person(benId));
});
afterAll(async () => test?.stop());

const post = (path: string, init: RequestInit = {}) => fetch(`${test.service.url}${path}`, init);
const write = async (who: GraphClient, text: string) =>
  granted(
    await who.request<{ writeNote: { id: string; text: string } }>(
      'mutation ($text: String!) { writeNote(text: $text) { id text } }',
      { text },
    ),
  ).writeNote;
/** fetch sets the Host header by itself, so this asks without it. */
const hostAsked = (host: string) =>
  new Promise<{ status: number | undefined; code: unknown }>((resolve, reject) => {
    request(`${test.service.url}/graphql`, { headers: { host } }, (response) => {
      void json(response).then(
        (body) => resolve({ status: response.statusCode, code: (body as { code?: unknown }).code }),
        reject,
      );
    })
      .on('error', reject)
      .end();
  });
const metrics = async () => (await post('/metrics')).text();
const faultsCounted = async () => Number(/^faults_total\{[^}]*\} (\d+)/m.exec(await metrics())?.[1]);

describe('who may ask what', () => {
  it('is refused without a token, with a person’s, or with the wrong scope', async () => {
    const service = async (scope: string) => nobody.as(await tokens.service('matching', scope));
    const admin = nobody.as(await tokens.person(adaId, { role: 'ADMIN' }));
    const asked: [GraphClient, string, string | null][] = [
      [nobody, 'whoever', 'UNAUTHENTICATED'],
      [await service('notes:read'), 'whoever', 'UNAUTHENTICATED'],
      [ada, 'whoever', null],
      [nobody, 'administered', 'UNAUTHENTICATED'],
      [ada, 'administered', 'FORBIDDEN'],
      [await service('notes:read'), 'administered', 'UNAUTHENTICATED'],
      [admin, 'administered', null],
      [nobody, 'asked', 'UNAUTHENTICATED'],
      [admin, 'asked', 'UNAUTHENTICATED'],
      [await service('notes:write'), 'asked', 'FORBIDDEN'],
      [await service('notes:write notes:read'), 'asked', null],
    ];
    for (const [client, field, code] of asked) {
      const answer = await client.request(`{ ${field} }`);
      if (code) refusedWith(code)(answer);
      else granted(answer);
    }
  });

  it('is nothing with a bad token, whatever was asked', async () => {
    const answer = await nobody.as('not.a.token').request('{ __typename }');
    expect(answer.status).toBe(401);
    expect(refusedWith('UNAUTHENTICATED')(answer).extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('is nobody with a token that has expired: no more than without one, and told why where somebody is needed', async () => {
    const { id } = await write(ada, 'hers');
    const lifetime = '-1s';
    for (const expired of [
      await tokens.person(adaId, { lifetime }),
      await tokens.person(adaId, { role: 'ADMIN', lifetime }),
      await tokens.service('matching', 'notes:read', lifetime),
    ]) {
      const then = nobody.as(expired);
      for (const field of ['whoever', 'administered', 'asked']) {
        const { message, extensions } = refusedWith('UNAUTHENTICATED')(await then.request(`{ ${field} }`));
        expect(message).toBe('This access token has expired. Refresh the session.');
        expect(extensions).toEqual({ code: 'UNAUTHENTICATED', details: { reason: 'TOKEN_EXPIRED' } });
      }
      refusedWith('UNAUTHENTICATED')(await then.request('mutation { writeNote(text: "late") { id } }'));
      refusedWith('NOT_FOUND')(await then.request('query ($id: ID!) { note(id: $id) { text } }', { id }));
      granted(await then.request('{ callerAddress }'));
    }
  });

  it('is answered of an entity’s reference as of any other field', async () => {
    const { id } = await write(ada, 'mine');
    const entity = (who: GraphClient) =>
      who.request<{ _entities: unknown[] }>(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Note { id text } } }',
        { of: [{ __typename: 'Note', id }] },
      );
    expect(granted(await entity(ben))._entities).toEqual([null]);
    expect(granted(await entity(nobody))._entities).toEqual([null]);
    expect(granted(await entity(ada))._entities).toEqual([{ id, text: 'mine.' }]);
    refusedWith('NOT_FOUND')(await ben.request('query ($id: ID!) { note(id: $id) { text } }', { id }));
  });

  it('does not hang on headers that anybody can write', async () => {
    const forged = {
      'content-type': 'application/json',
      'x-user-id': adaId,
      'x-actor-role': 'admin',
      'apollo-require-preflight': 'true',
    };
    const answer = await post('/graphql', {
      method: 'POST',
      headers: forged,
      body: JSON.stringify({ query: '{ whoever }' }),
    });
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('is counted by the address that the gateway gives, and by nothing that the caller adds to it', async () => {
    const askFrom = async (forwarded: string) => {
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': forwarded };
      const answer = (await (
        await post('/graphql', { method: 'POST', headers, body: '{"query":"{ callerAddress }"}' })
      ).json()) as { data: { callerAddress: string } };
      return answer.data.callerAddress;
    };
    expect(await askFrom('203.0.113.9')).toBe('203.0.113.9');
    expect(await askFrom('198.51.100.1, 203.0.113.9')).toBe('203.0.113.9');
    // All addresses of one line are one caller.
    for (const address of ['2001:db8::1', '2001:db8::2', '2001:db8:0:0:ffff::3'])
      expect(await askFrom(address)).toBe('2001:db8::/64');
    expect(await askFrom('::ffff:203.0.113.9')).toBe('203.0.113.9');
  });
});

describe('an error', () => {
  it('of ours shows nothing of itself, but the trace under which it was logged and counted', async () => {
    const counted = await faultsCounted();
    lines.length = 0;
    const trace = 'c0ffee'.padEnd(32, '0');
    for (const kind of ['ERROR', 'TEXT']) {
      const response = await post('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', traceparent: `00-${trace}-00f067aa0ba902b7-01` },
        body: JSON.stringify({ query: `{ fault(kind: "${kind}") }` }),
      });
      const text = await response.text();
      expect(text).not.toMatch(/hunter2|bare string|stack|node_modules/);
      expect(JSON.parse(text).errors).toEqual([
        {
          message: 'Something went wrong on our side.',
          path: ['fault'],
          locations: expect.anything(),
          extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: trace },
        },
      ]);
    }
    expect(await faultsCounted()).toBe(counted + 2);
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 50,
      traceId: trace,
      err: { message: expect.stringContaining('hunter2'), stack: expect.any(String) },
    });
  });

  it('of a value that its scalar cannot show is ours too, and does not quote it', async () => {
    const counted = await faultsCounted();
    for (const field of ['bigInt', 'currency', 'at', 'email', 'url']) {
      const answer = await nobody.request(`{ badly { ${field} } }`);
      refusedWith('INTERNAL_SERVER_ERROR')(answer);
      expect(JSON.stringify(answer)).not.toContain('a secret');
    }
    expect(await faultsCounted()).toBe(counted + 5);
    expect(lines.join('')).not.toContain('a secret');
  });

  it('that is a refusal keeps its code however it was wrapped, and is no fault', async () => {
    const counted = await faultsCounted();
    expect(refusedWith('NOT_FOUND')(await nobody.request('{ fault(kind: "WRAPPED") }')).message).toBe(
      'No note was found under this id.',
    );
    expect(
      JSON.stringify(refusedWith('SERVICE_UNAVAILABLE')(await nobody.request('{ fault(kind: "AWAY") }'))),
    ).not.toContain('10.0.0.7');
    refusedWith('SERVICE_UNAVAILABLE')(await nobody.request('{ fault(kind: "CONFLICT") }'));
    expect(await faultsCounted()).toBe(counted);
  });

  it('is the caller’s where an id is none, or a text cannot be stored', async () => {
    for (const id of ['', 'none', "'; DROP TABLE note", '\u0000', '🦊', newId().slice(1)]) {
      refusedWith('BAD_USER_INPUT')(await ada.request('query ($id: ID!) { note(id: $id) { text } }', { id }));
      refusedWith('BAD_USER_INPUT')(
        await ada.request('query ($of: [_Any!]!) { _entities(representations: $of) { ... on Note { text } } }', {
          of: [{ __typename: 'Note', id }],
        }),
      );
    }
    refusedWith('BAD_USER_INPUT')(
      await ada.request('mutation ($text: String!) { writeNote(text: $text) { id } }', { text: 'a\u0000b' }),
    );
  });

  it('never quotes a value that does not fit: it names the place and the rule', async () => {
    const write = 'mutation ($text: String!) { writeNote(text: $text) { id } }';
    expect(refusedWith('BAD_USER_INPUT')(await ada.request(write, { text: ['CANARY'] })).message).toBe(
      'Variable "$text" has an invalid value: Expected a value of type "String".',
    );
    const of = [{ __typename: 'Note', id: newId() }, 'CANARY'];
    const answers = [
      await ada.request(write, { text: { CANARY: 'CANARY' } }),
      await ada.request('mutation { writeNote(text: ["CANARY"]) { id } }'),
      await ada.request('mutation { writeNote(text "CANARY") { id } }'),
      await ada.request('query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }', { of }),
    ];
    expect(JSON.stringify(answers)).not.toContain('CANARY');
    expect(lines.join('')).not.toContain('CANARY');
  });

  it('names what is wrong with the request around the document', async () => {
    const send = async (body: object, headers: Record<string, string> = {}) => {
      const answer = await post('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
      return { status: answer.status, type: answer.headers.get('x-content-type-options'), answer: await answer.json() };
    };
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    expect(await send({ extensions })).toMatchObject({
      status: 200,
      answer: {
        errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
      },
    });
    expect(await send({ query: '{ __typename }', operationName: '' })).toEqual({
      status: 200,
      type: 'nosniff',
      answer: { data: { __typename: 'Query' } },
    });
    expect(await send({ query: '{ __typename }' }, { 'content-encoding': 'gzip' })).toMatchObject({
      status: 415,
      answer: { code: 'UNSUPPORTED_MEDIA_TYPE' },
    });
    const elsewhere = await hostAsked('evil.example');
    expect(elsewhere).toEqual({ status: 421, code: 'MISDIRECTED_REQUEST' });
    expect(await hostAsked('notes:4001')).toEqual({ status: 400, code: undefined });
  });

  it('is the caller’s in the document, its variables and its form', async () => {
    refusedWith('GRAPHQL_VALIDATION_FAILED')(await nobody.request('{ nothing }'));
    refusedWith('GRAPHQL_PARSE_FAILED')(await nobody.request('{'));
    refusedWith('BAD_USER_INPUT')(await nobody.request('query ($id: ID!) { note(id: $id) { text } }', {}));
    refusedWith('GRAPHQL_PARSE_FAILED')(await nobody.request(`{ ${'__typename '.repeat(20_001)} }`));
    expect(
      (await post('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })).status,
    ).toBe(400);
    expect(
      (
        await post('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: `"${'x'.repeat(1_100_000)}"`,
        })
      ).status,
    ).toBe(413);
    expect(
      (
        await post('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'text/plain' },
          body: '{"query":"{ __typename }"}',
        })
      ).status,
    ).toBeGreaterThanOrEqual(400);
    expect(
      (
        await post(`/graphql?query=${encodeURIComponent('mutation { writeNote(text: "x") { id } }')}`, {
          headers: { 'apollo-require-preflight': 'true' },
        })
      ).status,
    ).toBe(405);
  });
});

describe('a request’s reads', () => {
  it('are as many statements for a hundred as for one, and in the order asked for', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, async (_, at) => (await write(ada, `note ${at}`)).id));
    const query = 'query ($ids: [ID!]!) { notes(ids: $ids) { id reader { text } stars } }';
    const asked = [...ids].reverse().flatMap((id) => [id, newId()]);
    const { result, statements } = await test.service.database.statements.during(() =>
      ada.request<{ notes: ({ id: string; stars: string[] } | null)[] }>(query, { ids: asked }),
    );
    expect(granted(result).notes.map((note) => note?.id ?? null)).toEqual(
      [...ids].reverse().flatMap((id) => [id, null]),
    );
    expect(granted(result).notes[0]?.stars).toEqual(['star 1', 'star 2']);
    // The consumer of what was written just now may still be at work beside this request.
    expect(statements.filter((sql) => /"note"|AS star/.test(sql))).toHaveLength(2);
  });

  it('forget what they have seen when the request changes it', async () => {
    expect((await write(ada, 'changed')).text).toBe('changed.');
  });

  it('are nobody else’s: the same question gets each their own answer', async () => {
    const { id } = await write(ben, 'private');
    const query = 'query ($ids: [ID!]!) { notes(ids: $ids) { text } }';
    const [his, hers] = await Promise.all([
      ben.request<{ notes: unknown[] }>(query, { ids: [id] }),
      ada.request<{ notes: unknown[] }>(query, { ids: [id] }),
    ]);
    expect([granted(his).notes, granted(hers).notes]).toEqual([[{ text: 'private.' }], [null]]);
  });
});

describe('a person’s part of their archive', () => {
  const archive = async (userId: string, token?: string) => {
    const response = await post(`/export/${userId}`, token ? { headers: { authorization: `Bearer ${token}` } } : {});
    return { status: response.status, answer: await response.json() };
  };

  it('is refused without a token, to persons, to admins and with another scope', async () => {
    expect(await archive(adaId)).toMatchObject({ status: 401, answer: { code: 'UNAUTHENTICATED' } });
    expect(await archive(adaId, 'not.a.token')).toMatchObject({ status: 401 });
    expect(await archive(adaId, await tokens.person(adaId))).toMatchObject({ status: 401 });
    expect(await archive(adaId, await tokens.person(adaId, { role: 'ADMIN' }))).toMatchObject({ status: 401 });
    expect(await archive(adaId, await tokens.service('identity', 'matching:read'))).toMatchObject({
      status: 403,
      answer: { code: 'FORBIDDEN' },
    });
  });

  it('is refused for what is no id', async () => {
    const token = await tokens.service('identity', 'export:read');
    for (const id of ['none', '%00', '%27', `{${newId()}}`])
      expect(await archive(id, token)).toMatchObject({ status: 400, answer: { code: 'BAD_USER_INPUT' } });
  });

  it('holds what is theirs and nothing of anybody else', async () => {
    const person = newId();
    await write(nobody.as(await tokens.person(person)), 'for the archive');
    await write(ben, 'not for it');
    expect(await archive(person, await tokens.service('identity', 'export:read'))).toEqual({
      status: 200,
      answer: { about: 'Your notes.', data: { notes: [{ text: 'for the archive.' }] } },
    });
    expect((await archive(person.toUpperCase(), await tokens.service('identity', 'export:read'))).answer).toMatchObject(
      { data: { notes: [{ text: 'for the archive.' }] } },
    );
    expect((await archive(newId(), await tokens.service('identity', 'export:read'))).answer).toMatchObject({
      data: { notes: [] },
    });
  });
});

describe('what a service says of itself', () => {
  it('is by a hash which schema it serves, for the gateway to compare with the published one', async () => {
    expect(await (await post('/health/schema')).json()).toEqual({
      sha256: schemaHash(readSubgraphSchema(notes.schema)),
    });
  });

  it('is that it lives, that it is ready, and on what that hangs', async () => {
    expect(await (await post('/health/live')).json()).toEqual({ status: 'live' });
    const ready = await post('/health/ready');
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', dependencies: { database: 'up', broker: 'up' } },
    ]);
  });

  it('is measured for Prometheus, by route and not by address', async () => {
    await post('/export/some-id');
    await post('/nowhere/at/all');
    const text = await metrics();
    for (const name of [
      'http_request_duration_seconds',
      'faults_total',
      'job_duration_seconds',
      'purged_rows_total',
      'process_resident_memory_bytes',
      'nodejs_eventloop_lag_seconds',
    ]) {
      expect(text).toMatch(new RegExp(`^# TYPE ${name} (counter|gauge|histogram)$`, 'm'));
    }
    expect(text).toContain('route="/export/:userId",status="401"');
    expect(text).toContain('service="notes"');
    expect(text).not.toMatch(/some-id|nowhere/);
    expect((await post('/metrics')).headers.get('content-type')).toMatch(/text\/plain; version=0\.0\.4/);
  });
});
