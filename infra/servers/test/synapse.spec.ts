import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onRealServers, serversFolder } from '@kindred/servers/environment';
import { foldersIn } from '@kindred/servers/server-folders';
import { canHaveSynapse, installSynapse } from '@kindred/servers/synapse/install-synapse';
import { startSynapse, type Synapse } from '@kindred/servers/synapse/start-synapse';
import { databaseUrl, matrixVariables } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import pg from 'pg';

/** A Synapse on a folder and a database that end with it. */
async function startThrowaway(connectionString: string) {
  const dir = mkdtempSync(path.join(tmpdir(), 'kindred-spec-'));
  const databaseName = `synapse_${randomUUID()}`;
  const options = {
    dir,
    databaseName,
    databaseUrl: connectionString,
    venvFolder: foldersIn(serversFolder).synapseVenv,
  };
  const server = await startSynapse(options);
  const end = async () => {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query(`DROP DATABASE ${pg.escapeIdentifier(databaseName)} WITH (FORCE)`);
    await client.end();
  };
  return { server, options, end };
}

/** A call of the application service. */
async function call(
  { variables }: Synapse,
  at: string,
  { method = 'GET', body = undefined as unknown, token = '' } = {},
) {
  const response = await fetch(`${variables.MATRIX_HOMESERVER_URL}/_matrix/client/v3/${at}`, {
    method,
    headers: { authorization: `Bearer ${token || variables.MATRIX_AS_TOKEN}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

const createRoom = (server: Synapse) => call(server, 'createRoom', { method: 'POST', body: { name: 'Garden' } });

const whoIs = (server: Synapse, token = '') => call(server, 'account/whoami', { token });

/** The tokens and the types of events of the transactions that the homeserver pushes, until it is closed. */
async function listenForTransactions({ variables }: Synapse) {
  const pushed: { token: string | undefined; types: string[] }[] = [];
  const listener = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { events = [] } = JSON.parse(text || '{}') as { events?: { type: string }[] };
      if (request.url?.startsWith('/_matrix/app/v1/transactions/'))
        pushed.push({ token: request.headers.authorization, types: events.map(({ type }) => type) });
      response.end('{}');
    });
  });
  const port = Number(new URL(variables.MATRIX_AS_URL).port);
  await new Promise<void>((resolve) => {
    listener.listen(port, '127.0.0.1', resolve);
  });
  const close = () => {
    listener.closeAllConnections();
    listener.close();
  };
  return { pushed, close };
}

it('says that Python is missing where neither it nor Synapse is there', async () => {
  const { PATH } = process.env;
  const dir = mkdtempSync(path.join(tmpdir(), 'kindred-spec-'));
  process.env['PATH'] = dir;
  try {
    expect(await canHaveSynapse(path.join(dir, 'venv'))).toBe(false);
    await expect(installSynapse(path.join(dir, 'venv'), () => undefined)).rejects.toThrow(
      'Synapse runs on Python: install Python 3.10 or newer, with venv.',
    );
  } finally {
    process.env['PATH'] = PATH;
    rmSync(dir, { recursive: true, force: true });
  }
});

// MATRIX_HOMESERVER_URL says that Synapse has been installed.
describe.runIf(onRealServers && matrixVariables)('a Synapse of our own', () => {
  let throwaway: Awaited<ReturnType<typeof startThrowaway>>;
  beforeAll(async () => {
    throwaway = await startThrowaway(databaseUrl ?? '');
  });
  afterAll(() => throwaway.end());

  it('knows its application service by its token and refuses every other', async () => {
    const { server } = throwaway;
    expect(await whoIs(server, 'guess')).toMatchObject({ status: 401, body: { errcode: 'M_UNKNOWN_TOKEN' } });
    expect(await whoIs(server)).toMatchObject({ status: 200, body: { user_id: '@kindred:kindred.test' } });
  });

  it('refuses the application service a name outside of its namespace', async () => {
    const register = (username: string) =>
      call(throwaway.server, 'register', {
        method: 'POST',
        body: { type: 'm.login.application_service', username },
      });
    expect(await register('ada')).toMatchObject({ status: 400, body: { errcode: 'M_EXCLUSIVE' } });
    expect(await register('kindred_ada')).toMatchObject({ body: { user_id: '@kindred_ada:kindred.test' } });
  });

  it('pushes what happens in its rooms, with the token that it was given', async () => {
    const { server } = throwaway;
    const { pushed, close } = await listenForTransactions(server);
    try {
      await createRoom(server);
      await eventually(() => expect(pushed.flatMap(({ types }) => types)).toContain('m.room.name'));
      expect(new Set(pushed.map(({ token }) => token))).toEqual(
        new Set([`Bearer ${server.variables.MATRIX_HS_TOKEN}`]),
      );
    } finally {
      close();
    }
  });

  it('has its rooms and tokens after a stop and after a kill, and has its folder to itself', async () => {
    const { server, options } = throwaway;
    const { room_id: room } = (await createRoom(server)).body;
    await expect(startSynapse(options)).rejects.toThrow(`${options.dir} is in use by this process already`);
    const rooms = async () => (await call(server, 'joined_rooms')).body['joined_rooms'];
    await server.restart();
    expect(await rooms()).toContain(room);
    await server.kill();
    await expect(rooms()).rejects.toThrow('fetch failed');
    await server.restart();
    expect(await rooms()).toContain(room);
  });
});
