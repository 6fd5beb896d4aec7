import type { ReadTransaction } from '@kindred/database/read-transaction';
import { days } from '../days.ts';
import type { TribeMaterial } from '../model-tasks/tribe-material.ts';
import { readMessages } from './read-messages.ts';

const mostGoals = 5;
const mostEvents = 6;
const talkDays = 30;

/** Reads what a model is told of a tribe: what all of its members see. Null for a tribe that is not there. */
export async function readMaterial(tx: ReadTransaction, tribeId: string): Promise<TribeMaterial | null> {
  const [row] = await tx.query<Omit<TribeMaterial, 'messages'>>(material, [tribeId, tx.now]);
  return row
    ? { ...row, messages: await readMessages(tx, tribeId, { from: days.before(tx.now, talkDays), until: tx.now }) }
    : null;
}

const material = `
  SELECT jsonb_build_object('name', t.name, 'description', t.description) AS tribe,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('category', category, 'name', name) ORDER BY is_primary DESC, position), '[]')
      FROM tribe_interest WHERE tribe_id = t.id) AS interests,
    (SELECT coalesce(jsonb_agg(title), '[]') FROM (
      SELECT title FROM tribe_goal WHERE tribe_id = t.id AND status = 'OPEN' ORDER BY created_at DESC LIMIT ${mostGoals}
    ) AS g) AS goals,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('name', name, 'isAhead', start_time > $2)), '[]') FROM (
      SELECT name, start_time FROM tribe_event WHERE tribe_id = t.id AND status IN ('SCHEDULED', 'ACTIVE', 'COMPLETED')
      ORDER BY start_time DESC LIMIT ${mostEvents}
    ) AS e) AS events
  FROM tribe t WHERE t.id = $1`;
