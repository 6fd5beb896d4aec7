import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import type { CallDependencies } from '../providers/call-dependencies.ts';
import { recordUpdate } from '../providers/record-update.ts';
import { teller } from '../roles.ts';

const patienceMs = 24 * 3_600_000;
const batch = 100;

/** Gives up methods whose person did not authenticate at their bank for a day. Returns their number. */
export async function abandonMethods(
  work: UnitOfWork,
  dependencies: Pick<CallDependencies, 'handlers'>,
): Promise<number> {
  const waiting = await work.read(teller, (tx) =>
    tx.query<{ id: string }>(
      `SELECT id FROM provider_call WHERE next_at IS NOT NULL AND intent_kind = 'ATTACH' AND outcome = 'requires-action' AND created_at < $1 LIMIT ${batch}`,
      [new Date(work.now.getTime() - patienceMs)],
    ),
  );
  for (const { id } of waiting)
    await recordUpdate(work, dependencies, id, {
      outcome: { status: 'declined', id: null, reason: 'AUTHENTICATION_FAILED' },
      at: work.now,
    });
  return waiting.length;
}

export const abandonMethodsJob: Job<Dependencies> = {
  name: 'abandon-methods',
  everyMs: 600_000,
  run: ({ work, dependencies }) => abandonMethods(work, dependencies),
};
