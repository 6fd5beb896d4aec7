import { companionJournalErasureCompleted } from '@kindred/contracts/companion-journal/erasure-completed';
import { topics } from '@kindred/contracts/companion-journal/topics';
import { identityLogins } from '@kindred/identity-client/identity-logins';
import { migrationsIn } from '@kindred/database/migration';
import { defineService } from '@kindred/service/define-service';
import { disclaimers } from './disclaimers/feature.ts';
import { environment } from './environment.ts';
import { personas } from './personas/feature.ts';

export default defineService({
  name: 'companion-journal',
  schema: new URL('../schema/', import.meta.url),
  environment,
  migrations: await migrationsIn(new URL('./migrations/', import.meta.url)),
  features: [disclaimers, personas],
  topics,
  refusesRevokedWriters: identityLogins,
  dependencies: () => null,
  erased: companionJournalErasureCompleted,
  archiveHeading: 'What you wrote in your journal and to companions, and what you agreed to.',
});
