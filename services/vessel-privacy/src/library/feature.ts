import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { Contribution } from './contribution.ts';
import { GlobalLibraryItem } from './library-item.ts';
import { libraryResolvers } from './resolvers.ts';
import { stockLibrary } from './stock-library.ts';

/** Small experiments for stage 4, curated and contributed. */
export const library = defineFeature<Dependencies>({
  name: 'library',
  entities: [GlobalLibraryItem, Contribution],
  resolvers: [libraryResolvers],
  jobs: [stockLibrary],
  personalData: [
    {
      table: 'global_library_item',
      kind: 'LIBRARY_CONTRIBUTION',
      what: 'What a person contributed to the library, published without their name.',
      class: 'SENSITIVE',
      purpose: 'CONSENT',
      owner: 'contributed_by',
      archive: {
        as: 'contributions',
        // The ordinary role cannot read who contributed an item. This function gives a person their own.
        from: 'own_contributions()',
        rows: 'VISIBLE',
        order: 'created_at',
        fields: {
          id: 'id',
          title: 'title',
          description: 'description',
          category: 'category',
          status: 'status',
          createdAt: 'created_at',
          updatedAt: 'updated_at',
        },
      },
      endOfLife: {
        expired: `source = 'CONTRIBUTED' AND status IN ('WITHDRAWN', 'DECLINED') AND updated_at < $1::timestamptz - interval '30 days'`,
        because: '30 days after it was withdrawn or declined, to leave room for a mistake',
      },
    },
  ],
});
