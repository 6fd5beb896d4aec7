import { activityWeights, mostThatCount } from './activity-score.ts';

const msOf = (time: string) => `(extract(epoch FROM ${time}) * 1000)::float8`;

/** The kinds of entries of a feed that count. */
export const scoredTypes: readonly string[] = Object.keys(activityWeights.of);

/**
 * What the activity of a tribe is made of, as one JSON value of `{ activities, countedDays }`, in SQL.
 * @param tribeId the column or parameter with the tribe's id
 * @param now the parameter with the time
 * @param types the parameter with `scoredTypes`
 */
export function scoredOf(tribeId: string, now: string, types: string): string {
  return `jsonb_build_object(
    'activities', (SELECT coalesce(jsonb_agg(jsonb_build_object('type', a.activity_type, 'atMs', ${msOf('a.timestamp')})), '[]')
      FROM (SELECT activity_type, timestamp FROM tribe_activity
        WHERE tribe_id = ${tribeId} AND timestamp > ${now}::timestamptz - interval '${activityWeights.days} days'
          AND activity_type = ANY (${types})
        ORDER BY timestamp DESC LIMIT ${mostThatCount}) AS a),
    'countedDays', (SELECT coalesce(jsonb_agg(jsonb_build_object('beginMs', ${msOf(`(d.day::timestamp AT TIME ZONE 'UTC')`)},
        'MESSAGE', d.messages, 'RSVP', d.rsvps, 'PROMPT_ANSWER', d.prompts_answered)), '[]')
      FROM tribe_day d WHERE d.tribe_id = ${tribeId} AND ${isRecent('d.day', now)}))`;
}

/** The points that days add to a tribe's activity now, in SQL. */
export function pointsOfDays(tribeId: string, now: string): string {
  const { MESSAGE, RSVP, PROMPT_ANSWER } = activityWeights.counted;
  const points = ({ each, most }: { each: number; most: number }, column: string) =>
    `least(${most}, coalesce(sum(d.${column}), 0) * ${each}::numeric)`;
  return `(SELECT ${points(MESSAGE, 'messages')} + ${points(RSVP, 'rsvps')} + ${points(PROMPT_ANSWER, 'prompts_answered')}
    FROM tribe_day d WHERE d.tribe_id = ${tribeId} AND ${isRecent('d.day', now)})`;
}

const isRecent = (day: string, now: string) =>
  `${day} > (${now}::timestamptz AT TIME ZONE 'UTC')::date - ${activityWeights.days}`;
