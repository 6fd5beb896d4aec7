import type { TribeEventsEnvironment } from '../environment.ts';
import { loggingFaults, type WarningLog } from '../sources/logging-faults.ts';
import { localVenueSource } from './local-venue-source.ts';
import { nominatimSource } from './nominatim-source.ts';
import type { VenueSource } from './venue-source.ts';

/** The source that the settings name, or the small list. */
export function makeVenueSource(environment: TribeEventsEnvironment, logger: WarningLog): VenueSource {
  const { VENUE_SOURCE_URL: url, SOURCE_USER_AGENT: userAgent } = environment;
  if (url === undefined) return localVenueSource;
  const source = nominatimSource({ url, userAgent });
  return { ...source, search: (search) => loggingFaults(logger, () => source.search(search)) };
}
