import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { clearImports } from './clear-imports.ts';
import { eraseImports } from './erase-imports.ts';
import { importJournals } from './import-journals.ts';
import { importLifecycle } from './import-lifecycle.ts';
import { JournalImport } from './journal-import.ts';
import { importLoaders } from './loaders.ts';
import { importResolvers } from './resolvers.ts';

/** Entries of other journals, brought into a person's own from a file. */
export const journalImport = defineFeature<Dependencies, typeof importLoaders>({
  name: 'journal-import',
  entities: [JournalImport],
  resolvers: [importResolvers],
  loaders: importLoaders,
  jobs: [importJournals, clearImports],
  lifecycles: { JournalImport: importLifecycle },
  idsOfThings: ['lease'],
  personalData: [
    {
      table: 'journal_import',
      kind: 'JOURNAL_IMPORT',
      what: 'Files of other journals that a person imported, and how many entries came of each. The files are in the media store.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'owner_id',
      erase: eraseImports,
      archive: {
        as: 'journalImports',
        order: 'requested_at, id',
        fields: {
          id: 'id',
          status: 'status',
          requestedAt: 'requested_at',
          endedAt: 'ended_at',
          imported: 'imported',
          alreadyThere: 'already_there',
          refused: 'refused',
          photos: 'photos',
          photosLeftOut: 'photos_left_out',
        },
      },
      endOfLife: {
        job: 'clear-journal-imports',
        because: 'a file is deleted when its import has ended, or after two hours, and its counts 30 days later',
      },
    },
  ],
});
