import { decodeJwt, decodeProtectedHeader } from 'jose';
import { given, refused } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const payments = 'the-secret-of-payments/+=0';
const tribes = 'the secret of tribe-events'.replaceAll(' ', '~');

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity({
    CLIENT_SECRETS: `payments:${payments},tribe-events:${tribes},identity:${'i'.repeat(24)}`,
  });
});
afterAll(() => identity.stop());

interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { readonly access_token: string; readonly error?: string; readonly [name: string]: unknown };
}

const encodedForm = (text: string) => encodeURIComponent(text).replaceAll('%20', '+');
const basic = (id: string, secret: string) =>
  `Basic ${Buffer.from(`${encodedForm(id)}:${encodedForm(secret)}`).toString('base64')}`;

async function post(
  form: Record<string, string> | string,
  { authorization, type = 'application/x-www-form-urlencoded' }: { authorization?: string; type?: string } = {},
): Promise<TokenAnswer> {
  const response = await fetch(`${identity.service.url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': type, ...(authorization && { authorization }) },
    body: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as TokenAnswer['body'] };
}
const grant = { grant_type: 'client_credentials', scope: 'blocks:read' };

describe('a request for a service’s token', () => {
  it('is refused to an unknown client and with a wrong secret alike, by header and by body', async () => {
    for (const [id, secret] of [
      ['payments', 'wrong'],
      ['nobody', payments],
      ['messaging-agents', payments],
      ['payments', ''],
      ['__proto__', 'x'],
    ] as const) {
      for (const answer of [
        await post(grant, { authorization: basic(id, secret) }),
        await post({ ...grant, client_id: id, client_secret: secret }),
      ]) {
        expect(answer.status).toBe(401);
        expect(answer.body).toEqual({ error: 'invalid_client', error_description: expect.any(String) });
        expect(answer.headers.get('www-authenticate')).toMatch(/^Basic /);
        expect(answer.headers.get('cache-control')).toBe('no-store');
      }
    }
  });

  it('is refused without a client, and with a header that names none', async () => {
    for (const authorization of [
      undefined,
      'Bearer abc',
      'Basic',
      'Basic !!!',
      `Basic ${Buffer.from('nocolon').toString('base64')}`,
      `Basic ${Buffer.from('%E0%A4%A:x').toString('base64')}`,
    ]) {
      const { status, body } = await post(grant, authorization === undefined ? {} : { authorization });
      expect([status, body.error]).toEqual([401, 'invalid_client']);
    }
  });

  it('is refused with another scope than the client’s own, with several, and with none', async () => {
    for (const scope of ['matching:read', 'export:read', 'blocks:read ties:read', '', 'admin', 'constructor']) {
      const { status, body } = await post({ ...grant, scope }, { authorization: basic('payments', payments) });
      expect([status, body.error]).toEqual([400, 'invalid_scope']);
    }
  });

  it('is refused for another grant, with none, and with anything said twice or in two ways', async () => {
    const authorization = basic('payments', payments);
    const refusals: [Record<string, string> | string, string][] = [
      [{ ...grant, grant_type: 'password' }, 'unsupported_grant_type'],
      [{ scope: 'blocks:read' }, 'invalid_request'],
      ['grant_type=client_credentials&scope=blocks%3Aread&scope=ties%3Aread', 'invalid_request'],
      ['grant_type=client_credentials&grant_type=client_credentials', 'invalid_request'],
      [{ ...grant, client_id: 'payments', client_secret: payments }, 'invalid_request'],
      [{ ...grant, client_id: 'tribe-events' }, 'invalid_request'],
      ['', 'invalid_request'],
    ];
    for (const [form, error] of refusals) {
      const { status, body } = await post(form, { authorization });
      expect([status, body.error]).toEqual([400, error]);
    }
  });

  it('is refused as anything but a short form', async () => {
    const authorization = basic('payments', payments);
    for (const answer of [
      await post(JSON.stringify(grant), { type: 'application/json', authorization }),
      await post({ ...grant, padding: 'x'.repeat(5_000) }, { authorization }),
    ]) {
      expect(answer.status).toBe(400);
      expect(answer.body.error).toBe('invalid_request');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('opens no door to forms for GraphQL', async () => {
    const body = new URLSearchParams({ query: '{ me { id } }' });
    const { status } = await fetch(`${identity.service.url}/graphql`, { method: 'POST', body });
    expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe('a service’s token', () => {
  it('is given by header and by body, for one scope and ten minutes, and is kept by no cache', async () => {
    const answers = [
      await post(grant, { authorization: basic('payments', payments) }),
      await post({ ...grant, client_id: 'payments', client_secret: payments }),
    ];
    for (const { status, headers, body } of answers) {
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('pragma')).toBe('no-cache');
      expect(body).toEqual({
        access_token: expect.any(String),
        token_type: 'Bearer',
        expires_in: 600,
        scope: 'blocks:read',
      });
      const claims = decodeJwt(body.access_token);
      expect(claims).toMatchObject({
        sub: 'payments',
        client_id: 'payments',
        scope: 'blocks:read',
        iss: 'https://identity.kindred',
        aud: 'kindred',
      });
      expect(claims).not.toHaveProperty('role');
      expect(claims).not.toHaveProperty('sid');
      expect(Number(claims.exp) - Number(claims.iat)).toBe(600);
      expect(decodeProtectedHeader(body.access_token)).toMatchObject({ alg: 'EdDSA', typ: 'at+jwt' });
    }
  });

  it('lets identity ask every service for its part of an archive, and nobody else', async () => {
    const ann = await given(identity).person('ann');
    const { body } = await post(
      { ...grant, scope: 'export:read' },
      { authorization: basic('identity', 'i'.repeat(24)) },
    );
    const archive = await fetch(`${identity.service.url}/export/${ann.id}`, {
      headers: { authorization: `Bearer ${body.access_token}` },
    });
    expect(archive.status).toBe(200);
    for (const [name, secret] of [
      ['payments', payments],
      ['tribe-events', tribes],
    ] as const) {
      expect((await post({ ...grant, scope: 'export:read' }, { authorization: basic(name, secret) })).body.error).toBe(
        'invalid_scope',
      );
    }
  });

  it('ends after ten minutes', async () => {
    const { body } = await post(grant, { authorization: basic('payments', payments) });
    identity.clock.forward({ minutes: 10 });
    await refused(given(identity).nobody.as(body.access_token).request('{ me { id } }'), 'UNAUTHENTICATED');
  });
});
