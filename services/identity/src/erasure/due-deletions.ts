import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import { User } from '../accounts/user.ts';
import type { Dependencies } from '../dependencies.ts';
import { custodian } from './custodian.ts';
import { DeletionRequest } from './deletion-request.ts';
import { awaitAnswers } from './erasure-answers.ts';

const batch = 200;

/** Tells every service, this one too, to erase the people whose grace is over: once for each request. */
export const dueDeletions: Job<Dependencies> = {
  name: 'due-deletions',
  everyMs: 60_000,
  async run({ work, dependencies, now }) {
    let found: readonly DueDeletion[];
    do {
      found = await work.read(custodian, (tx) =>
        tx.query<DueDeletion>(
          `SELECT id, user_id AS "userId" FROM deletion_request WHERE announced_at IS NULL AND due_at <= $1 ORDER BY due_at LIMIT ${batch}`,
          [now],
        ),
      );
      for (const due of found) await announce(work, dependencies, due, now);
    } while (found.length === batch);
  },
};

interface DueDeletion {
  readonly id: string;
  readonly userId: string;
}

/** The person's row first, as whoever cancels takes them: the two meet there and not crosswise. */
function announce(work: UnitOfWork, { services }: Dependencies, { id, userId }: DueDeletion, now: Date): Promise<void> {
  return work.run(custodian, async (tx) => {
    const user = await tx.lock(User, userId);
    const request = await tx.lockOne(DeletionRequest, id);
    if (!request || request.announcedAt) return;
    request.announcedAt = now;
    await awaitAnswers(tx, id, ['identity', ...services.keys()]);
    tx.publish(deletionDue, user, { userId, requestId: id });
  });
}
