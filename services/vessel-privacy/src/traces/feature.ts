import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { lockChains } from './chain-lock.ts';
import { personalData } from './personal-data.ts';
import { purgeTraces } from './purge-traces.ts';
import { traceResolvers } from './resolvers.ts';
import { traceAccesses } from './trace-accesses.ts';
import { TraceabilityRecord } from './traceability-record.ts';

/** Each person's chain of who read what of theirs. */
export const traces = defineFeature<Dependencies>({
  name: 'traces',
  entities: [TraceabilityRecord],
  resolvers: [traceResolvers],
  jobs: [traceAccesses, purgeTraces],
  idsOfThings: ['access_id', 'consent_id', 'occasion_id', 'request_id', 'data_ids', 'item_ids'],
  personalData,
  async beforeErasure({ tx, userId }) {
    // The tracer deletes accesses that wait and then locks the chain. The same order here prevents a deadlock.
    await tx.query('DELETE FROM trace_due WHERE subject_id = $1', [userId]);
    await lockChains(tx, [userId]);
  },
});
