import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { chainEntriesJob } from './chain-entries.ts';
import { bookResolvers } from './resolvers.ts';
import { verifyBooksJob } from './verify-books.ts';

/** The books as admins read and correct them, and what proves that they are sound. */
export const books = defineFeature<Dependencies>({
  name: 'books',
  resolvers: [bookResolvers],
  jobs: [chainEntriesJob, verifyBooksJob],
  otherTables: [
    {
      table: 'ledger_reversal',
      because: 'the audit of corrections of the books',
      columns: { admin_id: 'the audit has to say which admin corrected' },
    },
  ],
});
