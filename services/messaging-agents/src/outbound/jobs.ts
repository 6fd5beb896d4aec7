import { job } from '@kindred/database/actor';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { requestFillOfAll } from '../backfill/request-fill.ts';
import { TokenRefused } from '../homeserver/refusals.ts';
import { readContact, recordBacklogAsked, recordLostContact, recordRegainedContact } from './contact.ts';

/** Finds calls that were queued, or are due again. */
export const sendCalls: Job<Dependencies> = {
  name: 'send-matrix-calls',
  everyMs: 500,
  run: async ({ dependencies }) => dependencies.matrix.outbound.wake(),
};

/**
 * Learns whether a homeserver that was away, or refused our token, is there again. Once it is, it is asked for what it
 * owes us, because Synapse does not push by itself after a restart, and every room is compared with it. It is also
 * asked once a process: while this service was away, the homeserver waits for up to nine minutes between attempts.
 */
export const probeHomeserver: Job<Dependencies> = {
  name: 'probe-homeserver',
  everyMs: 5_000,
  async run({ work, dependencies: { matrix, logger } }) {
    const { state, backlogAsked } = await readContact(work);
    if (state === 'THERE' && backlogAsked && matrix.outbound.hasAskedBacklog) return;
    try {
      await matrix.homeserver.probe();
      await matrix.homeserver.requestBacklog();
    } catch (error) {
      if (error instanceof TokenRefused && (await recordLostContact(work, 'TOKEN_REFUSED')))
        logger.error({ err: error }, 'The homeserver refuses our token');
      return;
    }
    matrix.outbound.hasAskedBacklog = true;
    if (state !== 'THERE' || !backlogAsked) await work.run(job(), requestFillOfAll);
    if (await recordRegainedContact(work)) logger.info('The homeserver answers again');
    await recordBacklogAsked(work);
    matrix.outbound.wake();
  },
};
