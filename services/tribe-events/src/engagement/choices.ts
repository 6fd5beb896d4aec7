import type { ReadTransaction } from '@kindred/database/read-transaction';

/** What a tribe wants of the application. */
export interface EngagementChoice {
  readonly tribeId: string;
  readonly promptsOn: boolean;
  readonly suggestionsOn: boolean;
}

/** The choices of tribes. Both are on for a tribe whose creator chose nothing. */
export function readChoices(tx: ReadTransaction, tribeIds: readonly string[]): Promise<EngagementChoice[]> {
  return tx.query<EngagementChoice>(
    `SELECT t.id AS "tribeId", coalesce(c.prompts_on, true) AS "promptsOn", coalesce(c.suggestions_on, true) AS "suggestionsOn"
     FROM unnest($1::uuid[]) AS t (id) LEFT JOIN engagement_choice c ON c.tribe_id = t.id`,
    [tribeIds],
  );
}
