import type { ReadTransaction } from '@kindred/database/read-transaction';
import { manyByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { AgreementCheckIn, AgreementParty } from './agreement-party.ts';
import { Agreement } from './agreement.ts';

export const agreementLoaders = {
  agreementsOf: manyByKey(
    (tx: ReadTransaction, sessionIds: readonly string[]) =>
      tx.find(Agreement, { sessionId: In([...sessionIds]) }, { order: { id: 'DESC' } }),
    ({ sessionId }) => sessionId,
  ),
  /** Every yes, to whichever revision. */
  yesesTo: manyByKey(
    (tx: ReadTransaction, ids: readonly string[]) => tx.find(AgreementParty, { agreementId: In([...ids]) }),
    ({ agreementId }) => agreementId,
  ),
  checkInsOf: manyByKey(
    (tx: ReadTransaction, ids: readonly string[]) =>
      tx.find(AgreementCheckIn, { agreementId: In([...ids]) }, { order: { id: 'DESC' } }),
    ({ agreementId }) => agreementId,
  ),
};
