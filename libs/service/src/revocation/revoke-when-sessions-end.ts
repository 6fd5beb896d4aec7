import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { userDeactivated } from '@kindred/contracts/identity/user-deactivated';
import { userSuspended } from '@kindred/contracts/identity/user-suspended';
import { consumerGroup } from '@kindred/events/consumer';
import { whenAny, type Consumer } from '../when.ts';
import { keptMs } from './revoked-logins.ts';

const endings = [sessionsRevoked, userSuspended, userDeactivated] as const;
const consumer = 'revoke-logins';

/** Where revocations come from, and the group of a service that consumes them. */
export const revocationTopic = sessionsRevoked.topic;
export const revocationGroup = (service: string): string => consumerGroup(service, consumer);

/**
 * Keeps the list of logins whose tokens no longer count: those that identity names, and, where somebody may do nothing
 * any more, all tokens of theirs from before. What is older than any token that could still be shown is passed over, so
 * that a service that reads the topic from its beginning does not fill its table. Of whoever is erased it takes the
 * logins alone, which identity names as well: the list is no place for the id of somebody of whom nothing is to be
 * left.
 */
export function revokeWhenSessionsEnd<Dependencies>(): Consumer<Dependencies> {
  return whenAny<{ userId: string; sessionIds?: string[] }, Dependencies>(
    endings,
    consumer,
    async ({ time, data: { userId, sessionIds } }, tx) => {
      if (Date.parse(time) <= tx.now.getTime() - keptMs) return;
      await tx.query(
        `INSERT INTO revoked_login (kind, id, revoked_at) SELECT $1, id, $3 FROM unnest($2::uuid[]) AS id
       ON CONFLICT (kind, id) DO UPDATE SET revoked_at = GREATEST(revoked_login.revoked_at, excluded.revoked_at)`,
        sessionIds ? ['LOGIN', [...new Set(sessionIds)], time] : ['PERSON', [userId], time],
      );
    },
  );
}
