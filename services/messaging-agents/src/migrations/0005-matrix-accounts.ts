const app = 'messaging_agents_app';
const purge = 'messaging_agents_purge';

/** People of Matrix without a linked account, the tokens that linked one, and who had linked an account before. */
export const up = `
  CREATE TABLE bridge_guest (
    id uuid PRIMARY KEY,
    matrix_id text UNIQUE CHECK (length(matrix_id) BETWEEN 4 AND 255),
    display_name text CHECK (length(display_name) BETWEEN 1 AND 255),
    first_seen_at timestamptz(3) NOT NULL,
    CHECK (matrix_id IS NOT NULL OR display_name IS NULL)
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON bridge_guest TO ${app};

  CREATE TABLE former_account (
    user_id uuid NOT NULL,
    matrix_id text NOT NULL CHECK (length(matrix_id) BETWEEN 4 AND 255),
    unlinked_at timestamptz(3) NOT NULL,
    PRIMARY KEY (matrix_id, user_id)
  );
  CREATE INDEX former_account_user ON former_account (user_id);
  CREATE INDEX former_account_unlinked ON former_account (unlinked_at);
  GRANT SELECT, INSERT, DELETE ON former_account TO ${app};
  GRANT SELECT, DELETE ON former_account TO ${purge};

  CREATE TABLE matrix_openid_token (
    hash bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
    used_at timestamptz(3) NOT NULL
  );
  CREATE INDEX matrix_openid_token_used ON matrix_openid_token (used_at);
  GRANT SELECT, INSERT ON matrix_openid_token TO ${app};
  GRANT SELECT, DELETE ON matrix_openid_token TO ${purge};`;

export const down = ['matrix_openid_token', 'former_account', 'bridge_guest'].map((table) => `DROP TABLE ${table}`);
