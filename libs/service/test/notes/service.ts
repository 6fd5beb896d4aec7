import { erasureCompleted } from '@kindred/contracts/erasure-completed';
import { createEntity } from '@kindred/database/create-entity';
import { Type } from '@sinclair/typebox';
import { defineService } from '../../src/define-service.ts';
import { defineFeature } from '../../src/features/define-feature.ts';
import { readEnvironment } from '../../src/read-environment.ts';
import { serviceSettings } from '../../src/service-environment.ts';
import { when } from '../../src/when.ts';
import { Note, notesMigration, noteWritten, Tally } from './note.ts';
import { loaders, resolvers, type Dependencies } from './resolvers.ts';

const tallyWhenNoteWritten = when<{ noteId: string; userId: string }, Dependencies>(
  noteWritten,
  'tally',
  async ({ data: { userId } }, tx, dependencies) => {
    await tx.insertIfAbsent(createEntity(Tally, { userId, count: 0 }));
    (await tx.lock(Tally, { userId })).count += 1;
    if (dependencies.failing) throw new Error('the tally is closed');
  },
);

/** A service as small as they come: one entity, one event, one consumer. */
export default defineService({
  name: 'notes',
  schema: new URL('./schema/', import.meta.url),
  environment: (variables) => readEnvironment(Type.Object({ ...serviceSettings }), variables),
  migrations: [notesMigration],
  features: [
    defineFeature({
      name: 'notes',
      entities: [Note, Tally],
      resolvers: [resolvers],
      loaders,
      consumers: [tallyWhenNoteWritten],
      forAgents: {
        'channels:read': { Query: ['note', 'whoever', 'administered', 'asked'], Note: ['text'] },
        'channels:write': { Mutation: ['writeNote'] },
      },
      personalData: [
        {
          table: 'note',
          kind: 'NOTE',
          what: 'Notes that a person wrote.',
          class: 'SENSITIVE',
          purpose: 'CONTRACT',
          owner: 'owner_id',
          archive: { as: 'notes', fields: { text: 'text' } },
        },
      ],
    }),
  ],
  topics: { note: 'Notes.', erasure: 'Erasures.' },
  dependencies: (): Dependencies => {
    let letGo: () => void = () => undefined;
    const held = new Promise<string>((resolve) => (letGo = () => resolve('let go')));
    return { held, letGo: () => letGo(), waiting: 0, failing: false };
  },
  checksAdminsItself: true,
  erased: erasureCompleted('notes'),
  archiveHeading: 'Your notes.',
});
