import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';

const batch = 100;

/**
 * Works on proposals that are due, one after the other. Each is locked and looked at again by `settle`, so several
 * replicas can do it at once.
 * @param due SQL: which are, by `$1` as now
 */
export async function eachDue(
  work: UnitOfWork,
  now: Date,
  due: { readonly where: string; readonly order: 'closes_at' | 'execute_at' },
  settle: (id: string) => Promise<void>,
): Promise<void> {
  for (let found = batch; found === batch;) {
    const rows = await work.read(job(), (tx) =>
      tx.query<{ id: string }>(`SELECT id FROM proposal WHERE ${due.where} ORDER BY ${due.order}, id LIMIT ${batch}`, [
        now,
      ]),
    );
    found = rows.length;
    for (const { id } of rows) await settle(id);
  }
}
