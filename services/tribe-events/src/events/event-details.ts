import type { EventDetails, EventType, EventVisibility } from './event-values.ts';
import { readPoint, type Point } from '@kindred/contracts/point';
import { readInput } from '@kindred/service/read-input';
import { readOptionalText, readText } from '@kindred/service/text';
import { readCost, type CostInput } from './event-cost.ts';
import { noTime, readEventTime, type EventTimeInput } from './event-time.ts';
import { InvalidCapacity } from './refusals.ts';

/** As the API gives it. What is left out stays as it is; null clears what can be empty. */
export interface EventDetailsInput {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly eventType?: EventType | null;
  readonly visibility?: EventVisibility | null;
  readonly time?: EventTimeInput | null;
  readonly location?: string | null;
  readonly point?: Point | null;
  readonly meetingUrl?: URL | null;
  readonly capacity?: number | null;
  readonly allowsGuests?: boolean | null;
  readonly cost?: CostInput | null;
  readonly paymentRequired?: boolean | null;
  readonly paymentDueAt?: Date | null;
}

const highestCapacity = 1_000;

/**
 * Reads what an input says of an event's details. Whether they fit each other is for `refuseUnfit`, which knows those
 * that stay as they are.
 * @throws {InvalidText} @throws {InvalidLocation} @throws {InvalidTimeZone} @throws {MissingLocalTime}
 * @throws {AmbiguousLocalTime} @throws {InvalidEventTime} @throws {InvalidCapacity} @throws {InvalidEventCost}
 */
export function readEventDetails(input: EventDetailsInput, now: Date): Partial<EventDetails> {
  const { name, description, time, location, point, capacity, cost, meetingUrl } = input;
  const read = readInput({
    name: () => (name == null ? {} : { name: readText(name, { field: 'name', maxLength: 120 }) }),
    description: () => given(description, (text) => ({ description: readDescription(text) })),
    time: () => given(time, (one) => (one === null ? noTime : readEventTime(one, now))),
    location: () => given(location, (text) => ({ location: readLocation(text) })),
    point: () => given(point, readPlace),
    capacity: () => given(capacity, (count) => ({ capacity: readCapacity(count) })),
    cost: () => given(cost, readCost),
  });
  const plain = { eventType: input.eventType, visibility: input.visibility, allowsGuests: input.allowsGuests };
  return {
    ...Object.assign({}, ...Object.values(read)),
    ...withoutNull({ ...plain, paymentRequired: input.paymentRequired }),
    ...given(meetingUrl, (url) => ({ meetingUrl: url === null ? null : url.href })),
    ...given(input.paymentDueAt, (paymentDueAt) => ({ paymentDueAt })),
  };
}

/** What a value that was given says; nothing of one that was left out. */
function given<Value, Details extends object>(value: Value | undefined, read: (value: Value) => Details) {
  return value === undefined ? {} : read(value);
}

function withoutNull<Details extends object>(details: Details) {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value != null));
}

const readDescription = (text: string | null) =>
  readOptionalText(text, { field: 'description', maxLength: 4_000, lines: true });
const readLocation = (text: string | null) => readOptionalText(text, { field: 'location', maxLength: 200 });

function readPlace(point: Point | null): Pick<EventDetails, 'latitude' | 'longitude'> {
  return point === null ? { latitude: null, longitude: null } : readPoint(point);
}

function readCapacity(capacity: number | null): number | null {
  if (capacity !== null && (capacity < 1 || capacity > highestCapacity)) throw new InvalidCapacity(highestCapacity);
  return capacity;
}
