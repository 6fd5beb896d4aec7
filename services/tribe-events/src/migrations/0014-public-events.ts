const app = 'tribe_events_app';

/**
 * What public events are found by, as migration 0005 has it for tribes. Scheduled public events have a row until they
 * begin, unless their tribe is dissolved. Their interests are those of a public tribe: a private one stays unnamed.
 * An event is also found by the day and the week, in UTC and since 1970, in which it begins.
 */
const tables = `
  CREATE TABLE event_search (
    event_id uuid PRIMARY KEY REFERENCES tribe_event,
    tribe_id uuid NOT NULL REFERENCES tribe,
    start_time timestamptz(3) NOT NULL,
    place geography(Point, 4326),
    tokens bigint[] NOT NULL
  );
  CREATE INDEX event_search_place ON event_search USING gist (place);
  CREATE INDEX event_search_tokens ON event_search USING gin (tokens) WITH (fastupdate = off);
  CREATE INDEX event_search_start ON event_search (start_time, event_id);
  CREATE INDEX event_search_tribe ON event_search (tribe_id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON event_search TO ${app};

  CREATE TABLE event_word (
    word text PRIMARY KEY
  );
  CREATE INDEX event_word_similar ON event_word USING gin (word gin_trgm_ops) WITH (fastupdate = off);
  CREATE INDEX event_word_forms ON event_word USING gin (word_forms(word)) WITH (fastupdate = off);
  GRANT SELECT, INSERT, DELETE ON event_word TO ${app};`;

/** Writes the rows of `event_search` for these events, and notes words that no event had before. */
const refresh = `
  CREATE FUNCTION event_search_rows(ids uuid[])
  RETURNS TABLE (event_id uuid, tribe_id uuid, start_time timestamptz, place geography, tokens bigint[], words text[])
  LANGUAGE sql STABLE AS $$
    SELECT e.id, e.tribe_id, e.start_time, rounded.place,
      ARRAY(SELECT hashtextextended(word, cell)
        FROM unnest(ARRAY[0, search_cell(ST_Y(rounded.place::geometry), ST_X(rounded.place::geometry))]) AS cell,
        unnest(found.words || found.labels) AS word WHERE cell IS NOT NULL),
      found.words
    FROM tribe_event e JOIN tribe t ON t.id = e.tribe_id, rounded_place(e.latitude, e.longitude) AS rounded (place), LATERAL (
      SELECT ARRAY(SELECT search_words(concat_ws(' ', e.name, e.description, e.location, string_agg(i.name, ' ')))) AS words,
        ARRAY['*', 'type:' || e.event_type, 'day:' || floor(extract(epoch FROM e.start_time) / 86400),
          'week:' || floor(extract(epoch FROM e.start_time) / 604800)]
          || CASE WHEN e.cost = 0 THEN ARRAY['cost:free'] ELSE '{}' END
          || array_remove(array_agg(DISTINCT 'interest:' || substr(i.key, length(i.category) + 2)), NULL)
          || array_remove(array_agg(DISTINCT 'category:' || i.category), NULL) AS labels
      FROM tribe_interest i WHERE i.tribe_id = t.id AND t.privacy = 'PUBLIC'
    ) AS found
    WHERE e.id = ANY (ids) AND e.visibility = 'PUBLIC' AND e.status = 'SCHEDULED' AND t.status <> 'DISSOLVED'
  $$;
  CREATE FUNCTION refresh_event_search(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM event_search s WHERE s.event_id = ANY (ids)
      AND NOT EXISTS (SELECT FROM tribe_event e JOIN tribe t ON t.id = e.tribe_id
        WHERE e.id = s.event_id AND e.visibility = 'PUBLIC' AND e.status = 'SCHEDULED' AND t.status <> 'DISSOLVED');
    WITH found AS MATERIALIZED (
      SELECT * FROM event_search_rows(ids)
    ), written AS (
      INSERT INTO event_search AS kept (event_id, tribe_id, start_time, place, tokens)
      SELECT found.event_id, found.tribe_id, found.start_time, found.place, found.tokens FROM found
      ON CONFLICT (event_id) DO UPDATE SET start_time = excluded.start_time, place = excluded.place, tokens = excluded.tokens
      WHERE kept.tokens <> excluded.tokens OR kept.start_time <> excluded.start_time
        OR kept.place::text IS DISTINCT FROM excluded.place::text
    )
    -- In one order, so that two events scheduled at once do not wait for each other.
    INSERT INTO event_word (word)
    SELECT DISTINCT said.word FROM found, unnest(found.words) AS said (word)
    WHERE length(said.word) BETWEEN 3 AND 40 AND NOT EXISTS (SELECT FROM event_word known WHERE known.word = said.word)
    ORDER BY said.word ON CONFLICT DO NOTHING;
  END $$;
  CREATE FUNCTION refresh_events_of_tribes(ids uuid[]) RETURNS void LANGUAGE sql AS $$
    SELECT refresh_event_search(ARRAY(
      SELECT id FROM tribe_event WHERE tribe_id = ANY (ids) AND visibility = 'PUBLIC' AND status = 'SCHEDULED' ORDER BY id))
  $$;`;

const triggers = `
  CREATE FUNCTION event_found_by() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM refresh_event_search(ARRAY[NEW.id]);
    RETURN NULL;
  END $$;
  CREATE FUNCTION tribe_of_events_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM refresh_events_of_tribes(ARRAY[NEW.id]);
    RETURN NULL;
  END $$;
  CREATE FUNCTION interests_of_events_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM refresh_events_of_tribes(ARRAY(SELECT DISTINCT tribe_id FROM changed));
    RETURN NULL;
  END $$;
  CREATE TRIGGER event_added_search AFTER INSERT ON tribe_event FOR EACH ROW
    WHEN (NEW.visibility = 'PUBLIC' AND NEW.status = 'SCHEDULED') EXECUTE FUNCTION event_found_by();
  CREATE TRIGGER event_changed_search AFTER UPDATE ON tribe_event FOR EACH ROW
    WHEN ((OLD.name, OLD.description, OLD.location, OLD.latitude, OLD.longitude, OLD.start_time, OLD.status, OLD.visibility,
        OLD.event_type, OLD.cost)
      IS DISTINCT FROM (NEW.name, NEW.description, NEW.location, NEW.latitude, NEW.longitude, NEW.start_time, NEW.status,
        NEW.visibility, NEW.event_type, NEW.cost))
    EXECUTE FUNCTION event_found_by();
  CREATE TRIGGER tribe_changed_event_search AFTER UPDATE ON tribe FOR EACH ROW
    WHEN (OLD.privacy <> NEW.privacy OR OLD.status <> NEW.status AND 'DISSOLVED' IN (OLD.status, NEW.status))
    EXECUTE FUNCTION tribe_of_events_changed();
  CREATE TRIGGER tribe_interest_added_event_search AFTER INSERT ON tribe_interest REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION interests_of_events_changed();
  CREATE TRIGGER tribe_interest_changed_event_search AFTER UPDATE ON tribe_interest REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION interests_of_events_changed();
  CREATE TRIGGER tribe_interest_removed_event_search AFTER DELETE ON tribe_interest REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION interests_of_events_changed();
  SELECT refresh_event_search(ARRAY(SELECT id FROM tribe_event WHERE visibility = 'PUBLIC' AND status = 'SCHEDULED'));`;

/** Words of events that are spelt like another, as `similar_words` finds those of tribes. */
const similar = `
  CREATE FUNCTION similar_event_words(misspelt text) RETURNS SETOF text LANGUAGE sql STABLE ROWS 20
  SET pg_trgm.similarity_threshold = 0.4 AS $$
    SELECT word FROM (
      SELECT word FROM event_word WHERE word_forms(word) && word_forms(misspelt)
      UNION SELECT word FROM event_word
        WHERE length(misspelt) >= 8 AND word % misspelt AND abs(length(word) - length(misspelt)) <= 2
    ) AS alike ORDER BY similarity(word, misspelt) DESC, word LIMIT 20
  $$;`;

export const up = [tables, refresh, triggers, similar];

export const down = `
  DROP TRIGGER tribe_interest_removed_event_search ON tribe_interest;
  DROP TRIGGER tribe_interest_changed_event_search ON tribe_interest;
  DROP TRIGGER tribe_interest_added_event_search ON tribe_interest;
  DROP TRIGGER tribe_changed_event_search ON tribe;
  DROP TRIGGER event_changed_search ON tribe_event; DROP TRIGGER event_added_search ON tribe_event;
  DROP FUNCTION interests_of_events_changed(); DROP FUNCTION tribe_of_events_changed(); DROP FUNCTION event_found_by();
  DROP FUNCTION refresh_events_of_tribes(uuid[]); DROP FUNCTION refresh_event_search(uuid[]);
  DROP FUNCTION event_search_rows(uuid[]); DROP FUNCTION similar_event_words(text);
  DROP TABLE event_word; DROP TABLE event_search;`;
