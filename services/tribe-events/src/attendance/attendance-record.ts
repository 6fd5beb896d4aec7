import type { ReadTransaction } from '@kindred/database/read-transaction';
import { wasThere } from './was-there.ts';

/** How often a person came to events that they had a place at. */
export interface AttendanceRecord {
  readonly userId: string;
  readonly attended: number;
  readonly noShows: number;
}

export function readAttendanceRecords(tx: ReadTransaction, userIds: readonly string[]): Promise<AttendanceRecord[]> {
  return tx.query<AttendanceRecord>(
    `SELECT u.id AS "userId", (count(*) FILTER (WHERE ${wasThere('a')}))::int AS attended,
       (count(*) FILTER (WHERE a.placed_at IS NOT NULL AND NOT ${wasThere('a')}))::int AS "noShows"
     FROM unnest($1::uuid[]) AS u (id)
     LEFT JOIN (event_attendee a JOIN tribe_event e ON e.id = a.event_id AND e.status = 'COMPLETED') ON a.user_id = u.id
     GROUP BY u.id`,
    [userIds],
  );
}
