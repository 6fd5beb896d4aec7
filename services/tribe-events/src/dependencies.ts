import type { PublicCache } from '@kindred/cache/public-cache';
import type { MadeMediaStore } from '@kindred/media/make-media-store';
import type { AsksIdentity } from '@kindred/identity-client/ask-identity';
import type { Models } from '@kindred/models/make-models';
import type { PlacingPool } from './formation/placing-pool.ts';
import type { VenueSource } from './venues/venue-source.ts';
import type { WeatherSource } from './weather/weather-source.ts';
import type { Mailer } from '@kindred/mail/mailer';
import type { Pusher } from '@kindred/push/pusher';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { ServiceContext } from '@kindred/service/service-context';
import type { Turns } from '@kindred/service/turns';

/** What this service's operations work with beside the database. */
export interface Dependencies extends AsksIdentity {
  readonly sealer: Sealer;
  /** Null without the setting. */
  readonly vesselPrivacyUrl: string | null;
  /** The gateway's address as people reach it, where calendars are read. */
  readonly publicUrl: string;
  /** Threads that place the people of formations. */
  readonly placingPool: PlacingPool;
  /** How long a replica may be silent before another does its part of a formation, in milliseconds. */
  readonly leaseMs: number;
  readonly mailer: Mailer;
  readonly pusher: Pusher;
  /** Where links in mails lead. */
  readonly houseUrl: string;
  /** Null without the setting. */
  readonly unsubscribeMailto: string | null;
  /** Makes the secret in the address at which a person unsubscribes. */
  readonly unsubscribeSecret: (userId: string) => string;
  readonly logger: ServiceContext['logger'];
  readonly venueSource: VenueSource;
  /** Answers to one event are given one after the other. */
  readonly answerTurns: Turns;
  readonly weatherSource: WeatherSource;
  /** Asked only with what all members of a tribe see. */
  readonly models: Models;
  /** For what is the same for every viewer, such as the public part of a tribe. */
  readonly cache: PublicCache;
  /** Where the content of pictures and videos is. */
  readonly media: MadeMediaStore;
}
