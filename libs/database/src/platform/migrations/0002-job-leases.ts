import type { DatabaseNames } from '../../names.ts';

export const formerName = 'JobLeases1700000000002';

export const up = ({ schema, roles: { app } }: DatabaseNames) => `
  CREATE TABLE ${schema}.job_lease (
    name text PRIMARY KEY,
    holder uuid NOT NULL,
    held_until timestamptz NOT NULL,
    last_run_at timestamptz
  );
  GRANT SELECT, INSERT, UPDATE ON ${schema}.job_lease TO ${app};`;

export const down = ({ schema }: DatabaseNames) => `DROP TABLE ${schema}.job_lease`;
