import { pino } from 'pino';
import type { Gateway } from '../src/gateway-options.ts';
import { ask } from './support/ask.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

let town: Town;
let gateway: Gateway;
beforeAll(async () => {
  town = await startTown();
  gateway = await startTownGateway(town);
});
afterAll(async () => {
  await gateway.stop(1_000);
  await town.stop();
});

describe('an error of a subgraph', () => {
  it('comes through with its code and details, and nothing else of what was in it', async () => {
    const { status, data, errors } = await ask(gateway.url, '{ refuse(code: "TRIBE_FULL") me { name } }');
    expect(status).toBe(200);
    expect(data).toEqual({ refuse: null, me: { name: 'Ada' } });
    expect(errors).toEqual([
      {
        message: 'There is no seat left.',
        path: ['refuse'],
        extensions: { code: 'TRIBE_FULL', details: { seats: 8 } },
      },
    ]);
  });

  it.each(['', 'not a code', 'INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR', 'GRAPHQL_PARSE_FAILED', null])(
    'is masked when its code is %j',
    async (code) => {
      const { errors, text } = await ask(gateway.url, 'query Q($code: String) { refuse(code: $code) }', { code });
      expect(errors).toEqual([
        {
          message: 'Something went wrong on our side.',
          path: ['refuse'],
          extensions: {
            code: 'INTERNAL_SERVER_ERROR',
            service: 'people',
            traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
          },
        },
      ]);
      expect(text).not.toMatch(/secret|stacktrace|serviceName|127\.0\.0\.1/);
    },
  );

  it('says nothing of a fault but where to look for it', async () => {
    const { errors, text } = await ask(
      gateway.url,
      '{ fault }',
      {},
      { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' },
    );
    expect(errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      service: 'people',
      traceId: '0af7651916cd43dd8448eb211c80319c',
    });
    expect(text).not.toMatch(/hunter2|postgres|at Object/);
  });

  it('is logged where it is masked, with the trace that the caller was told', async () => {
    const lines: string[] = [];
    const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
    const logging = await startTownGateway(town, { logger });
    const { errors } = await ask(logging.url, '{ fault }');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      service: 'people',
      reason: expect.stringContaining('hunter2'),
      traceId: errors?.[0]?.extensions.traceId,
    });
    await ask(logging.url, '{ refuse(code: "TRIBE_FULL") }');
    expect(lines).toHaveLength(1);
    await logging.stop(1_000);
  });

  it('has the path of the caller’s query when it comes out of a join', async () => {
    town.purses.misbehave((_, reply) =>
      reply.send({
        data: { _entities: [null, { purse: null }] },
        errors: [
          {
            message: 'Not yours.',
            path: ['_entities', 1, 'purse'],
            extensions: { code: 'FORBIDDEN', stacktrace: ['x'], response: { url: 'http://10.0.0.1' } },
          },
        ],
      }),
    );
    const { data, errors } = await ask(gateway.url, '{ clubs { members { name purse { id } } } }');
    town.purses.misbehave(null);
    expect(data).toEqual({
      clubs: [
        {
          members: [
            { name: 'Ada', purse: null },
            { name: 'Ben', purse: null },
          ],
        },
      ],
    });
    expect(errors).toEqual([
      { message: 'Not yours.', path: ['clubs', 0, 'members', 1, 'purse'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('comes through from a request that the subgraph refused as a whole', async () => {
    town.people.misbehave((_, reply) =>
      reply.code(401).send({ errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] }),
    );
    const { status, data, errors } = await ask(gateway.url, '{ me { name } clubs { title } }');
    expect({ status, data }).toEqual({ status: 200, data: { me: null, clubs: [{ title: 'Chess' }] } });
    expect(errors).toEqual([{ message: 'Sign in first.', path: ['me'], extensions: { code: 'UNAUTHENTICATED' } }]);
    town.people.misbehave((_, reply) =>
      reply.code(503).send({ errors: [{ message: 'Later.', extensions: { code: 'SERVICE_UNAVAILABLE' } }] }),
    );
    expect((await ask(gateway.url, '{ me { name } }')).errors).toEqual([
      { message: 'Later.', path: ['me'], extensions: { code: 'SERVICE_UNAVAILABLE' } },
    ]);
    town.people.misbehave(null);
  });

  it('without a path is told of each field that is null because of it, and of no other', async () => {
    town.people.misbehave((_, reply) =>
      reply.send({
        data: { me: null, people: [{ id: '1', name: 'Ada' }] },
        errors: [{ message: 'No.', extensions: { code: 'NO' } }],
      }),
    );
    expect((await ask(gateway.url, '{ me { name } people { name } }')).errors).toEqual([
      { message: 'No.', path: ['me'], extensions: { code: 'NO' } },
    ]);
    town.people.misbehave((_, reply) =>
      reply.send({ data: null, errors: [{ message: 'No.', path: ['people', 0, 'name'], extensions: { code: 'NO' } }] }),
    );
    const { errors } = await ask(gateway.url, '{ me { name } person(id: "1") { name } people { name } }');
    town.people.misbehave(null);
    expect(errors?.map(({ path }) => path)).toEqual([['people', 0, 'name'], ['me'], ['person']]);
  });

  it('of entities as a whole, or of one of them, is told of the fields that are null because of it', async () => {
    const query = '{ people { name purse { id } } }';
    for (const [broken, places] of [
      [{ errors: [{ message: 'No.', extensions: { code: 'NO' } }] }, [0, 1, 2, 3]],
      [{ data: null, errors: [{ message: 'No.', path: ['_entities'], extensions: { code: 'NO' } }] }, [0, 1, 2, 3]],
      [
        {
          data: { _entities: [{ purse: { id: 'p1' } }, null, { purse: null }, { purse: { id: 'p4' } }] },
          errors: [{ message: 'No.', path: ['_entities', 1], extensions: { code: 'NO' } }],
        },
        [1],
      ],
    ] as const) {
      town.purses.misbehave((_, reply) => reply.send(broken));
      const { errors } = await ask(gateway.url, query);
      expect(errors).toEqual(
        places.map((at) => ({ message: 'No.', path: ['people', at, 'purse'], extensions: { code: 'NO' } })),
      );
    }
    town.purses.misbehave(null);
  });

  it('quotes no value of the caller’s, whoever finds it wrong, in an answer or a log', async () => {
    const lines: string[] = [];
    const logging = await startTownGateway(town, {
      logger: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
    });
    const rename = 'mutation Q($id: ID!, $name: String!) { rename(id: $id, name: $name) { name } }';
    const asked: [string, Record<string, unknown>][] = [
      [rename, { id: '1', name: ['CANARY'] }],
      [rename, { id: { CANARY: 'CANARY' }, name: 'x' }],
      ['query Q($code: String) { refuse(code: $code) }', { code: { deep: ['CANARY'] } }],
      ['mutation { rename(id: ["CANARY"], name: "x") { name } }', {}],
      ['{ refuse(code "CANARY") }', {}],
    ];
    for (const [text, variables] of asked) {
      const { errors, text: said } = await ask(logging.url, text, variables);
      expect(errors?.length).toBeGreaterThan(0);
      expect(said).not.toContain('CANARY');
    }
    town.people.misbehave((_, reply) =>
      reply.send({
        data: { me: null },
        errors: [
          {
            message: 'Variable "$a" got invalid value "CANARY"; String cannot represent a non string value: "CANARY"',
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      }),
    );
    expect((await ask(logging.url, '{ me { name } }')).errors?.[0]?.message).toBe(
      'Variable "$a" has an invalid value: Expected a value of type "String".',
    );
    town.people.misbehave((_, reply) =>
      reply.send({ data: { me: null }, errors: [{ message: 'String cannot represent value: { CANARY: "CANARY" }' }] }),
    );
    await ask(logging.url, '{ me { name } }');
    town.people.misbehave(null);
    expect(lines.join('')).not.toContain('CANARY');
    await logging.stop(1_000);
  });
});
