import { sanctionImposed } from '@kindred/contracts/tribe-events/sanction-imposed';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { placeOfText } from '@kindred/moderation/sanction-texts';
import { leaveGroups } from './leave-groups.ts';
import { Sanction, type Imposed } from './sanction.ts';

/** Imposes a sanction and tells its person. A ban takes the person out of all groups in the same transaction. */
export async function imposeSanction(
  tx: Transaction,
  sealer: Sealer,
  imposed: Imposed,
  explanation: string,
): Promise<Sanction> {
  const sanction = Sanction.impose(imposed, tx.now);
  const { id: sanctionId, userId, kind, rule, until } = sanction;
  const place = placeOfText('explanation', sanctionId);
  sanction.explanation = await sealer.seal(tx, { kind: 'person', id: userId }, place, explanation);
  tx.add(sanction);
  tx.publish(sanctionImposed, sanction, {
    sanctionId,
    userId,
    kind,
    rule,
    ...(until && { until: until.toISOString() }),
  });
  if (kind === 'BANNED') await leaveGroups(tx, userId);
  return sanction;
}
