import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose';

/** How a token is to be wrong. Left out, it is as a good provider makes it. */
export interface SigningFault {
  /**
   * `none` leaves the signature away; `HS256` takes the public key for a secret; `RS384` is a good signature of another
   * kind.
   */
  readonly alg?: 'none' | 'HS256' | 'RS384';
  /** Signs with a key that was never published, under the id of the one that is. */
  readonly unpublishedKey?: boolean;
  /** Signs with the key before the last rotation. */
  readonly previousKey?: boolean;
}

/** How the issuer's addresses are to be wrong until told otherwise. */
export type IssuerFault = 'down' | 'hanging' | 'rubbish' | 'other-issuer' | null;

/** A provider of OpenID Connect on loopback: discovery, keys, and tokens with whatever claims one likes. */
export interface OidcIssuer {
  readonly issuer: string;
  readonly jwksUri: string;
  /**
   * An id-token with these claims over sensible ones: `iss`, `iat`, and `exp` ten minutes from now. `null` leaves a
   * claim out.
   */
  sign(claims: Record<string, unknown>, fault?: SigningFault): Promise<string>;
  /** Publishes a new key and signs with it from now on; the old one is published no more. */
  rotateKey(): Promise<void>;
  misbehave(fault: IssuerFault): void;
  /** How often its keys were fetched. */
  keyFetches(): number;
  stop(): Promise<void>;
}

interface IssuerKey {
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK & { kid: string };
}

export async function startOidcIssuer(): Promise<OidcIssuer> {
  let current = await newKey('key-1');
  let previous = current;
  const stranger = await newKey('stranger');
  let fault: IssuerFault = null;
  let rotations = 1;
  let fetches = 0;

  const server = createServer((request, response) => {
    if (fault === 'hanging') return;
    if (fault === 'down') return void response.writeHead(503).end();
    if (fault === 'rubbish') return answer(response, 'certainly not keys');
    if (request.url === '/.well-known/openid-configuration') {
      return answer(response, {
        issuer: fault === 'other-issuer' ? 'https://elsewhere.example' : issuer,
        jwks_uri: jwksUri,
      });
    }
    if (request.url !== '/keys') return void response.writeHead(404).end();
    fetches += 1;
    answer(response, { keys: [current.publicJwk] });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const jwksUri = `${issuer}/keys`;

  return {
    issuer,
    jwksUri,
    keyFetches: () => fetches,
    misbehave: (next) => void (fault = next),
    async rotateKey() {
      previous = current;
      current = await newKey(`key-${(rotations += 1)}`);
    },
    sign(claims, wrong = {}) {
      const now = Math.floor(Date.now() / 1000);
      const all: Record<string, unknown> = { iss: issuer, iat: now, exp: now + 600, ...claims };
      const payload = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
      const published = wrong.previousKey ? previous : current;
      const privateKey = wrong.unpublishedKey ? stranger.privateKey : published.privateKey;
      return signed(payload, { ...published, privateKey }, wrong.alg);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function signed(
  payload: JWTPayload,
  { privateKey, publicJwk }: IssuerKey,
  fault: SigningFault['alg'],
): Promise<string> {
  if (fault === 'none') return new UnsecuredJWT(payload).encode();
  const token = new SignJWT(payload).setProtectedHeader({ alg: fault ?? 'RS256', kid: publicJwk.kid });
  if (fault === 'HS256') return token.sign(new TextEncoder().encode(JSON.stringify(publicJwk)));
  return token.sign(fault === 'RS384' ? await asRs384(privateKey) : privateKey);
}

function answer(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function newKey(kid: string): Promise<IssuerKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, use: 'sig' } };
}

/** Web Crypto ties a key to one hash, so that signing with another one needs the key imported anew. */
async function asRs384(key: CryptoKey): Promise<CryptoKey> {
  return (await importJWK(await exportJWK(key), 'RS384')) as CryptoKey;
}
