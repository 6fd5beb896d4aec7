/** An event on its way out, as the unit of work writes it beside the change that it tells of. */
export interface OutboxRow {
  topic: string;
  /** The aggregate's id. */
  key: string;
  /** The CloudEvent in JSON. */
  value: string;
  /** W3C trace context of the request that made the change. */
  traceparent: string | null;
}

export interface Statement {
  sql: string;
  params: unknown[];
}

/**
 * The tables through which a service's events leave and arrive: `outbox`, `relay_lease` and `inbox`. The schema and the
 * roles `<schema>_app` and `<schema>_relay` exist already. Several statements, for a migration's `up`.
 *
 * What the relay could never send is refused here, where the one who wrote it sees it, instead of holding up the queue:
 * a name that no topic can have, and a value near the broker's limit of 1 MB. The name's length is no part of its
 * pattern: counting to 249 took longer than the rest of the row.
 *
 * A queue is empty most of the time and turns over quickly, so vacuum comes by number of dead rows, not by share of the
 * table, and without its usual pauses. It does not truncate the file, because that needs a lock that excludes all
 * readers and writers.
 */
export function createEventTables(schema: string): string {
  const { outbox, inbox, lease, app, relay } = names(schema);
  return `
    CREATE TABLE ${outbox} (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      topic text NOT NULL CHECK (topic ~ '^[a-zA-Z0-9._-]+$' AND length(topic) <= 249),
      key text NOT NULL,
      value text NOT NULL CHECK (octet_length(value) <= 900000),
      traceparent text,
      created_at timestamptz NOT NULL DEFAULT clock_timestamp()
    ) WITH (
      autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
      autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 100000,
      autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 50000,
      autovacuum_vacuum_cost_delay = 0, vacuum_truncate = false
    );
    COMMENT ON TABLE ${outbox} IS 'Events written with the change they tell of; a relay sends them in order of id and deletes them once acknowledged.';

    CREATE TABLE ${lease} (
      only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
      holder uuid,
      expires_at timestamptz NOT NULL DEFAULT '-infinity'
    ) WITH (fillfactor = 10, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);
    INSERT INTO ${lease} DEFAULT VALUES;
    COMMENT ON TABLE ${lease} IS 'Which of the relays is the leader, and until when.';

    CREATE TABLE ${inbox} (
      consumer text NOT NULL,
      event_id uuid NOT NULL,
      received_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (consumer, event_id)
    );
    CREATE INDEX inbox_received_at ON ${inbox} (received_at);
    COMMENT ON TABLE ${inbox} IS 'Events whose effect is done, for 30 days, so that a second delivery has none.';

    GRANT USAGE ON SCHEMA "${schema}" TO ${app}, ${relay};
    GRANT INSERT ON ${outbox} TO ${app};
    GRANT SELECT, DELETE ON ${outbox} TO ${relay};
    GRANT SELECT, UPDATE ON ${lease} TO ${relay};
    GRANT SELECT, INSERT, DELETE ON ${inbox} TO ${app};`;
}

/** Undoes `createEventTables`, for a migration's `down`. Events not yet sent are lost with it. */
export function dropEventTables(schema: string): string {
  const { outbox, inbox, lease } = names(schema);
  return `DROP TABLE ${inbox}; DROP TABLE ${lease}; DROP TABLE ${outbox};`;
}

/**
 * Writes rows in one statement, and gives them ids in the order of the array.
 *
 * Order holds for an aggregate only if its writers serialise before they come here: change (or lock) the aggregate's
 * row first, and insert at the end of the transaction. Else a transaction with the lower id could commit after the
 * relay has sent the higher.
 */
export function insertOutboxRows(schema: string, rows: readonly OutboxRow[]): Statement {
  return {
    sql: `INSERT INTO ${names(schema).outbox} (topic, key, value, traceparent)
      SELECT topic, key, value, traceparent
      FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS event (topic, key, value, traceparent, place)
      ORDER BY place`,
    params: [
      rows.map((row) => row.topic),
      rows.map((row) => row.key),
      rows.map((row) => row.value),
      rows.map((row) => row.traceparent),
    ],
  };
}

/**
 * Records that a consumer received events. Returns a row with `event_id` for each new event, and none for an event
 * whose effect is done. Run it in the effect's transaction: a second delivery at the same time waits here until the
 * first has committed or rolled back.
 */
export function insertInboxRows(
  schema: string,
  consumer: string,
  eventIds: readonly string[],
): Statement & { params: [string, readonly string[]] } {
  return {
    sql: `INSERT INTO ${names(schema).inbox} (consumer, event_id)
      SELECT $1, id FROM unnest($2::uuid[]) AS event (id) ORDER BY id ON CONFLICT DO NOTHING RETURNING event_id`,
    params: [consumer, eventIds],
  };
}

interface Names {
  outbox: string;
  inbox: string;
  lease: string;
  app: string;
  relay: string;
}

/** The names are written into statements, so a schema is one of our own kind or refused. */
export function names(schema: string): Names {
  if (!/^[a-z][a-z0-9_]*$/.test(schema))
    throw new Error(`'${schema}' is not a schema of a service: lower case letters, digits and _ only.`);
  return {
    outbox: `"${schema}".outbox`,
    inbox: `"${schema}".inbox`,
    lease: `"${schema}".relay_lease`,
    app: `"${schema}_app"`,
    relay: `"${schema}_relay"`,
  };
}
