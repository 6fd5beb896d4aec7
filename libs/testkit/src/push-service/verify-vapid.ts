import { importJWK, jwtVerify } from 'jose';

/** What RFC 8292 lets a push service learn of who pushes. */
export interface VapidClaims {
  readonly publicKey: string;
  readonly subject: string;
}

const mostSeconds = 24 * 3_600;

/** @throws if the header would be refused: its signature, its audience, its expiry or its subject */
export async function verifyVapid(header: string | undefined, origin: string): Promise<VapidClaims> {
  const [, token, publicKey] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(header ?? '') ?? [];
  if (token === undefined || publicKey === undefined) throw new Error('A push is signed by the scheme vapid.');
  const { payload } = await jwtVerify(token, await keyOf(publicKey), { algorithms: ['ES256'], audience: origin });
  const { exp, sub = '' } = payload;
  if (exp === undefined || exp > Date.now() / 1_000 + mostSeconds) throw new Error('A token lasts a day at most.');
  if (!/^(mailto:\S+@\S+|https:\/\/\S+)$/.test(sub)) throw new Error('A subject is a mail address or a page.');
  return { publicKey, subject: sub };
}

function keyOf(publicKey: string) {
  const point = Buffer.from(publicKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  return importJWK({ kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }, 'ES256');
}
