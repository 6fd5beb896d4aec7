import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { AccountOwner, LedgerAccount } from './ledger-account.ts';

/** Accounts, and entries that balance. Postings never change. */
export const ledger = defineFeature<Dependencies>({
  name: 'ledger',
  entities: [LedgerAccount, AccountOwner],
  idsOfThings: ['account_id', 'entry_id'],
  personalData: [
    {
      table: 'ledger_note',
      kind: 'NOTE',
      what: 'What a person said about a transfer.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'author_id',
      sealed: { sealed: { rowId: 'entry_id' } },
      archive: { leftOut: 'is given with the transactions of the wallet' },
    },
    {
      table: 'ledger_account',
      kind: 'LEDGER_ACCOUNT',
      what: 'Balances and postings of a person’s accounts. They do not say whose they are.',
      class: 'SENSITIVE',
      purpose: 'LEGAL_OBLIGATION',
      // Only account_owner leads from a person to their accounts, and it is counted before its rows are deleted.
      owner: {},
      kept: 'BOOKKEEPING',
      erase: async ({ tx, userId }) => ({
        kept: (await tx.query('SELECT 1 FROM account_owner WHERE user_id = $1', [userId])).length,
      }),
      archive: { leftOut: 'is given as the wallet and as what the person is owed' },
    },
    {
      table: 'account_owner',
      kind: 'ACCOUNT_OWNER',
      what: 'Which accounts are a person’s.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: { leftOut: 'is given as the wallet and as what the person is owed' },
    },
  ],
  otherTables: [
    { table: 'ledger_entry', because: 'entries of the books, which name accounts and no people' },
    { table: 'ledger_posting', because: 'postings of the books, which name accounts and no people' },
    { table: 'ledger_slot', because: 'parts of a balance, for concurrent postings' },
    { table: 'ledger_to_chain', because: 'entries that wait for the hash chain' },
    { table: 'ledger_batch', because: 'hashes of entries' },
  ],
});
