import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { executeNow } from '../providers/execute-now.ts';
import { giveUpPayment } from '../transactions/give-up-payment.ts';
import { lockShareOwedTo } from './lock-share.ts';
import { underWayOf } from './payments-of-shares.ts';
import { ShareSettled } from './refusals.ts';
import { settleStatus } from './split-status.ts';

/**
 * Waives a share, as its payee. A payment under way is cancelled; if its money arrives anyway, it is refunded. @throws
 * {NotFound} @throws {ShareSettled}
 */
export async function waiveShare(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  shareId: string,
): Promise<string> {
  const callId = await work.run(person, async (tx) => {
    const { split, shares, share } = await lockShareOwedTo(tx, shareId, person.id);
    if (share.status === 'NOT_REQUIRED') return null;
    if (!share.isOwed) throw new ShareSettled();
    const underWay = (await underWayOf(tx, [share])).get(share.id);
    share.settle('NOT_REQUIRED', tx.now);
    settleStatus(tx, split, shares);
    return underWay ? giveUpPayment(tx, dependencies, underWay) : null;
  });
  await executeNow(work, dependencies, callId);
  return shareId;
}
