import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { limitKey, refuseBeyond } from '../limits/limits.ts';
import type { Dependencies } from '../dependencies.ts';
import { DataExport, DataExportPart } from './data-export.ts';

/**
 * Asks for an archive. One at a time: while one is being made it is that one, and a new one replaces the last. Each has
 * every service ask for and seal all that it holds, so a person gets few a day.
 */
export function requestDataExport(work: UnitOfWork, dependencies: Dependencies, person: Person): Promise<DataExport> {
  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const current = await tx.lockOne(DataExport, { userId: user.id });
    if (current && !current.readyAt && !current.isExpired(tx.now)) return current;
    await refuseBeyond(tx, dependencies.limits.exportsOfPerson, limitKey(dependencies.secret, 'person', user.id));
    if (current) tx.remove(current);
    const wanted = tx.add(DataExport.of(user.id, tx.now));
    for (const service of ['identity', ...dependencies.services.keys()])
      tx.add(DataExportPart.of(wanted, service, tx.now));
    return wanted;
  });
}
