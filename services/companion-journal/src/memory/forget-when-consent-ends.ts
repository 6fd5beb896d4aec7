import { consentLapsed } from '@kindred/contracts/vessel-privacy/consent-lapsed';
import { consentRevoked } from '@kindred/contracts/vessel-privacy/consent-revoked';
import { lockName } from '@kindred/database/lock-name';
import { whenAny } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';
import { keeper } from '../roles.ts';
import { memoryScope, nameOfMemory } from './memory.ts';

/** The clocks of two services differ by less than this. */
const clocksDifferByMs = 60_000;

/**
 * Deletes what personas remember of a person whose consent ended. Also marks the chats that began before the end, so
 * that nothing is found in them later. The event can come late or twice: what a later consent allowed stays.
 */
export const forgetWhenConsentEnds = whenAny<{ userId: string; scope: string }, Dependencies>(
  [consentRevoked, consentLapsed],
  'forget-when-consent-ends',
  async ({ data: { userId, scope }, time }, tx) => {
    if (scope !== memoryScope) return;
    const until = new Date(Date.parse(time) + clocksDifferByMs);
    // A chat that is being looked through now loses its mark, and what is found in it is not kept.
    await lockName(tx, nameOfMemory(userId));
    await tx.query(
      `UPDATE chat SET remembered_at = $3, version = version + 1
       WHERE owner_id = $1 AND started_at <= $2 AND (remembered_at IS NULL OR remembered_at <= $2)`,
      [userId, until, tx.now],
    );
    await tx.query('DELETE FROM memory_item WHERE owner_id = $1 AND made_at <= $2', [userId, until]);
  },
  keeper.databaseRole,
);
