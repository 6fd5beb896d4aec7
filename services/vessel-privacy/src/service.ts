import { vesselPrivacyErasureCompleted } from '@kindred/contracts/vessel-privacy/erasure-completed';
import { topics } from '@kindred/contracts/vessel-privacy/topics';
import { identityLogins } from '@kindred/identity-client/identity-logins';
import { migrationsIn } from '@kindred/database/migration';
import { defineService } from '@kindred/service/define-service';
import { agreements } from './agreements/feature.ts';
import { blocks } from './blocks/feature.ts';
import { commonGround } from './common-ground/feature.ts';
import { consents } from './consents/feature.ts';
import { conversation } from './conversation/feature.ts';
import { drafts } from './drafts/feature.ts';
import { embeddings } from './embeddings/feature.ts';
import { environment } from './environment.ts';
import { guide } from './guide/feature.ts';
import { letters } from './letters/feature.ts';
import { library } from './library/feature.ts';
import { closeDependencies, makeDependencies } from './make-dependencies.ts';
import { pci } from './pci/feature.ts';
import { isolatedRoles } from './roles.ts';
import { sealedTexts } from './sealed-texts/feature.ts';
import { sessions } from './sessions/feature.ts';
import { sharing } from './sharing/feature.ts';
import { stages } from './stages/feature.ts';
import { support } from './support/feature.ts';
import { synthesis } from './synthesis/feature.ts';
import { traces } from './traces/feature.ts';
import { vesselChanges } from './vessel-changes/feature.ts';
import { vessels } from './vessels/feature.ts';

export default defineService({
  name: 'vessel-privacy',
  schema: new URL('../schema/', import.meta.url),
  environment,
  databaseRoles: isolatedRoles.map((alone) => ({ alone })),
  migrations: await migrationsIn(new URL('./migrations/', import.meta.url)),
  // In the order in which an erasure can delete their rows: what others refer to comes later.
  features: [
    sealedTexts,
    consents,
    pci,
    library,
    guide,
    conversation,
    support,
    embeddings,
    synthesis,
    vessels,
    vesselChanges,
    stages,
    agreements,
    commonGround,
    drafts,
    sharing,
    letters,
    blocks,
    sessions,
    traces,
  ],
  topics,
  dependencies: makeDependencies,
  closeDependencies,
  erased: vesselPrivacyErasureCompleted,
  eraserRole: 'eraser',
  refusesRevokedWriters: identityLogins,
  closedToAgents: true,
  archiveHeading: 'What you keep in your vessels, what you shared, what you allowed, and who used it.',
});
