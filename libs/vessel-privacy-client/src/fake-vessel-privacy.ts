import { newId } from '@kindred/contracts/uuid';
import { FakeRefusal, fakeService, type Asked, type FakeAnswers } from '@kindred/testkit/fake-service';
import * as operations from './__generated__/operations.ts';
import type { HoldingConsent } from './ask-consents.ts';
import type { SessionInvitee } from './ask-session-invitees.ts';

type Scope = operations.ConsentScope;

/**
 * vessel-privacy as other services meet it: gives tokens, and answers about consents and invitations that a test has
 * set. It passes the contract suite of the real subgraph (`vessel-privacy.contract.ts`).
 */
export interface FakeVesselPrivacy {
  readonly url: string;
  /** Grants a consent for a year, and gives its id. */
  grant(userId: string, scope: Scope): string;
  revoke(userId: string, scope: Scope): void;
  /** Invites a person to a new session for a week, and gives the session's id. */
  invite(inviterId: string, inviteeId: string): string;
  /** Ends the invitation to a session. */
  uninvite(sessionId: string): void;
  /** While true nothing is answered. */
  away: boolean;
  /** The questions so far. */
  readonly asked: readonly Asked[];
  stop(): Promise<void>;
}

const weekMs = 7 * 86_400_000;
const yearMs = 365 * 86_400_000;
const purposePattern = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** `mayAsk` are the consent scopes that are the asking service's own to ask for. */
export async function fakeVesselPrivacy(mayAsk: readonly Scope[]): Promise<FakeVesselPrivacy> {
  const consents = new Map<string, HoldingConsent>();
  const invitees = new Map<string, SessionInvitee>();
  const keyOf = (userId: string, scope: Scope) => `${userId} ${scope}`;
  const answers: FakeAnswers<typeof operations> = {
    consentsOf: {
      scope: 'consent:read',
      answer({ input: { userIds, scope, purpose } }) {
        if (userIds.length > 500) throw new FakeRefusal('TOO_MANY_IDS');
        if (!purposePattern.test(purpose)) throw new FakeRefusal('INVALID_PURPOSE');
        if (!mayAsk.includes(scope)) throw new FakeRefusal('FORBIDDEN');
        return { consentsOf: [...new Set(userIds)].flatMap((userId) => consents.get(keyOf(userId, scope)) ?? []) };
      },
    },
    sessionInvitees: {
      scope: 'invitation:read',
      answer({ sessionIds }) {
        if (sessionIds.length > 500) throw new FakeRefusal('TOO_MANY_IDS');
        return { sessionInvitees: [...new Set(sessionIds)].flatMap((sessionId) => invitees.get(sessionId) ?? []) };
      },
    },
  };
  const fake = {
    away: false,
    asked: [] as Asked[],
    grant(userId: string, scope: Scope) {
      const consent = {
        id: newId(),
        user: { id: userId },
        scope,
        expiresAt: new Date(Date.now() + yearMs).toISOString(),
      };
      consents.set(keyOf(userId, scope), consent);
      return consent.id;
    },
    invite(inviterId: string, inviteeId: string) {
      const sessionId = newId();
      const expiresAt = new Date(Date.now() + weekMs).toISOString();
      invitees.set(sessionId, { sessionId, inviterId, inviteeId, expiresAt });
      return sessionId;
    },
    uninvite: (sessionId: string) => void invitees.delete(sessionId),
    revoke: (userId: string, scope: Scope) => void consents.delete(keyOf(userId, scope)),
  };
  return Object.assign(fake, await fakeService(operations, answers, fake));
}
