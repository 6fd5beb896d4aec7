import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { SessionStatus } from '../sessions/vessel-session.ts';
import type { Stage } from '../stages/stage-progress.ts';
import type { Condition } from './retrieval-contract.ts';

/** All that the lines of the retrieval contract depend on, as it is in this transaction. */
export interface Circumstances {
  readonly status: SessionStatus;
  /** Where the person served is now. */
  readonly stage: Stage;
  /** The highest stage that both have completed, -1 for none. */
  readonly sharedStage: number;
  readonly partnerId: string | null;
  /** Each of the two shares a need at this moment. */
  readonly bothShareNeeds: boolean;
}

interface Row extends Omit<Circumstances, 'stage'> {
  readonly current: Stage | null;
  readonly completed: Stage | null;
}

const sharesNeed = (who: string) =>
  `EXISTS (SELECT FROM consented_content AS content WHERE content.session_id = session.id AND ${who} AND content.content_type = 'IDENTIFIED_NEED' AND content.consent_active)`;

/** How things stand for a person in a session, as the guide sees them; null where they are no member. */
export async function circumstancesOf(
  tx: ReadTransaction,
  sessionId: string,
  personId: string,
): Promise<Circumstances | null> {
  const [row] = await tx.query<Row>(
    `SELECT status, shared_stage(session.id) AS "sharedStage", (SELECT member FROM unnest(member_ids) AS member WHERE member <> $2 LIMIT 1) AS "partnerId",
       (SELECT max(stage) FROM stage_progress WHERE session_id = session.id AND user_id = $2 AND status IN ('IN_PROGRESS', 'GATE_PENDING')) AS current,
       (SELECT max(stage) FROM stage_progress WHERE session_id = session.id AND user_id = $2 AND status = 'COMPLETED') AS completed,
       ${sharesNeed('content.source_user_id = $2')} AND ${sharesNeed('content.source_user_id <> $2')} AS "bothShareNeeds"
     FROM vessel_session AS session WHERE session.id = $1 AND $2 = ANY (member_ids)`,
    [sessionId, personId],
  );
  if (!row) return null;
  const { current, completed, ...rest } = row;
  return { ...rest, sharedStage: rest.sharedStage ?? -1, stage: current ?? completed ?? 0 };
}

/** Whether a line holds as things stand. A consent to the guide alone is asked where what it is for is read. */
export function isOpen(
  { whenBothCompleted, consent }: Condition,
  { sharedStage, bothShareNeeds }: Circumstances,
): boolean {
  if (whenBothCompleted !== null && sharedStage < whenBothCompleted) return false;
  return consent !== 'live, of both' || bothShareNeeds;
}
