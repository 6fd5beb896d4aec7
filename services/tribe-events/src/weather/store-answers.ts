import type { Transaction } from '@kindred/database/transaction';
import type { LeasedQuestion } from './lease-questions.ts';
import type { WeatherAnswer, WeatherSource } from './weather-source.ts';

const freshMs = 6 * 3_600_000;
const firstPauseMs = 60_000;

/**
 * Stores answers, and when each event is asked for again. A replica that lost its lease stores nothing. What was known
 * stays until a usable answer comes.
 */
export async function storeAnswers(
  tx: Transaction,
  { name, attribution }: WeatherSource,
  questions: readonly LeasedQuestion[],
  answers: readonly WeatherAnswer[],
): Promise<void> {
  const rows = questions.map(({ eventId, lease, attempts }, nth) => {
    const answer = answers[nth] ?? 'UNUSABLE';
    return {
      eventId,
      lease,
      ...(answer === 'UNUSABLE' ? retryAfter(attempts, tx.now) : { attempts: 0, dueAt: after(tx.now, freshMs) }),
      ...(typeof answer === 'object' && { ...answer, asOf: tx.now, source: name, attribution }),
    };
  });
  await tx.query(store, [JSON.stringify(rows)]);
}

/** A minute after the first failure, then twice as long each time, up to six hours. */
function retryAfter(attempts: number, now: Date) {
  return { attempts: attempts + 1, dueAt: after(now, Math.min(freshMs, firstPauseMs * 2 ** Math.min(attempts, 20))) };
}

const after = (now: Date, ms: number) => new Date(now.getTime() + ms);

const store = `
  UPDATE event_weather w SET due_at = a."dueAt", attempts = a.attempts, lease = NULL, leased_until = NULL,
    temperature_c = coalesce(a."temperatureC", w.temperature_c),
    precipitation_percent = coalesce(a."precipitationPercent", w.precipitation_percent),
    condition = coalesce(a.condition, w.condition), as_of = coalesce(a."asOf", w.as_of),
    source = coalesce(a.source, w.source), attribution = coalesce(a.attribution, w.attribution)
  FROM jsonb_to_recordset($1::jsonb) AS a ("eventId" uuid, lease uuid, "dueAt" timestamptz, attempts int,
    "temperatureC" float8, "precipitationPercent" int, condition text, "asOf" timestamptz, source text, attribution text)
  WHERE w.event_id = a."eventId" AND w.lease = a.lease`;
