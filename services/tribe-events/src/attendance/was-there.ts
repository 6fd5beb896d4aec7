/** So many people must have checked in. A person who alone does so at an event cannot make no-shows of the others. */
const fewestCheckedIn = 2;

/** SQL: whether people checked in at an event, by an expression of its id. */
const usedCheckIn = (eventId: string) =>
  `(SELECT count(*) FROM event_attendee c WHERE c.event_id = ${eventId} AND c.checked_in_at IS NOT NULL) >= ${fewestCheckedIn}`;

/** SQL: whether an attendee was at an event that took place: by checking in, or by a place where people did not. */
export const wasThere = (attendee: string): string =>
  `(${attendee}.checked_in_at IS NOT NULL OR (${attendee}.placed_at IS NOT NULL AND NOT ${usedCheckIn(`${attendee}.event_id`)}))`;
