const app = 'tribe_events_app';

/**
 * The words of a text as search compares them: lower case, without accents, each once. Tribes and searches are split by
 * this one function.
 */
const searchWords = `
  CREATE FUNCTION search_words(said text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 20
  SET search_path = pg_catalog AS $$
    SELECT DISTINCT left(word, 60) FROM regexp_split_to_table(
      lower(regexp_replace(normalize(said, NFKD), '[\\u0300-\\u036f]', '', 'g') COLLATE pg_c_utf8), '[^[:alnum:]]+'
    ) AS word WHERE word <> ''
  $$;`;

/** The centre of a cell of a grid with so many rows a degree. `roundedPoint` of the contracts does the same. */
const grid = `
  CREATE FUNCTION grid_row(latitude double precision, per_degree int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN LEAST(floor((latitude + 90) * per_degree)::int, 180 * per_degree - 1);
  CREATE FUNCTION grid_cells(grid_row int, per_degree int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN GREATEST(1, floor(360 * per_degree * cos(radians((grid_row + 0.5)::float8 / per_degree - 90)))::int);
  CREATE FUNCTION grid_cell(longitude double precision, cells int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN LEAST(floor((longitude + 180) / 360 * cells)::int, cells - 1);
  CREATE FUNCTION rounded_place(latitude double precision, longitude double precision) RETURNS geography
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT ST_SetSRID(ST_MakePoint(
      round(((grid_cell(longitude, cells) + 0.5) / cells * 360 - 180) * 1e6) / 1e6,
      round(((grid_row + 0.5)::float8 / 100 - 90) * 1e6) / 1e6), 4326)::geography
    FROM (SELECT grid_row, grid_cells(grid_row, 100) AS cells FROM grid_row(latitude, 100) AS grid_row) AS found
  $$;
  CREATE FUNCTION search_cell(latitude double precision, longitude double precision) RETURNS int
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT grid_row * 3600 + grid_cell(longitude, grid_cells(grid_row, 10)) + 1
    FROM grid_row(latitude, 10) AS grid_row
  $$;`;

/**
 * What tribes are found by. Only public tribes that are not dissolved have a row. `tokens` holds each word and each
 * other thing a tribe is found by twice: hashed with 0, and with the cell of about 11 km that the tribe is in. So the
 * index answers "this word in this cell" without reading the word's matches elsewhere.
 *
 * Without `fastupdate`, a search reads no list of pending entries.
 */
const tables = `
  CREATE TABLE tribe_search (
    tribe_id uuid PRIMARY KEY REFERENCES tribe,
    place geography(Point, 4326),
    tokens bigint[] NOT NULL
  );
  CREATE INDEX tribe_search_place ON tribe_search USING gist (place);
  CREATE INDEX tribe_search_tokens ON tribe_search USING gin (tokens) WITH (fastupdate = off);
  GRANT SELECT, INSERT, UPDATE, DELETE ON tribe_search TO ${app};

  CREATE TABLE tribe_word (
    word text PRIMARY KEY
  );
  CREATE INDEX tribe_word_similar ON tribe_word USING gin (word gin_trgm_ops) WITH (fastupdate = off);
  GRANT SELECT, INSERT, DELETE ON tribe_word TO ${app};

  CREATE INDEX tribe_discovery_active ON tribe (last_active_at, id) WHERE privacy = 'PUBLIC' AND status <> 'DISSOLVED';
  CREATE INDEX tribe_discovery_created ON tribe (created_at, id) WHERE privacy = 'PUBLIC' AND status <> 'DISSOLVED';`;

/** Writes the rows of `tribe_search` for these tribes, and notes words that no tribe had before. */
const refresh = `
  CREATE FUNCTION tribe_search_rows(ids uuid[]) RETURNS TABLE (tribe_id uuid, place geography, tokens bigint[], words text[])
  LANGUAGE sql STABLE AS $$
    SELECT t.id, rounded.place,
      ARRAY(SELECT hashtextextended(word, cell)
        FROM unnest(ARRAY[0, search_cell(ST_Y(rounded.place::geometry), ST_X(rounded.place::geometry))]) AS cell,
        unnest(found.words || found.labels) AS word WHERE cell IS NOT NULL),
      found.words
    FROM tribe t, rounded_place(t.latitude, t.longitude) AS rounded (place), LATERAL (
      SELECT ARRAY(SELECT search_words(concat_ws(' ', t.name, t.description, t.location, string_agg(i.name, ' ')))) AS words,
        ARRAY['*', 'status:' || t.status] || array_remove(array_agg(DISTINCT 'interest:' || substr(i.key, length(i.category) + 2)), NULL)
          || array_remove(array_agg(DISTINCT 'category:' || i.category), NULL) AS labels
      FROM tribe_interest i WHERE i.tribe_id = t.id
    ) AS found
    WHERE t.id = ANY (ids) AND t.privacy = 'PUBLIC' AND t.status <> 'DISSOLVED'
  $$;
  CREATE FUNCTION refresh_tribe_search(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM tribe_search s WHERE s.tribe_id = ANY (ids)
      AND NOT EXISTS (SELECT FROM tribe t WHERE t.id = s.tribe_id AND t.privacy = 'PUBLIC' AND t.status <> 'DISSOLVED');
    WITH found AS MATERIALIZED (
      SELECT * FROM tribe_search_rows(ids)
    ), written AS (
      INSERT INTO tribe_search AS kept (tribe_id, place, tokens) SELECT found.tribe_id, found.place, found.tokens FROM found
      ON CONFLICT (tribe_id) DO UPDATE SET place = excluded.place, tokens = excluded.tokens
      WHERE kept.tokens <> excluded.tokens OR kept.place::text IS DISTINCT FROM excluded.place::text
    )
    -- In one order, so that two tribes founded at once do not wait for each other.
    INSERT INTO tribe_word (word)
    SELECT DISTINCT said.word FROM found, unnest(found.words) AS said (word)
    WHERE length(said.word) BETWEEN 3 AND 40 AND NOT EXISTS (SELECT FROM tribe_word known WHERE known.word = said.word)
    ORDER BY said.word ON CONFLICT DO NOTHING;
  END $$;
  CREATE FUNCTION tribe_found_by() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM refresh_tribe_search(ARRAY[NEW.id]);
    RETURN NULL;
  END $$;
  CREATE FUNCTION tribe_interests_found_by() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM refresh_tribe_search(ARRAY(SELECT DISTINCT tribe_id FROM changed));
    RETURN NULL;
  END $$;
  CREATE TRIGGER tribe_founded_search AFTER INSERT ON tribe FOR EACH ROW EXECUTE FUNCTION tribe_found_by();
  CREATE TRIGGER tribe_changed_search AFTER UPDATE ON tribe FOR EACH ROW
    WHEN ((OLD.name, OLD.description, OLD.location, OLD.latitude, OLD.longitude, OLD.status, OLD.privacy)
      IS DISTINCT FROM (NEW.name, NEW.description, NEW.location, NEW.latitude, NEW.longitude, NEW.status, NEW.privacy))
    EXECUTE FUNCTION tribe_found_by();
  CREATE TRIGGER tribe_interest_added_search AFTER INSERT ON tribe_interest REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION tribe_interests_found_by();
  CREATE TRIGGER tribe_interest_changed_search AFTER UPDATE ON tribe_interest REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION tribe_interests_found_by();
  CREATE TRIGGER tribe_interest_removed_search AFTER DELETE ON tribe_interest REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION tribe_interests_found_by();
  SELECT refresh_tribe_search(ARRAY(SELECT id FROM tribe));`;

/**
 * Words that are spelt like another. Two words with one error between them have a form in common: themselves, or either
 * without one letter. A long word may have two errors, which trigrams find. The threshold is higher than by default:
 * fewer trigrams in common would be 7,000 candidates of 120,000 words.
 */
const similar = `
  CREATE FUNCTION word_forms(word text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY(SELECT left(word, nth - 1) || substr(word, nth + 1) FROM generate_series(1, length(word)) AS nth) || word;
  CREATE INDEX tribe_word_forms ON tribe_word USING gin (word_forms(word)) WITH (fastupdate = off);
  CREATE FUNCTION similar_words(misspelt text) RETURNS SETOF text LANGUAGE sql STABLE ROWS 20
  SET pg_trgm.similarity_threshold = 0.4 AS $$
    SELECT word FROM (
      SELECT word FROM tribe_word WHERE word_forms(word) && word_forms(misspelt)
      UNION SELECT word FROM tribe_word
        WHERE length(misspelt) >= 8 AND word % misspelt AND abs(length(word) - length(misspelt)) <= 2
    ) AS alike ORDER BY similarity(word, misspelt) DESC, word LIMIT 20
  $$;`;

export const up = [searchWords, grid, tables, refresh, similar];

export const down = `
  DROP TRIGGER tribe_interest_removed_search ON tribe_interest;
  DROP TRIGGER tribe_interest_changed_search ON tribe_interest;
  DROP TRIGGER tribe_interest_added_search ON tribe_interest;
  DROP TRIGGER tribe_changed_search ON tribe; DROP TRIGGER tribe_founded_search ON tribe;
  DROP FUNCTION tribe_interests_found_by(); DROP FUNCTION tribe_found_by(); DROP FUNCTION refresh_tribe_search(uuid[]);
  DROP FUNCTION tribe_search_rows(uuid[]); DROP FUNCTION similar_words(text);
  DROP INDEX tribe_discovery_active, tribe_discovery_created; DROP TABLE tribe_word; DROP TABLE tribe_search;
  DROP FUNCTION word_forms(text);
  DROP FUNCTION search_cell(double precision, double precision);
  DROP FUNCTION rounded_place(double precision, double precision); DROP FUNCTION grid_cell(double precision, int);
  DROP FUNCTION grid_cells(int, int); DROP FUNCTION grid_row(double precision, int); DROP FUNCTION search_words(text);`;
