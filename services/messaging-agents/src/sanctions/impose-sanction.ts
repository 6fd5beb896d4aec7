import { messagingSanctionImposed } from '@kindred/contracts/messaging-agents/sanction-imposed';
import type { Transaction } from '@kindred/database/transaction';
import { placeOfText } from '@kindred/moderation/sanction-texts';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { leaveScope } from './leave-scope.ts';
import { syncPowersInScope } from './time-outs.ts';
import { Sanction, type Imposed } from './sanction.ts';

/** Imposes a sanction and tells its person. A ban takes the person out of its scope in the same transaction. */
export async function imposeSanction(
  tx: Transaction,
  rooms: RoomDependencies,
  imposed: Imposed,
  explanation: string,
): Promise<Sanction> {
  const sanction = Sanction.impose(imposed, tx.now);
  const { id: sanctionId, userId, kind, rule, scope, scopeId, until } = sanction;
  const place = placeOfText('explanation', sanctionId);
  sanction.explanation = await rooms.sealer.seal(tx, { kind: 'person', id: userId }, place, explanation);
  tx.add(sanction);
  tx.publish(messagingSanctionImposed, sanction, {
    sanctionId,
    userId,
    kind,
    rule,
    ...(scope && { scope }),
    ...(scopeId && { scopeId }),
    ...(until && { until: until.toISOString() }),
  });
  if (scope !== null) {
    await tx.flush();
    await tx.query('INSERT INTO exclusion (sanction_id, user_id, scope, scope_id, until) VALUES ($1, $2, $3, $4, $5)', [
      sanctionId,
      userId,
      scope,
      scopeId,
      until,
    ]);
    await (kind === 'BANNED'
      ? leaveScope(tx, rooms, sanction)
      : syncPowersInScope(tx, rooms, { userId, scope, scopeId }));
  }
  return sanction;
}
