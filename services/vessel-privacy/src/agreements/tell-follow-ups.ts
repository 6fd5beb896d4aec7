import { agreementFollowUpDue } from '@kindred/contracts/vessel-privacy/agreement-follow-up-due';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { keeper } from '../roles.ts';
import type { AgreementType } from './agreement.ts';

interface Due {
  readonly agreementId: string;
  readonly sessionId: string;
  readonly type: AgreementType;
  readonly memberIds: string[];
  readonly version: number;
}

const batch = 200;

/**
 * Tells once of each agreement whose day has come and that is still alive. Several replicas at once share the rows; in
 * a role that sees ids, states and days, and no words.
 */
export const tellFollowUps: Job<Dependencies> = {
  name: 'tell-follow-ups',
  everyMs: 60_000,
  async run({ work, now }) {
    let toldOf = 0;
    for (let found = batch; found === batch; toldOf += found) {
      found = await work.run(keeper, async (tx) => {
        const due = await tx.query<Due>(takeDue, [now, batch]);
        for (const { version, agreementId: id, ...rest } of due) {
          tx.publish(agreementFollowUpDue, { id, version: version - 1 }, { agreementId: id, ...rest });
        }
        return due.length;
      });
    }
    return toldOf;
  },
};

const takeDue = `
  WITH due AS MATERIALIZED (
    SELECT open.id, session.member_ids FROM agreement AS open JOIN vessel_session AS session ON session.id = open.session_id
    WHERE open.follow_up_told_at IS NULL AND open.status IN ('AGREED', 'IN_PROGRESS') AND open.follow_up_date <= $1
      AND session.status <> 'ABANDONED'
    ORDER BY open.follow_up_date LIMIT $2 FOR UPDATE OF open SKIP LOCKED)
  UPDATE agreement SET follow_up_told_at = $1, version = agreement.version + 1
  FROM due WHERE agreement.id = due.id
  RETURNING agreement.id AS "agreementId", agreement.session_id AS "sessionId", agreement.type, due.member_ids AS "memberIds", agreement.version`;
