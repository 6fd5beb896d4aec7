import { tribeEventsErasureCompleted } from '@kindred/contracts/tribe-events/erasure-completed';
import { topics } from '@kindred/contracts/tribe-events/topics';
import { migrationsIn } from '@kindred/database/migration';
import { identityLogins } from '@kindred/identity-client/identity-logins';
import { defineService } from '@kindred/service/define-service';
import { achievements } from './achievements/feature.ts';
import { activities } from './activities/feature.ts';
import { attendance } from './attendance/feature.ts';
import { blocks } from './blocks/feature.ts';
import { calendarFeeds } from './calendar-feeds/feature.ts';
import { chat } from './chat/feature.ts';
import { checkInFeature } from './check-in/feature.ts';
import { digest } from './digest/feature.ts';
import { discovery } from './discovery/feature.ts';
import { engagementMetrics } from './engagement/engagement-metrics/feature.ts';
import { engagement } from './engagement/feature.ts';
import { prompts } from './engagement/prompts/feature.ts';
import { suggestions } from './engagement/suggestions/feature.ts';
import { environment } from './environment.ts';
import { eventDiscovery } from './event-discovery/feature.ts';
import { events } from './events/feature.ts';
import { formationRuns } from './formation-runs/feature.ts';
import { goals } from './goals/feature.ts';
import { hives } from './hives/feature.ts';
import { impressions } from './impressions/feature.ts';
import { invitationLinks } from './invitation-links/feature.ts';
import { joinRequests } from './join-requests/feature.ts';
import { makeDependencies } from './make-dependencies.ts';
import { memberships } from './memberships/feature.ts';
import { notifications } from './notifications/feature.ts';
import { people } from './people/feature.ts';
import { media } from './media/feature.ts';
import { matchingRole } from './people/matching-role.ts';
import { polls } from './polls/feature.ts';
import { proposals } from './proposals/feature.ts';
import { reminders } from './reminders/feature.ts';
import { reports } from './reports/feature.ts';
import { sanctions } from './sanctions/feature.ts';
import { sessionInvitations } from './session-invitations/feature.ts';
import { repeating } from './repeating/feature.ts';
import { push } from './push/feature.ts';
import { tribes } from './tribes/feature.ts';
import { venues } from './venues/feature.ts';
import { weather } from './weather/feature.ts';

export default defineService({
  name: 'tribe-events',
  schema: new URL('../schema/', import.meta.url),
  environment,
  databaseRoles: [matchingRole],
  migrations: await migrationsIn(new URL('./migrations/', import.meta.url)),
  // In the order in which an erasure can delete their rows: what others refer to comes later.
  features: [
    reports,
    sanctions,
    digest,
    push,
    notifications,
    sessionInvitations,
    achievements,
    reminders,
    impressions,
    goals,
    activities,
    joinRequests,
    invitationLinks,
    memberships,
    // After the memberships: a tribe is locked before its chat.
    chat,
    checkInFeature,
    calendarFeeds,
    media,
    attendance,
    polls,
    weather,
    prompts,
    suggestions,
    engagementMetrics,
    engagement,
    eventDiscovery,
    repeating,
    events,
    venues,
    discovery,
    tribes,
    hives,
    blocks,
    proposals,
    formationRuns,
    people,
  ],
  topics,
  dependencies: makeDependencies,
  closeDependencies: async ({ placingPool, cache, models, mailer, pusher, media: { store } }) => {
    await Promise.all([placingPool.stop(), cache.close(), models.close(), mailer.close(), pusher.close()]);
    store.close();
  },
  erased: tribeEventsErasureCompleted,
  refusesRevokedWriters: identityLogins,
  archiveHeading: 'The tribes and hives that you are or were in, and what you set and did there.',
});
