import { createHash, timingSafeEqual } from 'node:crypto';
import { DomainError } from '@kindred/contracts/domain-error';

/** What a service may ask identity for, each scope for one purpose. */
export const scopes = {
  /** Profiles, traits and interests of people who opted in to matching. */
  'matching:read': 'forming tribes',
  /** The pairs of people with a block between them. */
  'blocks:read': 'keeping blocked people from reaching each other',
  /** Who of two people blocked the other. Only a service that must treat the two differently asks. */
  'blockers:read': 'hiding what a person says from those who blocked them',
  /** Whether an address that somebody invited belongs to the person who has just been verified. */
  'invitation:match': 'finding the person whom an invitation by mail was meant for',
  /** Proven address, language, time zone and quiet hours of ACTIVE people. A service asks when it sends. */
  'contact:read': 'writing to a person where, when and in the language they want',
  /** Which pairs have an active tie. */
  'ties:read': 'dividing a bill among people who know each other',
  /** The current state and role of logins. Every service that refuses revoked writers asks for this scope. */
  'logins:read': 'letting no login write, or act as an admin, that was ended',
  /**
   * Whether people allow a use, asked of vessel-privacy, which holds each service to the scopes of consent that are its
   * own to ask for.
   */
  'consent:read':
    'doing only what somebody allows: companions that remember, insight into a match, agents, research, keys for analysts',
  /** Whom sessions of vessel-privacy wait for. It is asked of vessel-privacy, whose events do not say it. */
  'invitation:read': 'telling a person that they are invited to a session',
  /** What a service holds of a person, for the archive that they asked for. */
  'export:read': 'putting together an archive of all that the house holds of somebody',
} as const;
export type Scope = keyof typeof scopes;

/** Which service may ask for which scopes. A scope is added here with the purpose that needs it, never in passing. */
export const serviceClients: Readonly<Record<string, readonly Scope[]>> = {
  /** Identity asks every service for its part of an archive, and is asked for nothing of that kind itself. */
  identity: ['export:read'],
  'vessel-privacy': ['blocks:read', 'invitation:match', 'logins:read'],
  'companion-journal': ['blocks:read', 'consent:read', 'contact:read', 'logins:read'],
  'tribe-events': [
    'blocks:read',
    'blockers:read',
    'consent:read',
    'contact:read',
    'invitation:read',
    'matching:read',
    'logins:read',
  ],
  payments: ['blocks:read', 'consent:read', 'ties:read', 'logins:read'],
  'messaging-agents': ['blocks:read', 'consent:read', 'logins:read'],
};

/** RFC 6749, 5.2, `invalid_client`: an unknown client and a wrong secret are told apart by nothing. */
export class InvalidClient extends DomainError {
  readonly code = 'INVALID_CLIENT';
  override readonly kind = 'unauthenticated';

  constructor() {
    super('This client is not known by this secret.');
  }
}

/** RFC 6749, 5.2, `invalid_scope`. */
export class InvalidScope extends DomainError {
  readonly code = 'INVALID_SCOPE';
  override readonly kind = 'forbidden';

  constructor() {
    super('A token is for exactly one scope, and one that this client may ask for.');
  }
}

export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
}

/**
 * Decides on a request for a service token (RFC 6749, 4.4). `secrets` are the clients' secrets by id, from the
 * environment.
 * @throws {InvalidClient} @throws {InvalidScope}
 */
export function grantScope(credentials: ClientCredentials, secrets: ReadonlyMap<string, string>): Scope {
  const granted = authenticateClient(credentials, secrets).find((each) => each === credentials.scope);
  if (!granted) throw new InvalidScope();
  return granted;
}

/**
 * The scopes that a client may ask for, after its secret was compared.
 * @throws {InvalidClient}
 */
export function authenticateClient(
  { clientId, clientSecret }: Omit<ClientCredentials, 'scope'>,
  secrets: ReadonlyMap<string, string>,
): readonly Scope[] {
  // Comparing with some secret even for an unknown client keeps the time of the answer from naming those that exist.
  const known = secrets.get(clientId);
  const same = timingSafeEqual(digest(clientSecret), digest(known ?? `no secret of ${clientId}`));
  const allowed = Object.hasOwn(serviceClients, clientId) ? serviceClients[clientId] : undefined;
  if (!same || known === undefined || !allowed) throw new InvalidClient();
  return allowed;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
