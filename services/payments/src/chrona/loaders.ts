import { oneByKey } from '@kindred/service/loaders';
import { openedTexts } from '@kindred/service/sealed-texts';
import { In } from 'typeorm';
import { noteOf } from '../ledger/seal-note.ts';
import { ChronaWallet } from '../wallets/chrona-wallet.ts';
import { ChronaTransaction } from './chrona-transaction.ts';

interface SealedNote {
  readonly entryId: string;
  readonly sealed: Buffer;
}

export const chronaLoaders = {
  /** Notes of entries, as they were sealed. */
  sealedNote: oneByKey(
    (tx, entryIds: readonly string[]) =>
      tx.query<SealedNote>('SELECT entry_id AS "entryId", sealed FROM ledger_note WHERE entry_id = ANY ($1::uuid[])', [
        entryIds,
      ]),
    ({ entryId }) => entryId,
  ),
  note: openedTexts(({ entryId, sealed }: SealedNote) => ({ place: noteOf(entryId), sealed })),
  chronaTransaction: oneByKey(
    (tx, ids: readonly string[]) => tx.find(ChronaTransaction, { id: In(ids), currency: 'CHRONA' }),
    ({ id }) => id,
  ),
  walletOfAccount: oneByKey(
    (tx, accountIds: readonly string[]) => tx.find(ChronaWallet, { accountId: In(accountIds) }),
    ({ accountId }) => accountId,
  ),
};
