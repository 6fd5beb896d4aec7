import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { eventually } from '@kindred/testkit/eventually';
import type { Gateway } from '../src/gateway-options.ts';
import { audience, issuer, startIdentity, type TestIdentity } from './support/identity.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

const operations = new URL('./operations/', import.meta.url);
const tokenOf = (letter: string) => `kindred_pat_${letter.repeat(43)}`;
const [reading, writing] = [tokenOf('r'), tokenOf('w')];

let town: Town;
let identity: TestIdentity;
let gateway: Gateway;
const clients: Client[] = [];
beforeAll(async () => {
  town = await startTown();
  identity = await startIdentity();
  gateway = await startTownGateway(town, {
    identity: { jwksUrl: identity.jwksUrl, issuer, audience },
    introspection: false,
    operations,
  });
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
  await gateway.stop(1_000);
  await identity.stop();
  await town.stop();
});
beforeEach(() => {
  identity.grants.status = 200;
  identity.grants.scopes.clear();
  identity.grants.scopes.set(reading, 'profile:read').set(writing, 'profile:read channels:write');
  town.people.misbehave(null);
  town.people.seen.length = 0;
});

const address = () => new URL('/mcp', gateway.url);
async function connected(token: string | undefined, to = address()): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  await client.connect(new StreamableHTTPClientTransport(to, { requestInit: { headers } }) as never);
  clients.push(client);
  return client;
}
const call = async (client: Client, name: string, given: Record<string, unknown> = {}) =>
  (await client.callTool({ name, arguments: given })) as CallToolResult;
const codesIn = ({ structuredContent }: CallToolResult) =>
  (structuredContent as { errors?: { extensions: { code: string } }[] }).errors?.map(
    ({ extensions }) => extensions.code,
  );
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(address(), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      authorization: `Bearer ${reading}`,
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const message = (name: string, given: object = {}) => ({
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name, arguments: given },
});

describe('a program at /mcp', () => {
  it('is refused without a token, and told where to get one', async () => {
    const response = await fetch(address(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const { origin } = address();
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe(
      `Bearer resource_metadata="${origin}/.well-known/oauth-protected-resource/mcp"`,
    );
    const metadata = await fetch(`${origin}/.well-known/oauth-protected-resource/mcp`);
    expect(await metadata.json()).toMatchObject({ resource: `${origin}/mcp`, authorization_servers: [origin] });
  });

  it('is refused with a forged token, a session’s, and one of another shape, which identity is not asked about', async () => {
    await expect(connected(tokenOf('f'))).rejects.toThrow();
    const before = identity.grants.asked;
    for (const token of ['x', `${reading}x`, await identity.token({ role: 'USER' })]) {
      const response = await post(message('everybody'), { authorization: `Bearer ${token}` });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer error="invalid_token", resource_metadata=/);
    }
    expect(identity.grants.asked).toBe(before);
    expect(town.people.seen).toHaveLength(0);
  });

  it('is refused within seconds once its token was revoked', async () => {
    const token = tokenOf('v');
    identity.grants.scopes.set(token, 'profile:read');
    const client = await connected(token);
    expect((await call(client, 'everybody')).isError).toBe(false);
    identity.grants.scopes.delete(token);
    await eventually(() => expect(call(client, 'everybody')).rejects.toThrow('revoked'), {
      withinMs: 60_000,
      everyMs: 500,
    });
  });

  it('is told that its token cannot be judged while identity is away', async () => {
    identity.grants.status = 500;
    const response = await post(message('everybody'), { authorization: `Bearer ${tokenOf('a')}` });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  });

  it('is refused a tool beyond its scopes, told which it lacks, and sees no such tool', async () => {
    const client = await connected(reading);
    await expect(call(client, 'rename_one', { id: '1', name: 'Eve' })).rejects.toThrow();
    const response = await post(message('rename_one', { id: '1', name: 'Eve' }));
    expect(response.status).toBe(403);
    const header = response.headers.get('www-authenticate');
    expect(header).toContain('error="insufficient_scope"');
    expect(header).toContain('scope="profile:read channels:write"');
    expect(town.people.seen).toHaveLength(0);
    expect((await client.listTools()).tools.map(({ name }) => name)).not.toContain('rename_one');
  });

  it('is refused what is no tool, whatever it is called', async () => {
    const client = await connected(reading);
    for (const name of ['of_another_graph', '__schema', 'query { people { id } }', '../everybody', 'constructor'])
      await expect(call(client, name)).rejects.toThrow('no such tool');
  });

  it.each([
    ['several messages at once', [message('everybody'), message('everybody')], 400],
    ['no message', '"x"', 400],
    ['no JSON', '{', 400],
    ['a body of more than a megabyte', message('find_one', { who: { name: 'x'.repeat(1_100_000) } }), 413],
  ])('is refused %s', async (_, body, status) => {
    expect((await post(body)).status).toBe(status);
    expect(town.people.seen).toHaveLength(0);
  });

  it('is refused other methods, because nothing streams', async () => {
    for (const method of ['GET', 'DELETE'])
      expect((await fetch(address(), { method, headers: { authorization: `Bearer ${reading}` } })).status).toBe(405);
  });

  it('gets a result that says why for huge and wrong arguments', async () => {
    const client = await connected(reading);
    const huge = await call(client, 'find_one', { who: { name: 'x'.repeat(600_000) } });
    expect([huge.isError, codesIn(huge)]).toEqual([true, ['VARIABLES_TOO_LARGE']]);
    for (const given of [{}, { who: {} }, { who: { id: '1', name: 'Ada' } }, { who: { id: '1', role: 'ADMIN' } }])
      expect(codesIn(await call(client, 'find_one', given))).toEqual(['BAD_USER_INPUT']);
    expect(town.people.seen).toHaveLength(0);
  });

  it('gets a refusal of the graph with its code, and no secret of a fault', async () => {
    const client = await connected(reading);
    const refused = await call(client, 'refused');
    expect([refused.isError, codesIn(refused)]).toEqual([true, ['TRIBE_FULL']]);
    expect(JSON.stringify(refused)).not.toContain('postgres://');
  });

  it('gets a result that says so when a service is slow', async () => {
    const impatient = await startTownGateway(town, {
      identity: { jwksUrl: identity.jwksUrl, issuer, audience },
      operations,
      limits: { subgraphMs: 200 },
    });
    const client = await connected(reading, new URL('/mcp', impatient.url));
    town.people.misbehave(() => new Promise(() => undefined));
    const slow = await call(client, 'everybody');
    expect([slow.isError, codesIn(slow)]).toEqual([true, ['SUBGRAPH_UNAVAILABLE']]);
    await impatient.stop(100);
  });

  it('is told the tools that it may use, each with its description and the schema of its arguments', async () => {
    const { tools } = await (await connected(writing)).listTools();
    expect(tools.map(({ name }) => name)).toEqual(['admit_many', 'everybody', 'find_one', 'refused', 'rename_one']);
    const tool = (name: string) => tools.find((each) => each.name === name);
    expect(tool('everybody')).toMatchObject({
      description: 'Lists everybody.',
      inputSchema: { type: 'object', properties: {} },
      annotations: { readOnlyHint: true },
    });
    expect(tool('find_one')).toMatchObject({
      description: 'Finds one person, by their id or their name.',
      inputSchema: {
        properties: { who: { $ref: '#/$defs/WhoInput' } },
        required: ['who'],
        $defs: { WhoInput: { type: 'object', description: 'Whom to find.', additionalProperties: false } },
      },
    });
    expect(tool('admit_many')).toMatchObject({
      annotations: { readOnlyHint: false },
      inputSchema: {
        $defs: {
          AdmitInput: {
            properties: {
              age: { type: 'integer' },
              tags: { type: 'array', items: { type: 'string' } },
              friend: { $ref: '#/$defs/AdmitInput', description: 'Who brought them.' },
            },
          },
        },
      },
    });
  });

  it('runs a tool with the token that identity gave for its own, and is answered with data', async () => {
    const client = await connected(writing);
    const { structuredContent, isError, content } = await call(client, 'rename_one', { id: '1', name: 'Eve' });
    expect([isError, structuredContent]).toEqual([false, { data: { rename: { id: '1', name: 'Eve' } } }]);
    expect(content).toEqual([{ type: 'text', text: '{"data":{"rename":{"id":"1","name":"Eve"}}}' }]);
    expect(town.people.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer exchanged.for.services']);
  });
});

describe('letting a program in', () => {
  it('is handed on to identity, with its form and its redirection, and without cookies', async () => {
    identity.others.length = 0;
    const { origin } = address();
    const form = new URLSearchParams({ email: 'ann@a.example', granted: 'profile:read' });
    const decided = await fetch(`${origin}/connect/authorize`, {
      method: 'POST',
      body: form,
      headers: { cookie: 'no=business' },
      redirect: 'manual',
    });
    expect([decided.status, decided.headers.get('location')]).toEqual([303, 'http://127.0.0.1:9/back?code=c']);
    expect(decided.headers.get('set-cookie')).toBeNull();
    await fetch(`${origin}/connect/authorize?client_id=a&state=b`, { redirect: 'manual' });
    expect(identity.others.map(({ method, url }) => [method, url])).toEqual([
      ['POST', '/connect/authorize'],
      ['GET', '/connect/authorize?client_id=a&state=b'],
    ]);
    expect(identity.others[0]?.body).toBe(form.toString());
    expect(identity.others[0]?.headers.cookie).toBeUndefined();
  });

  it('leads to nothing else of identity', async () => {
    const { origin } = address();
    for (const path of ['/oauth/token', '/oauth/grant', '/connect/other'])
      expect((await fetch(`${origin}${path}`, { method: 'POST', body: new URLSearchParams() })).status).toBe(404);
  });

  it('and /mcp are nowhere without an identity', async () => {
    const alone = await startTownGateway(town);
    for (const path of ['/mcp', '/connect/token', '/connect/register'])
      expect(
        (
          await fetch(new URL(path, alone.url), {
            method: 'POST',
            body: '{}',
            headers: { 'content-type': 'application/json' },
          })
        ).status,
      ).toBe(404);
    await alone.stop(1_000);
  });
});
