import { makeCache } from '@kindred/cache/make-cache';
import { makeMediaStore } from '@kindred/media/make-media-store';
import { makeModels } from '@kindred/models/make-models';
import { makeMailer } from '@kindred/mail/mail-settings';
import { makePusher } from '@kindred/push/push-settings';
import type { ServiceContext } from '@kindred/service/service-context';
import { serviceTokens } from '@kindred/service/service-tokens';
import { Turns } from '@kindred/service/turns';
import { placingPool } from './formation/placing-pool.ts';
import type { Dependencies } from './dependencies.ts';
import { unsubscribeSecrets } from './digest/unsubscribe-secret.ts';
import type { TribeEventsEnvironment } from './environment.ts';
import { makeVenueSource } from './venues/make-venue-source.ts';
import { makeWeatherSource } from './weather/make-weather-source.ts';

export function makeDependencies({
  environment,
  sealer,
  clock,
  work,
  metrics,
  logger,
}: ServiceContext<TribeEventsEnvironment>): Dependencies {
  return {
    sealer,
    placingPool: placingPool(undefined, environment.FORMATION_CELL_PEOPLE),
    leaseMs: environment.FORMATION_LEASE_MS,
    answerTurns: new Turns(),
    media: makeMediaStore({
      service: 'tribe-events',
      environment,
      publicUrl: environment.PUBLIC_URL,
      clock,
      logger,
    }),
    cache: makeCache({ service: 'tribe-events', url: environment.REDIS_URL, work, metrics, logger }),
    venueSource: makeVenueSource(environment, logger),
    models: makeModels(environment, { clock, metrics }),
    weatherSource: makeWeatherSource(environment, logger),
    mailer: makeMailer(environment),
    pusher: makePusher(environment),
    houseUrl: environment.HOUSE_URL,
    unsubscribeMailto: environment.UNSUBSCRIBE_MAILTO ?? null,
    unsubscribeSecret: unsubscribeSecrets(environment.CURSOR_SECRET),
    logger,
    identityUrl: environment.IDENTITY_URL,
    publicUrl: environment.PUBLIC_URL,
    vesselPrivacyUrl: environment.VESSEL_PRIVACY_URL ?? null,
    tokens: serviceTokens({
      identityUrl: environment.IDENTITY_URL,
      clientId: 'tribe-events',
      secret: environment.CLIENT_SECRET ?? '',
      clock,
    }),
  };
}
