const app = 'tribe_events_app';
const schema = 'tribe_events';

/**
 * What happened in each tribe on each day in UTC, in a partition a month. It refers to no table: dropping a partition
 * that did would wait for every transaction that uses the other table.
 */
const metrics = `
  CREATE TABLE engagement_metric (
    tribe_id uuid NOT NULL,
    day date NOT NULL,
    messages int NOT NULL,
    rsvps int NOT NULL,
    check_ins int NOT NULL,
    prompts_asked int NOT NULL,
    prompts_answered int NOT NULL,
    active_members int CHECK (active_members >= 0),
    activity double precision CHECK (activity BETWEEN 0 AND 10),
    PRIMARY KEY (tribe_id, day)
  ) PARTITION BY RANGE (day);
  GRANT SELECT, INSERT, UPDATE ON engagement_metric TO ${app};`;

/**
 * The service's roles make no tables. These functions run as the owner, and can only make and drop partitions of this
 * table. A new partition is made beside the table and attached, which does not stop writers. A function that waits for
 * a lock for more than two seconds gives up, and the job runs again later.
 */
const partitions = `
  CREATE FUNCTION make_engagement_partition(month date) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${schema}, pg_temp SET lock_timeout = '2s' AS $$
  DECLARE
    first date := date_trunc('month', month)::date;
    next date := (first + interval '1 month')::date;
    partition text := 'engagement_metric_' || to_char(first, 'YYYY_MM');
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('${schema}.engagement_metric'));
    IF to_regclass(format('%I.%I', '${schema}', partition)) IS NOT NULL THEN RETURN false; END IF;
    EXECUTE format('CREATE TABLE %I (LIKE engagement_metric INCLUDING DEFAULTS INCLUDING CONSTRAINTS, CHECK (day >= %L AND day < %L))',
      partition, first, next);
    EXECUTE format('ALTER TABLE engagement_metric ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', partition, first, next);
    RETURN true;
  END $$;

  CREATE FUNCTION drop_engagement_partitions(before date) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${schema}, pg_temp SET lock_timeout = '2s' AS $$
  DECLARE
    partition text;
    dropped int := 0;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('${schema}.engagement_metric'));
    FOR partition IN
      SELECT child.relname FROM pg_inherits JOIN pg_class child ON child.oid = inhrelid
      WHERE inhparent = 'engagement_metric'::regclass
        AND child.relname < 'engagement_metric_' || to_char(before, 'YYYY_MM')
      ORDER BY child.relname
    LOOP
      EXECUTE format('DROP TABLE %I', partition);
      dropped := dropped + 1;
    END LOOP;
    RETURN dropped;
  END $$;

  REVOKE EXECUTE ON FUNCTION make_engagement_partition(date), drop_engagement_partitions(date) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION make_engagement_partition(date), drop_engagement_partitions(date) TO ${app};`;

export const up = [metrics, partitions];

export const down = [
  'DROP FUNCTION drop_engagement_partitions(date)',
  'DROP FUNCTION make_engagement_partition(date)',
  'DROP TABLE engagement_metric',
];
