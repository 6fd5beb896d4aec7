import type { Gateway } from '../src/gateway-options.ts';
import { send } from './support/ask.ts';
import { audience, issuer, startIdentity, type TestIdentity } from './support/identity.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

const page = 'http://localhost:5173';
let town: Town;
let identity: TestIdentity;
let gateway: Gateway;
beforeAll(async () => {
  town = await startTown();
  identity = await startIdentity();
  gateway = await startTownGateway(town, {
    identity: { jwksUrl: identity.jwksUrl, issuer, audience },
    corsOrigins: [page],
  });
});
afterAll(async () => {
  await gateway.stop(1_000);
  await identity.stop();
  await town.stop();
});
beforeEach(() => void (identity.archives.asked = []));

const at = (id: string) => new URL(`/exports/${id}`, gateway.url).href;

describe('an archive at the gateway', () => {
  it('is refused in the graph’s shape, with what identity said', async () => {
    identity.archives.answer = {
      status: 404,
      body: JSON.stringify({
        code: 'NOT_FOUND',
        message: 'No archive of yours that is ready was found under this id.',
      }),
    };
    const { status, errors, headers } = await send(at('none'), {
      headers: { origin: page, authorization: 'Bearer a.b.c' },
    });
    expect(status).toBe(404);
    expect(errors).toEqual([{ message: expect.stringContaining('No archive'), extensions: { code: 'NOT_FOUND' } }]);
    expect(headers.get('access-control-allow-origin')).toBe(page);
  });

  it('is not to be had by a page of another origin', async () => {
    identity.archives.answer = { status: 200, body: '{}' };
    const answer = await fetch(at('1'), { headers: { origin: 'https://evil.example', authorization: 'Bearer a.b.c' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await fetch(at('1'), {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('comes to a page that asked first, as the file that identity gave, however long', async () => {
    const preflight = await fetch(at('1'), {
      method: 'OPTIONS',
      headers: {
        origin: page,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(page);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization');

    const body = JSON.stringify({ all: 'x'.repeat(11_000_000) });
    identity.archives.answer = { status: 200, body };
    const answer = await fetch(at('1'), {
      headers: { origin: page, authorization: 'Bearer a.b.c', cookie: 'no=business' },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe(page);
    expect(answer.headers.get('access-control-expose-headers')).toContain('content-disposition');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="kindred.json"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await answer.text()).length).toBe(body.length);
    const [asked] = identity.archives.asked;
    expect(asked).toMatchObject({ url: '/exports/1', headers: { authorization: 'Bearer a.b.c' } });
    expect(asked?.headers.cookie).toBeUndefined();
  });
});
