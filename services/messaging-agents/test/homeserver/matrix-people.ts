import { createHmac, randomUUID } from 'node:crypto';
import { matrixVariables } from '@kindred/testkit/environment';

/** A person of Matrix with a client of their own, on the real homeserver. */
export interface MatrixPerson {
  readonly userId: string;
  call<Answer = Record<string, string>>(method: string, path: string, body?: object): Promise<Answer>;
  say(roomId: string, body: string, more?: object): Promise<string>;
  openIdToken(): Promise<string>;
}

const { MATRIX_HOMESERVER_URL: url, MATRIX_REGISTRATION_SECRET: secret } = matrixVariables ?? {
  MATRIX_HOMESERVER_URL: '',
  MATRIX_REGISTRATION_SECRET: '',
};

/** Registers a person by the secret that the test's homeserver shares. */
export async function matrixPerson(name: string): Promise<MatrixPerson> {
  const { nonce } = (await request('GET', '/_synapse/admin/v1/register')) as { nonce: string };
  const username = `${name}-${randomUUID()}`;
  const password = randomUUID();
  const mac = createHmac('sha1', secret).update([nonce, username, password, 'notadmin'].join('\0')).digest('hex');
  const registration = { nonce, username, password, admin: false, mac };
  const made = (await request('POST', '/_synapse/admin/v1/register', { body: registration })) as Record<string, string>;
  const token = made['access_token'] ?? '';
  const userId = made['user_id'] ?? '';
  const call = async <Answer>(method: string, path: string, body?: object) =>
    (await request(method, `/_matrix/client/v3${path}`, { token, body })) as Answer;
  return {
    userId,
    call,
    say: async (roomId, body, more = {}) => {
      const path = `/rooms/${encodeURIComponent(roomId)}/send/m.room.message/${randomUUID()}`;
      return (await call<{ event_id: string }>('PUT', path, { msgtype: 'm.text', body, ...more })).event_id;
    },
    openIdToken: async () =>
      (await call<{ access_token: string }>('POST', `/user/${encodeURIComponent(userId)}/openid/request_token`, {}))
        .access_token,
  };
}

async function request(method: string, path: string, { token = '', body = undefined as object | undefined } = {}) {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${await response.text()}`);
  return response.json() as Promise<unknown>;
}
