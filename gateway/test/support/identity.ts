import fastify, { type FastifyRequest } from 'fastify';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTHeaderParameters } from 'jose';

export const issuer = 'https://identity.test';
export const audience = 'kindred';

/** An issuer of tokens with its keys at an address, as the gateway knows identity. */
export interface TestIdentity {
  readonly jwksUrl: string;
  /** How often the keys were fetched. */
  fetches(): number;
  /** Makes a new signing key; published, unless it is to be unknown. */
  rotate(published: boolean): Promise<void>;
  /** Publishes no keys any more. */
  withdraw(): void;
  token(claims?: Readonly<Record<string, unknown>>, header?: Partial<JWTHeaderParameters>): Promise<string>;
  /** From now on the keys' address answers this status. */
  answer(status: number): void;
  /** What `/exports/…` answers, and how it was asked. */
  readonly archives: {
    answer: { status: number; body: string };
    asked: { url: string; headers: FastifyRequest['headers'] }[];
  };
  /** The scopes of programs' tokens, and how often they were asked for. */
  readonly grants: { readonly scopes: Map<string, string>; asked: number; status: number };
  /** What came to its other addresses, with the body as it was sent. */
  readonly others: { method: string; url: string; body: unknown; headers: FastifyRequest['headers'] }[];
  stop(): Promise<void>;
}

export async function startIdentity(): Promise<TestIdentity> {
  const published: object[] = [];
  let fetches = 0;
  let status = 200;
  let signing: { key: CryptoKey; kid: string } | undefined;
  const app = fastify({ forceCloseConnections: true });
  app.get('/jwks.json', async (_, reply) => {
    fetches += 1;
    return reply.code(status).send({ keys: published });
  });
  const archives: TestIdentity['archives'] = { answer: { status: 200, body: '{}' }, asked: [] };
  app.get('/exports/:id', async ({ url, headers }, reply) => {
    archives.asked.push({ url, headers });
    return reply
      .code(archives.answer.status)
      .type('application/json')
      .header('content-disposition', 'attachment; filename="kindred.json"')
      .send(archives.answer.body);
  });
  const grants: TestIdentity['grants'] = { scopes: new Map(), asked: 0, status: 200 };
  const others: TestIdentity['others'] = [];
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, body),
  );
  app.post('/oauth/grant', async ({ body }, reply) => {
    grants.asked += 1;
    const scope = grants.scopes.get(new URLSearchParams(body as string).get('subject_token') ?? '');
    if (grants.status !== 200) return reply.code(grants.status).send({ error: 'down' });
    if (scope === undefined) return reply.code(400).send({ error: 'invalid_grant' });
    return { access_token: 'exchanged.for.services', scope };
  });
  app.all('/connect/*', async ({ method, url, body, headers }, reply) => {
    others.push({ method, url, body, headers });
    return reply
      .code(303)
      .header('location', 'http://127.0.0.1:9/back?code=c')
      .header('set-cookie', 'no=business')
      .send();
  });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });

  const rotate = async (publish: boolean) => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const kid = `key-${published.length}-${Math.random().toString(36).slice(2)}`;
    if (publish) published.push({ ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' });
    signing = { key: privateKey, kid };
  };
  await rotate(true);
  return {
    archives,
    grants,
    others,
    jwksUrl: `${origin}/jwks.json`,
    fetches: () => fetches,
    rotate,
    withdraw: () => void published.splice(0),
    async token(claims = {}, header = {}) {
      if (!signing) throw new Error('There is no key');
      const now = Math.floor(Date.now() / 1_000);
      const payload = { sub: '1', iss: issuer, aud: audience, iat: now, exp: now + 900, ...claims };
      return new SignJWT(payload)
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: signing.kid, ...header })
        .sign(signing.key);
    },
    answer: (given) => (status = given),
    stop: () => app.close(),
  };
}
