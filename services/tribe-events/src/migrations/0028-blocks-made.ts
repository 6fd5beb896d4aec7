const app = 'tribe_events_app';
const purge = 'tribe_events_purge';

/**
 * Who blocked whom, as identity answers: a chat collapses messages only for the person who blocked their sender. All
 * blocks are asked for again, because those that are known have no direction.
 */
export const up = `
  CREATE TABLE block_made (
    blocker_id uuid NOT NULL,
    blocked_id uuid NOT NULL,
    tie_id uuid NOT NULL,
    PRIMARY KEY (blocker_id, blocked_id),
    CHECK (blocker_id <> blocked_id)
  );
  CREATE INDEX block_made_tie ON block_made (tie_id);
  CREATE INDEX block_made_blocked ON block_made (blocked_id);
  GRANT SELECT, INSERT, DELETE ON block_made TO ${app};
  -- A chat is deleted some time after its tribe was dissolved.
  GRANT SELECT ON tribe TO ${purge};
  DELETE FROM blocks_asked;`;

export const down = ['REVOKE SELECT ON tribe FROM tribe_events_purge', 'DROP TABLE block_made'];
