import type { ReadTransaction } from '@kindred/database/read-transaction';
import { activityAhead, type ScoredActivity, type ScoredDay } from '../../activities/activity-score.ts';
import { scoredOf, scoredTypes } from '../../activities/scored-rows.ts';
import { valueAt } from '../../tribes/steps.ts';
import type { PromptSituation } from './decide-prompt.ts';
import { EngagementPrompt } from './engagement-prompt.ts';

export interface PromptGround extends PromptSituation {
  readonly last: EngagementPrompt | null;
  /** How many prompts the tribe had. */
  readonly earlierPrompts: number;
}

interface Row extends Omit<PromptGround, 'last' | 'activity'> {
  readonly scored: { readonly activities: readonly ScoredActivity[]; readonly countedDays: readonly ScoredDay[] };
}

/** Null for a tribe that is not there. */
export async function readPromptGround(tx: ReadTransaction, tribeId: string): Promise<PromptGround | null> {
  const [row] = await tx.query<Row>(ground, [tribeId, tx.now, scoredTypes]);
  if (!row) return null;
  const [last = null] = await tx.find(
    EngagementPrompt,
    { tribeId },
    { order: { askedAt: 'DESC', id: 'DESC' }, take: 1 },
  );
  const { scored, ...others } = row;
  return { ...others, last, activity: valueAt(activityAhead(scored, tx.now.getTime()), tx.now) };
}

const ground = `
  SELECT t.status, t.status_since AS "statusSince", t.created_at AS "createdAt", t.last_active_at AS "lastActiveAt",
    t.member_count AS "memberCount", coalesce(c.prompts_on, true) AS "promptsOn", ${scoredOf('t.id', '$2', '$3')} AS scored,
    (SELECT count(*) FROM engagement_prompt p WHERE p.tribe_id = t.id)::int AS "earlierPrompts",
    (SELECT count(*) FROM tribe_event e WHERE e.tribe_id = t.id AND e.status IN ('DRAFT', 'SCHEDULED', 'ACTIVE')
      AND e.end_time > $2)::int AS "eventsAhead",
    (SELECT max(e.end_time) FROM tribe_event e WHERE e.tribe_id = t.id AND e.status = 'COMPLETED') AS "lastEventAt",
    (SELECT max(g.created_at) FROM tribe_goal g WHERE g.tribe_id = t.id AND g.is_challenge) AS "lastChallengeAt"
  FROM tribe t LEFT JOIN engagement_choice c ON c.tribe_id = t.id WHERE t.id = $1`;
