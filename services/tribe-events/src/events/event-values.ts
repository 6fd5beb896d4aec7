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
