const app = 'messaging_agents_app';

/** Teams: named subsets of the members of a microDAO. A place in a team goes with the membership that it names. */
export const up = `
  CREATE TABLE team (
    id uuid PRIMARY KEY,
    micro_dao_id uuid NOT NULL REFERENCES micro_dao,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    name_key text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    UNIQUE (micro_dao_id, name_key)
  );
  CREATE INDEX team_of ON team (micro_dao_id, created_at, id);
  GRANT SELECT, INSERT, UPDATE ON team TO ${app};
  CREATE TABLE team_member (
    id uuid PRIMARY KEY,
    team_id uuid NOT NULL REFERENCES team,
    member_id uuid NOT NULL REFERENCES micro_dao_member ON DELETE CASCADE,
    added_at timestamptz(3) NOT NULL,
    UNIQUE (team_id, member_id)
  );
  CREATE INDEX team_member_of ON team_member (team_id, added_at, id);
  CREATE INDEX team_member_member ON team_member (member_id);
  GRANT SELECT, INSERT, DELETE ON team_member TO ${app};`;

export const down = ['DROP TABLE team_member', 'DROP TABLE team'];
