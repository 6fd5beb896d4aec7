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
 * Keeps the list of logins whose tokens are revoked. Most events name the logins. A suspension or deactivation revokes
 * all earlier tokens of the person. Events that are older than any valid token are skipped, so that a service that
 * reads the topic from its beginning does not fill its table. For an erased person the list takes only the ids of
 * logins, which identity publishes too: no id of an erased person may stay.
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
