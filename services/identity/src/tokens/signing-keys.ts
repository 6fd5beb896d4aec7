import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';

/** Ed25519 alone: verifiers pin it, so that no token can choose a weaker one, or our public key as an HMAC secret. */
export const signingAlgorithm = 'EdDSA';

/** A key as it is stored. The public half is published as it stands; the private half is text to be sealed. */
export interface StoredSigningKey {
  /** The thumbprint of the public half (RFC 7638), so that two keys never share an id. */
  readonly kid: string;
  readonly publicJwk: JWK;
  readonly privateJwk: string;
}

/** A key opened for signing. It cannot be exported again. */
export interface SigningKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

export async function generateSigningKey(): Promise<StoredSigningKey> {
  const { publicKey, privateKey } = await generateKeyPair(signingAlgorithm, { crv: 'Ed25519', extractable: true });
  const bare = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(bare);
  return {
    kid,
    publicJwk: { ...bare, kid, alg: signingAlgorithm, use: 'sig' },
    privateJwk: JSON.stringify(await exportJWK(privateKey)),
  };
}

/**
 * Opens a stored key. Throws when its text is not the private half of an Ed25519 key, or of another key than it says.
 */
export async function openSigningKey({
  kid,
  privateJwk,
}: Pick<StoredSigningKey, 'kid' | 'privateJwk'>): Promise<SigningKey> {
  const jwk = JSON.parse(privateJwk) as JWK;
  const { kty, crv, x } = jwk;
  if (crv !== 'Ed25519' || !jwk.d || (await calculateJwkThumbprint({ kty, crv, x } as JWK)) !== kid) {
    throw new Error(`The signing key ${kid} does not open.`);
  }
  const key = await importJWK({ ...jwk, ext: false }, signingAlgorithm);
  if (key instanceof Uint8Array) throw new Error(`The signing key ${kid} is a secret, not a key pair.`);
  return { kid, key };
}

/**
 * What the JWKS address answers (RFC 7517). Fields are named one by one, so that a private one could never slip out.
 */
export function publicKeySet(publicJwks: readonly JWK[]): { keys: JWK[] } {
  return { keys: publicJwks.map(({ kty, crv, x, kid, alg, use }) => ({ kty, crv, x, kid, alg, use }) as JWK) };
}
