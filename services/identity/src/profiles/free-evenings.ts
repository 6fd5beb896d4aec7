/** In the order of ISO 8601. */
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof weekdays)[number];

/** Each day once, in the order of the week, so that the same evenings are always the same value. */
export function readFreeEvenings(days: readonly Weekday[]): Weekday[] {
  return weekdays.filter((day) => days.includes(day));
}
