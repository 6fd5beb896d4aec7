const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/** Public places, and the searches that found them. Everybody may see them. */
const venues = `
  CREATE TABLE venue (
    id uuid PRIMARY KEY,
    source text NOT NULL CHECK (source IN ('LOCAL', 'OPENSTREETMAP')),
    place_id text NOT NULL UNIQUE CHECK (length(place_id) BETWEEN 1 AND 200),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    address text NOT NULL CHECK (length(address) BETWEEN 1 AND 500),
    latitude double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    website text CHECK (length(website) BETWEEN 1 AND 4000),
    phone_number text CHECK (length(phone_number) BETWEEN 1 AND 60),
    capacity int CHECK (capacity >= 1),
    price_level int CHECK (price_level BETWEEN 1 AND 5),
    rating double precision CHECK (rating BETWEEN 0 AND 5),
    attribution text NOT NULL,
    seen_at timestamptz(3) NOT NULL
  );
  CREATE INDEX venue_seen ON venue (seen_at);
  GRANT SELECT, INSERT, UPDATE ON venue TO ${app};
  GRANT SELECT, DELETE ON venue TO ${purge};

  CREATE TABLE venue_search (
    key text PRIMARY KEY,
    searched_at timestamptz(3) NOT NULL,
    venue_ids uuid[] NOT NULL
  );
  CREATE INDEX venue_search_searched ON venue_search (searched_at);
  GRANT SELECT, INSERT, UPDATE ON venue_search TO ${app};
  GRANT SELECT, DELETE ON venue_search TO ${purge};

  CREATE TABLE venue_searcher (
    user_id uuid PRIMARY KEY,
    searches int NOT NULL,
    window_ends_at timestamptz(3) NOT NULL
  );
  CREATE INDEX venue_searcher_ends ON venue_searcher (window_ends_at);
  GRANT SELECT, INSERT, UPDATE, DELETE ON venue_searcher TO ${app};
  GRANT SELECT, DELETE ON venue_searcher TO ${purge};

  CREATE TABLE venue_source_turn (source text PRIMARY KEY, taken_for timestamptz NOT NULL);
  GRANT SELECT, INSERT, UPDATE ON venue_source_turn TO ${app};`;

const ofEvents = `
  ALTER TABLE tribe_event ADD COLUMN venue_id uuid REFERENCES venue;
  CREATE INDEX event_venue ON tribe_event (venue_id) WHERE venue_id IS NOT NULL;`;

export const up = [venues, ofEvents];

export const down = ['ALTER TABLE tribe_event DROP COLUMN venue_id'].concat(
  ['venue_source_turn', 'venue_searcher', 'venue_search', 'venue'].map((table) => `DROP TABLE ${table}`),
);
