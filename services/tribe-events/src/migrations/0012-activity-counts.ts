const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/** What the members of a tribe did on a day in UTC, as counts. */
const counts = `
  CREATE TABLE tribe_day (
    tribe_id uuid NOT NULL REFERENCES tribe,
    day date NOT NULL,
    messages int NOT NULL DEFAULT 0,
    rsvps int NOT NULL DEFAULT 0,
    check_ins int NOT NULL DEFAULT 0,
    prompts_asked int NOT NULL DEFAULT 0,
    prompts_answered int NOT NULL DEFAULT 0,
    PRIMARY KEY (tribe_id, day)
  );
  CREATE INDEX tribe_day_day ON tribe_day (day);
  GRANT SELECT, INSERT, UPDATE ON tribe_day TO ${app};
  GRANT SELECT, DELETE ON tribe_day TO ${purge};`;

export const up = [counts];

export const down = ['DROP TABLE tribe_day'];
