import { remoteKeys } from '@kindred/service/remote-keys';
import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { parseEmailAddress } from '@kindred/contracts/email-address';
import {
  keyAddress,
  providerRules,
  type OfferedProviders,
  type ProviderSettings,
  type SocialProvider,
} from './providers.ts';
import { InvalidIdToken, ProviderNotOffered, ProviderUnavailable } from './refusals.ts';

/** Who somebody is in a provider's words. */
export interface ProviderIdentity {
  readonly provider: SocialProvider;
  /** The provider's own id of them (`sub`): the only part that stays. */
  readonly subject: string;
  /** In its one form; null when none was given, or none that is an address. */
  readonly email: string | null;
  /** Whether the provider asserts that the address is theirs. Never true of Facebook. */
  readonly emailVerified: boolean;
}

export interface IdTokenVerifier {
  /**
   * Verifies an id-token (OpenID Connect Core 1.0, 3.1.3.7): signature with a pinned algorithm under the issuer's
   * published keys, issuer, audience, authorized party, times (a minute of tolerance), and the nonce that was handed
   * out.
   * @throws {InvalidIdToken} @throws {ProviderUnavailable} when the keys cannot be fetched @throws {ProviderNotOffered}
   */
  verify(provider: SocialProvider, idToken: string, expected: { nonce: string; now: Date }): Promise<ProviderIdentity>;
}

/**
 * Verifies the id-tokens of the providers that are offered. Keys are fetched at first use, and again when a token names
 * an unknown one.
 */
export function idTokenVerifier(
  offered: OfferedProviders,
  { fetchMs = 3_000, cooldownMs = 10_000 } = {},
): IdTokenVerifier {
  const known = new Map<SocialProvider, JWTVerifyGetKey>();

  const keysOf = (provider: SocialProvider, settings: ProviderSettings) => {
    const fetched = known.get(provider) ?? keySet(issuersOf(provider, settings)[0], settings, fetchMs, cooldownMs);
    known.set(provider, fetched);
    return fetched;
  };

  return {
    async verify(provider, idToken, expected) {
      const settings = offered[provider];
      if (!settings) throw new ProviderNotOffered();
      try {
        const claims = await claimsOf(provider, settings, idToken, keysOf(provider, settings), expected.now);
        if (claims.nonce !== expected.nonce)
          throw new InvalidIdToken(new Error('The nonce is not the one that was handed out.'));
        return identityOf(provider, claims);
      } catch (error) {
        throw refusalFor(error);
      }
    },
  };
}

function issuersOf(provider: SocialProvider, { issuer }: ProviderSettings): readonly [string, ...string[]] {
  return issuer ? [issuer] : providerRules[provider].issuers;
}

/**
 * Each fetch of keys repeats the provider's discovery, in case it moved its keys. Known keys stay valid until new ones
 * arrive.
 */
function keySet(issuer: string, { jwksUri }: ProviderSettings, timeoutMs: number, cooldownMs: number): JWTVerifyGetKey {
  return remoteKeys(async () => keyAddress(jwksUri ?? (await discover(keyAddress(issuer), timeoutMs))), {
    timeoutMs,
    cooldownMs,
  });
}

/**
 * OpenID Connect Discovery 1.0, 4: where an issuer keeps its keys. A document that speaks for another issuer is
 * refused.
 */
async function discover(issuer: URL, timeoutMs: number): Promise<string> {
  const base = issuer.href.replace(/\/$/, '');
  const answer = await fetch(`${base}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(timeoutMs),
    redirect: 'error',
  });
  if (!answer.ok) throw new Error(`Discovery at ${issuer.origin} answered ${answer.status}.`);
  const document = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown } | null;
  const same = typeof document?.issuer === 'string' && document.issuer.replace(/\/$/, '') === base;
  if (!same || typeof document.jwks_uri !== 'string')
    throw new Error(`Discovery at ${issuer.origin} speaks for another issuer, or names no keys.`);
  return document.jwks_uri;
}

async function claimsOf(
  provider: SocialProvider,
  settings: ProviderSettings,
  idToken: string,
  keys: JWTVerifyGetKey,
  now: Date,
): Promise<JWTPayload> {
  const { payload } = await jwtVerify(idToken, keys, {
    algorithms: [...providerRules[provider].algorithms],
    issuer: [...issuersOf(provider, settings)],
    audience: [...settings.audiences],
    currentDate: now,
    clockTolerance: 60,
    // No provider's tokens live longer than a day: an `exp` in ten years would be a token that somebody hoards.
    maxTokenAge: '24h',
    requiredClaims: ['sub', 'exp', 'iat', 'nonce'],
  });
  // With several audiences, `azp` says to whom the token was given; that must be one of our clients, too.
  const { aud, azp } = payload;
  const handedToUs =
    azp === undefined ? !Array.isArray(aud) || aud.length === 1 : settings.audiences.includes(String(azp));
  if (!handedToUs) throw new InvalidIdToken(new Error('The token was given to another client.'));
  return payload;
}

function identityOf(provider: SocialProvider, { sub, email, email_verified: verified }: JWTPayload): ProviderIdentity {
  // OpenID Connect Core 1.0, 2: at most 255 ASCII characters.
  if (!sub || !/^[\x21-\x7e]{1,255}$/.test(sub)) throw new InvalidIdToken(new Error('The subject is no id.'));
  const address = addressIn(email);
  // Apple writes this boolean as a string as well.
  const asserted = verified === true || verified === 'true';
  return {
    provider,
    subject: sub,
    email: address,
    emailVerified: address !== null && asserted && providerRules[provider].assertsVerified,
  };
}

function addressIn(email: unknown): string | null {
  if (typeof email !== 'string') return null;
  try {
    return parseEmailAddress(email);
  } catch {
    return null;
  }
}

/** jose's own errors are about the token, except those that say the keys could not be had. */
function refusalFor(error: unknown): InvalidIdToken | ProviderUnavailable {
  if (error instanceof InvalidIdToken) return error;
  const aboutToken =
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout) &&
    !(error instanceof errors.JWKSInvalid) &&
    error.code !== 'ERR_JOSE_GENERIC';
  return aboutToken ? new InvalidIdToken(error) : new ProviderUnavailable(error);
}
