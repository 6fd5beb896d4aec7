const app = 'messaging_agents_app';
const purge = 'messaging_agents_purge';

/** Invitations to microDAOs. One is open at a time for a person and a microDAO. */
export const up = `
  CREATE TABLE micro_dao_invitation (
    id uuid PRIMARY KEY,
    micro_dao_id uuid NOT NULL REFERENCES micro_dao,
    user_id uuid NOT NULL,
    invited_by uuid,
    proposal_id uuid,
    role text NOT NULL CHECK (role IN ('ADMIN', 'MEMBER', 'GUEST')),
    status text NOT NULL CHECK (status IN ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    invited_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    CHECK ((ended_at IS NULL) = (status = 'PENDING'))
  );
  CREATE UNIQUE INDEX micro_dao_invitation_open ON micro_dao_invitation (micro_dao_id, user_id) WHERE status = 'PENDING';
  CREATE INDEX micro_dao_invitation_due ON micro_dao_invitation (expires_at) WHERE status = 'PENDING';
  CREATE INDEX micro_dao_invitation_of ON micro_dao_invitation (micro_dao_id, invited_at DESC, id DESC)
    WHERE status = 'PENDING';
  CREATE INDEX micro_dao_invitation_user ON micro_dao_invitation (user_id, invited_at DESC, id DESC);
  CREATE INDEX micro_dao_invitation_by ON micro_dao_invitation (invited_by) WHERE invited_by IS NOT NULL;
  CREATE INDEX micro_dao_invitation_ended ON micro_dao_invitation (ended_at) WHERE ended_at IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE, DELETE ON micro_dao_invitation TO ${app};
  GRANT SELECT, DELETE ON micro_dao_invitation TO ${purge};`;

export const down = 'DROP TABLE micro_dao_invitation';
