/** A series that is moved gets other dates in the place of those it had. */
export const up = 'GRANT DELETE ON event_series_date TO tribe_events_app';

export const down = 'REVOKE DELETE ON event_series_date FROM tribe_events_app';
