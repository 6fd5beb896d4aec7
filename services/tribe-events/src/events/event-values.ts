export const eventTypes = ['IN_PERSON', 'VIRTUAL', 'HYBRID'] as const;
export type EventType = (typeof eventTypes)[number];
export const eventVisibilities = ['TRIBE_ONLY', 'PUBLIC'] as const;
export type EventVisibility = (typeof eventVisibilities)[number];

/** What an event says of itself. A draft may lack its time and its place. */
export interface EventDetails {
  readonly name: string;
  readonly description: string | null;
  readonly eventType: EventType;
  readonly visibility: EventVisibility;
  readonly startTime: Date | null;
  readonly endTime: Date | null;
  readonly timeZone: string | null;
  readonly location: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Where it is held. Null for a place that no source knows. */
  readonly venueId: string | null;
  readonly meetingUrl: string | null;
  readonly capacity: number | null;
  readonly allowsGuests: boolean;
  /** Minor units; 0 for a free event. */
  readonly cost: bigint;
  readonly currency: string | null;
  readonly paymentRequired: boolean;
  /** Null for the event's begin. */
  readonly paymentDueAt: Date | null;
}

/** What a draft with a name alone has. */
export const emptyDetails: Omit<EventDetails, 'name'> = {
  description: null,
  eventType: 'IN_PERSON',
  visibility: 'TRIBE_ONLY',
  startTime: null,
  endTime: null,
  timeZone: null,
  location: null,
  latitude: null,
  longitude: null,
  venueId: null,
  meetingUrl: null,
  capacity: null,
  allowsGuests: false,
  cost: 0n,
  currency: null,
  paymentRequired: false,
  paymentDueAt: null,
};
