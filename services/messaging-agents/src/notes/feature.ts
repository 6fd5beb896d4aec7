import { defineFeature } from '@kindred/service/features/define-feature';
import { noteLoaders } from './loaders.ts';
import { Note } from './note.ts';
import { noteResolvers } from './resolvers.ts';

/** Notes that people write for themselves. */
export const notes = defineFeature({
  name: 'notes',
  entities: [Note],
  resolvers: [noteResolvers],
  loaders: noteLoaders,
  personalData: [
    {
      table: 'note',
      kind: 'NOTE',
      what: 'Notes that a person wrote for themselves.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'author_id',
      archive: { as: 'notes', fields: { id: 'id', text: 'text', writtenAt: 'written_at' }, order: 'id' },
    },
  ],
});
