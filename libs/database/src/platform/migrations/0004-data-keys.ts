import type { DatabaseNames } from '../../names.ts';

export const formerName = 'DataKeys1700000000004';

export const up = ({ keySchema, roles: { app } }: DatabaseNames) => `
  CREATE TABLE ${keySchema}.data_key (
    id uuid PRIMARY KEY,
    owner_kind text NOT NULL,
    owner_id uuid NOT NULL,
    wrapped bytea NOT NULL,
    master_key_id text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    retired_at timestamptz(3)
  );
  CREATE UNIQUE INDEX data_key_current ON ${keySchema}.data_key (owner_kind, owner_id) WHERE retired_at IS NULL;
  CREATE INDEX data_key_owner ON ${keySchema}.data_key (owner_kind, owner_id);
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${keySchema}.data_key TO ${app};`;

export const down = ({ keySchema }: DatabaseNames) => `DROP TABLE ${keySchema}.data_key`;
