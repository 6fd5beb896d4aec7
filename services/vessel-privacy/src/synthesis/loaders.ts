import type { ReadTransaction } from '@kindred/database/read-transaction';
import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { StageSynthesis } from './stage-synthesis.ts';

export const synthesisLoaders = {
  /** By the stage's progress: the account that was made last. */
  synthesis: oneByKey(
    (tx: ReadTransaction, progressIds: readonly string[]) => tx.find(StageSynthesis, { progressId: In(progressIds) }),
    ({ progressId }) => progressId,
  ),
};
