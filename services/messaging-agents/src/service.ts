import { messagingAgentsErasureCompleted } from '@kindred/contracts/messaging-agents/erasure-completed';
import { topics } from '@kindred/contracts/messaging-agents/topics';
import { identityLogins } from '@kindred/identity-client/identity-logins';
import { migrationsIn } from '@kindred/database/migration';
import { defineService } from '@kindred/service/define-service';
import { environment } from './environment.ts';
import { notes } from './notes/feature.ts';

export default defineService({
  name: 'messaging-agents',
  schema: new URL('../schema/', import.meta.url),
  environment,
  migrations: await migrationsIn(new URL('./migrations/', import.meta.url)),
  features: [notes],
  topics,
  refusesRevokedWriters: identityLogins,
  dependencies: () => null,
  erased: messagingAgentsErasureCompleted,
  archiveHeading: 'The notes that you wrote.',
});
