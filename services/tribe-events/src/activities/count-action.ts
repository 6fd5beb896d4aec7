import type { Transaction } from '@kindred/database/transaction';
import type { Tribe } from '../tribes/tribe.ts';
import type { CountedAction } from './activity-score.ts';

/** What is counted for each day, and the column of `tribe_day` that has the count. */
const columns = {
  MESSAGE: 'messages',
  RSVP: 'rsvps',
  PROMPT_ANSWER: 'prompts_answered',
  PROMPT: 'prompts_asked',
  CHECK_IN: 'check_ins',
} as const satisfies Record<CountedAction | 'PROMPT' | 'CHECK_IN', string>;
type Action = keyof typeof columns;

/**
 * Counts something that members did, which the tribe's activity depends on, and raises the tribe's version. Call it
 * under the tribe's lock and after all other locks: check-ins lock the same row after an event.
 */
export async function countAction(tx: Transaction, tribe: Tribe, action: CountedAction): Promise<void> {
  tribe.raiseVersion();
  await noteAction(tx, tribe.id, action);
}

/** Counts something of the current day in UTC. Call it after all other locks. */
export function noteAction(tx: Transaction, tribeId: string, action: Action): Promise<void> {
  return noteActions(tx, new Map([[tribeId, 1]]), action);
}

/** The same for several tribes, each of them so many times. */
export async function noteActions(tx: Transaction, times: ReadonlyMap<string, number>, action: Action): Promise<void> {
  const column = columns[action];
  await tx.query(
    `INSERT INTO tribe_day AS d (tribe_id, day, ${column})
     SELECT tribe_id, ($3::timestamptz AT TIME ZONE 'UTC')::date, times
     FROM unnest($1::uuid[], $2::int[]) AS noted (tribe_id, times) ORDER BY tribe_id
     ON CONFLICT (tribe_id, day) DO UPDATE SET ${column} = d.${column} + excluded.${column}`,
    [[...times.keys()], [...times.values()], tx.now],
  );
}
