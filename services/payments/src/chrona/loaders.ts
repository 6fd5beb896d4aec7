import { oneByKey, type LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { noteOf } from '../ledger/seal-note.ts';
import type { Dependencies } from '../dependencies.ts';
import { ChronaWallet } from '../wallets/chrona-wallet.ts';
import { ChronaTransaction } from './chrona-transaction.ts';

/** Notes by their entries. Null where there is none, and where its author was erased. */
const note: LoaderFactory<string, string | null, Dependencies> = (reads, { dependencies }) =>
  new DataLoader<string, string | null>(
    (entryIds) =>
      reads.run(async (tx) => {
        const rows = await tx.query<{ entryId: string; sealed: Buffer }>(
          'SELECT entry_id AS "entryId", sealed FROM ledger_note WHERE entry_id = ANY ($1::uuid[])',
          [entryIds],
        );
        const texts =
          rows.length === 0
            ? []
            : await dependencies.sealer.openAll(
                tx,
                rows.map(({ entryId, sealed }) => ({ place: noteOf(entryId), sealed })),
              );
        const byEntry = new Map(rows.map(({ entryId }, index) => [entryId, texts[index] ?? null]));
        return entryIds.map((id) => byEntry.get(id) ?? null);
      }),
    { maxBatchSize: 500 },
  );

export const chronaLoaders = {
  note,
  chronaTransaction: oneByKey(
    (tx, ids: readonly string[]) => tx.find(ChronaTransaction, { id: In(ids), currency: 'CHRONA' }),
    ({ id }) => id,
  ),
  walletOfAccount: oneByKey(
    (tx, accountIds: readonly string[]) => tx.find(ChronaWallet, { accountId: In(accountIds) }),
    ({ accountId }) => accountId,
  ),
};
