import type { DatabaseNames } from '../../names.ts';

export const formerName = 'Erasures1700000000005';

/** Its rows stay: as long as an old event can come again, its consumer must know that the person was erased. */
export const up = ({ schema, roles: { app } }: DatabaseNames) => `
  CREATE TABLE ${schema}.erasure (
    request_id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    erased jsonb NOT NULL,
    kept jsonb NOT NULL,
    at timestamptz(3) NOT NULL,
    version int NOT NULL
  );
  CREATE INDEX erasure_user ON ${schema}.erasure (user_id);
  GRANT SELECT, INSERT, UPDATE ON ${schema}.erasure TO ${app};`;

export const down = ({ schema }: DatabaseNames) => `DROP TABLE ${schema}.erasure`;
