import { messagingAgentsErasureCompleted } from '@kindred/contracts/messaging-agents/erasure-completed';
import { topics } from '@kindred/contracts/messaging-agents/topics';
import { identityLogins } from '@kindred/identity-client/identity-logins';
import { migrationsIn } from '@kindred/database/migration';
import { defineService } from '@kindred/service/define-service';
import { attachments } from './attachments/feature.ts';
import { backfill } from './backfill/feature.ts';
import { blocks } from './blocks/feature.ts';
import { bridgeGuests } from './bridge-guests/feature.ts';
import { marksOf } from './bridge-guests/marks-of.ts';
import { channelUploads } from './channel-uploads/feature.ts';
import { environment } from './environment.ts';
import { externalIds } from './external-ids/feature.ts';
import { homeserver } from './homeserver/feature.ts';
import { inbound } from './inbound/feature.ts';
import { invitations } from './invitations/feature.ts';
import { closeDependencies, makeDependencies } from './make-dependencies.ts';
import { matrixAccounts } from './matrix-accounts/feature.ts';
import { channels } from './channels/feature.ts';
import { channelRooms } from './channels/from-matrix/feature.ts';
import { linkedRooms } from './channels/linked-rooms/feature.ts';
import { messages } from './messages/feature.ts';
import { agentSessions } from './agent-sessions/feature.ts';
import { agentTalks } from './agent-talks/feature.ts';
import { agents } from './agents/feature.ts';
import { channelAnswers } from './channel-answers/feature.ts';
import { decisions } from './decisions/feature.ts';
import { blueprints } from './blueprints/feature.ts';
import { microDaos } from './micro-daos/feature.ts';
import { outbound } from './outbound/feature.ts';
import { people } from './people/feature.ts';
import { reports } from './reports/feature.ts';
import { sanctions } from './sanctions/feature.ts';
import { proposals } from './proposals/feature.ts';
import { speakers } from './speakers/feature.ts';
import { teams } from './teams/feature.ts';
import { tools } from './tools/feature.ts';

export default defineService({
  name: 'messaging-agents',
  schema: new URL('../schema/', import.meta.url),
  environment,
  migrations: await migrationsIn(new URL('./migrations/', import.meta.url)),
  // In the order in which an erasure can delete their rows: what others refer to comes later.
  features: [
    reports,
    sanctions,
    speakers,
    tools,
    channelAnswers,
    decisions,
    agentTalks,
    agentSessions,
    agents,
    blueprints,
    attachments,
    channelUploads,
    messages,
    channels,
    channelRooms,
    linkedRooms,
    invitations,
    proposals,
    teams,
    microDaos,
    externalIds,
    blocks,
    outbound,
    inbound,
    backfill,
    homeserver,
    matrixAccounts,
    bridgeGuests,
    people,
  ],
  topics,
  refusesRevokedWriters: identityLogins,
  dependencies: makeDependencies,
  closeDependencies,
  marksOf,
  erased: messagingAgentsErasureCompleted,
  archiveHeading:
    'The microDAOs that you are or were in, what you are called there, and the agents that you made or talked with.',
});
