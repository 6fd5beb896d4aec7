import { companionJournalErasureCompleted } from '@kindred/contracts/companion-journal/erasure-completed';
import { topics } from '@kindred/contracts/companion-journal/topics';
import { identityLogins } from '@kindred/identity-client/identity-logins';
import { migrationsIn } from '@kindred/database/migration';
import { defineService } from '@kindred/service/define-service';
import { blocks } from './blocks/feature.ts';
import { chats } from './chats/feature.ts';
import { disclaimers } from './disclaimers/feature.ts';
import { duets } from './duets/feature.ts';
import { environment } from './environment.ts';
import { closeDependencies, makeDependencies } from './make-dependencies.ts';
import { journalExport } from './journal-export/feature.ts';
import { journalImport } from './journal-import/feature.ts';
import { journalMoods } from './journal-moods/feature.ts';
import { journalPhotos } from './journal-photos/feature.ts';
import { journalReminders } from './journal-reminders/feature.ts';
import { journal } from './journal/feature.ts';
import { fit } from './fit/feature.ts';
import { rooms } from './rooms/feature.ts';
import { memory } from './memory/feature.ts';
import { personas } from './personas/feature.ts';
import { isolatedRoles } from './roles.ts';

export default defineService({
  name: 'companion-journal',
  schema: new URL('../schema/', import.meta.url),
  environment,
  databaseRoles: isolatedRoles.map((alone) => ({ alone })),
  migrations: await migrationsIn(new URL('./migrations/', import.meta.url)),
  // In the order in which an erasure can delete their rows: what others refer to comes later.
  features: [
    memory,
    chats,
    disclaimers,
    fit,
    personas,
    rooms,
    // An import that goes on brings photos.
    journalImport,
    journalPhotos,
    journal,
    journalExport,
    journalMoods,
    journalReminders,
    duets,
    blocks,
  ],
  eraserRole: 'eraser',
  topics,
  refusesRevokedWriters: identityLogins,
  closedToAgents: true,
  dependencies: makeDependencies,
  closeDependencies,
  erased: companionJournalErasureCompleted,
  archiveHeading: 'What you wrote in your journal and to companions, and what you agreed to.',
});
