import { duetEnded } from '@kindred/contracts/companion-journal/duet-ended';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { keeper } from '../roles.ts';
import { NarrativeDuet } from './narrative-duet.ts';

const batch = 100;

/** Where a page of duets that are over begins: after this end and id. */
interface Place {
  readonly endsAt: Date;
  readonly id: string;
}

const beginning: Place = { endsAt: new Date(0), id: '00000000-0000-0000-0000-000000000000' };

/**
 * Ends the duets whose time is over, each in a transaction of its own, in an order that does not tell why: invitations
 * that lapsed, duets that were let go, and those that did not align or were not answered. One that cannot be ended
 * holds up no other, and is tried in the next run.
 */
export const endDuets: Job<Dependencies> = {
  name: 'end-duets',
  everyMs: 5_000,
  async run({ work, dependencies: { logger }, now }) {
    let place: Place | undefined = beginning;
    while (place) {
      const over: readonly Place[] = await readOver(work, now, place);
      for (const { id } of over)
        await endOne(work, id, now).catch((error: unknown) =>
          logger.error({ err: error, duetId: id }, 'A duet could not be ended; it is tried again'),
        );
      place = over.length === batch ? over.at(-1) : undefined;
    }
  },
};

function readOver(work: UnitOfWork, now: Date, { endsAt, id }: Place): Promise<Place[]> {
  return work.read(keeper, (tx) =>
    tx.query<Place>(
      `SELECT id, ends_at AS "endsAt" FROM narrative_duet WHERE status IN ('INVITED', 'OPEN', 'REFLECTING')
         AND ends_at <= $1 AND (ends_at, id) > ($2, $3) ORDER BY ends_at, id LIMIT ${batch}`,
      [now, endsAt, id],
    ),
  );
}

async function endOne(work: UnitOfWork, id: string, now: Date): Promise<void> {
  await work.run(keeper, async (tx) => {
    const duet = await tx.lockOne(NarrativeDuet, id);
    if (!duet?.isLive || duet.endsAt > now) return;
    duet.end();
    tx.publish(duetEnded, duet, { duetId: id });
  });
}
