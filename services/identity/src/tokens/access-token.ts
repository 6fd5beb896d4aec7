import { newId } from '@kindred/contracts/uuid';
import type { Proof } from '@kindred/service/callers';
import { SignJWT, type JWTPayload } from 'jose';
import { accessTokenMs, agentTokenMs, serviceTokenMs } from './lifetimes.ts';
import { signingAlgorithm, type SigningKey } from './signing-keys.ts';

export interface Signing {
  readonly issuer: string;
  readonly audience: string;
  readonly key: SigningKey;
}

export interface IssuedToken {
  readonly token: string;
  readonly expiresAt: Date;
  /** Its `jti`: what a log may say instead of the token. */
  readonly id: string;
}

export interface PersonSignedIn {
  readonly userId: string;
  readonly role: 'USER' | 'TRIBE_CREATOR' | 'ADMIN';
  /** The login it belongs to, as `sid`: what ends when somebody signs out. */
  readonly loginId: string;
  /** When the person last proved their identity in that login: `auth_time`. */
  readonly authenticatedAt: Date;
  /** The methods of that proof: `amr` (RFC 8176). */
  readonly methods: readonly string[];
  /** The proofs that the person can give again: `proofs`. A service lists them in a `SIGN_IN_AGAIN` refusal. */
  readonly proofs: readonly Proof[];
  /** The latest end of that login. No token of it lives longer. */
  readonly endsAt: Date;
  readonly now: Date;
}

/**
 * An access token of a person: a JWT of type `at+jwt`, valid for at most 15 minutes. Its only claims about the person
 * are `sub`, `role`, `sid`, `auth_time`, `amr` and `proofs`.
 */
export function issueAccessToken(signing: Signing, signedIn: PersonSignedIn): Promise<IssuedToken> {
  const { userId, role, loginId, authenticatedAt, methods, proofs, endsAt, now } = signedIn;
  const lifetimeMs = Math.min(accessTokenMs, endsAt.getTime() - now.getTime());
  return issue(
    signing,
    userId,
    { role, sid: loginId, auth_time: Math.floor(authenticatedAt.getTime() / 1_000), amr: methods, proofs },
    now,
    lifetimeMs,
  );
}

export interface ServiceGranted {
  readonly clientId: string;
  /** One scope for one purpose: a token stolen from one use opens no other. */
  readonly scope: string;
  readonly now: Date;
}

/**
 * A token of a service, 10 minutes long, with one `scope` and neither `role` nor `sid`, so that it never passes for a
 * person's.
 */
export function issueServiceToken(signing: Signing, { clientId, scope, now }: ServiceGranted): Promise<IssuedToken> {
  return issue(signing, clientId, { client_id: clientId, scope }, now, serviceTokenMs);
}

export interface AgentGranted {
  /** The person that the agent acts for. */
  readonly userId: string;
  readonly agentId: string;
  /** The client that asked for the token. */
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** The person's login in which the agent was asked; null if there was none. */
  readonly loginId: string | null;
  /** 5 minutes unless said. */
  readonly lifetimeMs?: number;
  readonly now: Date;
}

/**
 * A token of an agent (RFC 8693), 5 minutes long. It has `kind` and `act` and no `role`, so that it never passes for
 * that of its person, nor for that of a service.
 */
export function issueAgentToken(signing: Signing, granted: AgentGranted): Promise<IssuedToken> {
  const { userId, agentId, clientId, scopes, loginId, lifetimeMs = agentTokenMs, now } = granted;
  const claims = {
    kind: 'agent',
    act: { sub: agentId },
    client_id: clientId,
    scope: scopes.join(' '),
    ...(loginId !== null && { sid: loginId }),
  };
  return issue(signing, userId, claims, now, lifetimeMs);
}

async function issue(
  { issuer, audience, key }: Signing,
  subject: string,
  claims: JWTPayload,
  now: Date,
  lifetimeMs: number,
) {
  const id = newId();
  const issuedAt = Math.floor(now.getTime() / 1000);
  const expires = issuedAt + Math.floor(lifetimeMs / 1000);
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: signingAlgorithm, typ: 'at+jwt', kid: key.kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expires)
    .setJti(id)
    .sign(key.key);
  return { token, expiresAt: new Date(expires * 1000), id };
}
