const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/** The weather at events, for a time and a place that the event may have left since. */
const weather = `
  CREATE TABLE event_weather (
    event_id uuid PRIMARY KEY REFERENCES tribe_event,
    latitude double precision NOT NULL,
    longitude double precision NOT NULL,
    start_time timestamptz(3) NOT NULL,
    due_at timestamptz(3) NOT NULL,
    attempts int NOT NULL,
    lease uuid,
    leased_until timestamptz(3),
    temperature_c double precision CHECK (temperature_c BETWEEN -95 AND 95),
    precipitation_percent int CHECK (precipitation_percent BETWEEN 0 AND 100),
    condition text CHECK (condition IN
      ('CLEAR', 'PARTLY_CLOUDY', 'CLOUDY', 'FOG', 'DRIZZLE', 'RAIN', 'SNOW', 'THUNDERSTORM')),
    as_of timestamptz(3),
    source text CHECK (source IN ('LOCAL', 'OPEN_METEO')),
    attribution text,
    CHECK ((lease IS NULL) = (leased_until IS NULL)),
    CHECK (num_nonnulls(temperature_c, precipitation_percent, condition, as_of, source, attribution) IN (0, 6))
  );
  CREATE INDEX event_weather_start ON event_weather (start_time);
  GRANT SELECT, INSERT, UPDATE ON event_weather TO ${app};
  GRANT SELECT, DELETE ON event_weather TO ${purge};`;

export const up = [weather];

export const down = ['DROP TABLE event_weather'];
