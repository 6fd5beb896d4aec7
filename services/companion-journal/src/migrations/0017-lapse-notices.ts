import { keeper } from './policies.ts';

/** When a person was told that their acceptance is about to lapse. */
export const up = `
  ALTER TABLE disclaimer_acceptance ADD COLUMN told_due_at timestamptz(3);
  CREATE INDEX disclaimer_acceptance_untold ON disclaimer_acceptance (lapses_at, id)
    WHERE ended_at IS NULL AND told_due_at IS NULL;
  GRANT UPDATE (told_due_at) ON disclaimer_acceptance TO ${keeper};`;

export const down = 'ALTER TABLE disclaimer_acceptance DROP COLUMN told_due_at';
