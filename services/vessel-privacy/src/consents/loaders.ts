import type { ReadTransaction } from '@kindred/database/read-transaction';
import { madeByKey, manyByKey, oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { consentsById } from './consents-of.ts';
import { Consent } from './consent.ts';
import { changeLoaders } from './list-changes.ts';
import { latestChanges } from './latest-changes.ts';

export const consentLoaders = {
  ...changeLoaders,
  /** A person's own consents; row-level security gives them to nobody else. */
  consentsOfPerson: manyByKey(
    (tx: ReadTransaction, userIds: readonly string[]) =>
      tx.find(Consent, { userId: In([...userIds]) }, { order: { createdAt: 'ASC', id: 'ASC' } }),
    ({ userId }) => userId,
  ),
  ownConsent: oneByKey(
    (tx, ids: readonly string[]) => tx.find(Consent, { id: In([...ids]) }),
    ({ id }) => id,
  ),
  /** For a service whose scope was checked: each is written into its person's trace. */
  consentForService: madeByKey<Consent>(({ work, actor }, ids) => consentsById(work, actor, ids)),
  latestChangesOfConsent: oneByKey(
    (tx, ids: readonly string[]) => latestChanges(tx, 'consent', ids),
    ({ consentId }) => consentId,
  ),
};
