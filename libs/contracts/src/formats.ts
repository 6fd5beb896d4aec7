import { FormatRegistry } from '@sinclair/typebox';

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const datePattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const timePattern = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Lower case only: ids are compared as strings, in keys of topics too, so there must be one way to write each. */
export function isUuid(value: string): boolean {
  return uuidPattern.test(value);
}

/** RFC 3339 with its offset, and a day that exists: the 30th of February passes any pattern. */
export function isDateTime(value: string): boolean {
  return datePattern.test(value.slice(0, 10)) && timePattern.test(value.slice(10)) && isDayOfMonth(value);
}

function isDayOfMonth(value: string): boolean {
  const day = Number(value.slice(8, 10));
  return day <= 28 || day <= new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)), 0)).getUTCDate();
}

/** The form of ids that readers accept: either case. They convert it to lower case. */
export const readFormat = 'uuid-of-either-case';

// The compiled validators look formats up by name, in this registry, when they are made.
FormatRegistry.Set('uuid', isUuid);
FormatRegistry.Set(readFormat, (value) => isUuid(value) || isUuid(value.toLowerCase()));
FormatRegistry.Set('date-time', isDateTime);
