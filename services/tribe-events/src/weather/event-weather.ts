import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Forecast, WeatherSourceName } from './weather-source.ts';

/** The weather of an event at its begin, as it was forecast last. */
export interface EventWeather extends Forecast {
  readonly eventId: string;
  readonly asOf: Date;
  readonly source: WeatherSourceName;
  readonly attribution: string;
}

/** What is known for the present time and place of each event. */
export function readWeather(tx: ReadTransaction, eventIds: readonly string[]): Promise<EventWeather[]> {
  return tx.query<EventWeather>(
    `SELECT event_id AS "eventId", temperature_c AS "temperatureC", precipitation_percent AS "precipitationPercent",
       condition, as_of AS "asOf", source, attribution
     FROM event_weather w JOIN tribe_event e ON e.id = w.event_id
       AND (e.latitude, e.longitude, e.start_time) = (w.latitude, w.longitude, w.start_time)
     WHERE w.event_id = ANY ($1::uuid[]) AND w.as_of IS NOT NULL`,
    [eventIds],
  );
}
