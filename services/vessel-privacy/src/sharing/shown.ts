import { recordAccess } from '@kindred/database/access-record';
import type { LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import type { ConsentedContent } from './consented-content.ts';

/**
 * Writes down that somebody is shown the words that the other shares, once a day for each, in one statement for all of
 * a request. No words are given before that is done: who shared them is promised to learn of it, when the day is over.
 * Sorted, so that two requests at once never wait for each other.
 */
const shownToTheOther: LoaderFactory<ConsentedContent, true> = (_reads, { work, actor }) => {
  const loader = new DataLoader<ConsentedContent, true, string>(
    async (contents) => {
      const shown = [...contents].sort((a, b) => (a.id < b.id ? -1 : 1));
      await work.run(actor, (tx) =>
        recordAccess(
          tx,
          shown.map(({ id, sourceUserId, consentRecordId }) => ({
            subjectId: sourceUserId,
            kind: 'SHARED_CONTENT',
            itemIds: [id],
            purpose: 'SHOWN',
            consentId: consentRecordId,
          })),
          { unlessThere: true },
        ),
      );
      return contents.map(() => true);
    },
    { cacheKeyFn: ({ id }) => id, maxBatchSize: 500 },
  );
  return loader as unknown as DataLoader<ConsentedContent, true>;
};

export const shownLoaders = { shownToTheOther };
