import type { Point } from '@kindred/contracts/point';
import ICAL from 'ical.js';

/** What a calendar shows of an event. */
export interface CalendarEntry {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly description: string | null;
  readonly location: string | null;
  readonly startTime: Date;
  readonly endTime: Date;
  readonly createdAt: Date;
  /** When what is shown here changed last. */
  readonly changedAt: Date;
  readonly point: Point | null;
  readonly meetingUrl: string | null;
  readonly isCancelled: boolean;
  readonly cancellationReason: string | null;
  /** Whether the person is going and has a place. */
  readonly isGoing: boolean;
}

/**
 * A calendar as RFC 5545 writes it. Times are in UTC: an event is at one moment, and a calendar shows it in the time
 * zone of its reader. Nothing in it depends on the time of reading, so an unchanged calendar is the same text.
 */
export function calendarText(entries: readonly CalendarEntry[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Kindred//Events//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('x-wr-calname', 'Kindred');
  calendar.addProperty(refreshInterval());
  for (const entry of entries) calendar.addSubcomponent(componentOf(entry));
  return `${calendar.toString()}\r\n`;
}

/** RFC 7986: how often a calendar should read again. */
function refreshInterval(): ICAL.Property {
  const property = new ICAL.Property('refresh-interval');
  property.resetType('duration');
  property.setValue(ICAL.Duration.fromString('PT1H'));
  return property;
}

function componentOf(entry: CalendarEntry): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', entry.id);
  event.addPropertyWithValue('sequence', entry.version);
  event.addPropertyWithValue('dtstamp', momentOf(entry.changedAt));
  event.addPropertyWithValue('last-modified', momentOf(entry.changedAt));
  event.addPropertyWithValue('created', momentOf(entry.createdAt));
  event.addPropertyWithValue('dtstart', momentOf(entry.startTime));
  event.addPropertyWithValue('dtend', momentOf(entry.endTime));
  event.addPropertyWithValue('summary', entry.name);
  event.addPropertyWithValue('status', statusOf(entry));
  event.addPropertyWithValue('transp', entry.isGoing && !entry.isCancelled ? 'OPAQUE' : 'TRANSPARENT');
  const { description, location, meetingUrl, cancellationReason, point } = entry;
  for (const [name, value] of Object.entries({ description, location, url: meetingUrl, comment: cancellationReason }))
    if (value !== null) event.addPropertyWithValue(name, value);
  if (point) event.addPropertyWithValue('geo', [point.latitude, point.longitude]);
  return event;
}

function statusOf({ isCancelled, isGoing }: CalendarEntry): string {
  if (isCancelled) return 'CANCELLED';
  return isGoing ? 'CONFIRMED' : 'TENTATIVE';
}

function momentOf(date: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(date, true);
}
