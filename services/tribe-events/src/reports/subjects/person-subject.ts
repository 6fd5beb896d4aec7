import type { Subject } from './subject.ts';

/**
 * A person can be reported by those who were in a tribe, hive or event with them, and by those whom they may have
 * invited. Neither a block nor leaving takes that away: they are what people do after being harassed.
 */
export const personSubject: Subject = {
  async find(tx, id) {
    const [met] = await tx.query(hasMet, [tx.actor.id, id, tx.now]);
    return met ? { reportedId: id, tribeId: null, texts: [] } : null;
  },
  takeAway: null,
};

const hasMet = `
  WITH part_of AS (
    SELECT event_id, user_id FROM event_attendee WHERE user_id IN ($1, $2) AND rsvp_status IN ('GOING', 'MAYBE')
    UNION SELECT event_id, user_id FROM event_host WHERE user_id IN ($1, $2))
  SELECT 1 FROM tribe_membership own JOIN tribe_membership other ON other.tribe_id = own.tribe_id
  WHERE own.user_id = $1 AND other.user_id = $2 AND other.joined_at IS NOT NULL
    AND (own.joined_at IS NOT NULL OR (own.status = 'PENDING' AND NOT own.is_withheld AND own.expires_at > $3))
  UNION ALL
  SELECT 1 FROM hive_member own JOIN hive_member other ON other.hive_id = own.hive_id
  WHERE own.user_id = $1 AND other.user_id = $2 AND own.joined_at IS NOT NULL AND other.joined_at IS NOT NULL
  UNION ALL
  SELECT 1 FROM part_of own JOIN part_of other ON other.event_id = own.event_id
  WHERE own.user_id = $1 AND other.user_id = $2
  LIMIT 1`;
