import { eachAtOnce } from '@kindred/service/each-at-once';
import type { Job } from '@kindred/service/jobs';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Dependencies } from '../dependencies.ts';
import { teller } from '../roles.ts';
import { followUp } from './follow-up.ts';
import type { CallDependencies } from './call-dependencies.ts';
import { executeCall } from './execute-call.ts';
import type { CallState } from './provider-call.ts';
import { ProviderUnavailable } from './refusals.ts';

const batch = 50;
/** Calls that are recovered at a time, so that a slow answer does not delay the others. */
const atOnce = 5;

/**
 * Makes recorded calls that their process did not make, and asks about calls under way. Each is first looked up at its
 * provider by its key. Returns the number of answers. A provider that is away does not delay the calls of others.
 */
export async function recoverCalls(work: UnitOfWork, dependencies: CallDependencies): Promise<number> {
  const due = await work.read(teller, (tx) =>
    tx.query<{ id: string; state: CallState }>(
      `SELECT id, state FROM provider_call WHERE state IN ('INTENDED', 'ANSWERED') AND next_at <= $1 AND provider = ANY ($2) ORDER BY next_at LIMIT ${batch}`,
      [work.now, dependencies.providers.names],
    ),
  );
  let answered = 0;
  await eachAtOnce(due, atOnce, async ({ id, state }) => {
    const outcome = await (state === 'INTENDED' ? executeCall : followUp)(work, dependencies, id).catch(
      (error: unknown) => {
        if (!(error instanceof ProviderUnavailable))
          dependencies.logger.error(
            { callId: id, code: error instanceof Error ? error.name : 'unknown' },
            'A call could not be recovered',
          );
        return null;
      },
    );
    if (outcome) answered += 1;
  });
  return answered;
}

export const recoverCallsJob: Job<Dependencies> = {
  name: 'recover-provider-calls',
  everyMs: 5_000,
  run: ({ work, dependencies }) => recoverCalls(work, dependencies),
};
