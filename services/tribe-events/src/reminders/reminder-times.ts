/** How many hours before an event people are reminded, the furthest first. */
export const reminderTimes = [
  { ahead: 'WEEK', hours: 168 },
  { ahead: 'DAY', hours: 24 },
  { ahead: 'THREE_HOURS', hours: 3 },
] as const;

export type ReminderTime = (typeof reminderTimes)[number]['ahead'];

/** Of reminders that are due together, the nearest. The others are overtaken by it. */
export function nearestOf(times: readonly ReminderTime[]): ReminderTime | null {
  return reminderTimes.findLast(({ ahead }) => times.includes(ahead))?.ahead ?? null;
}
