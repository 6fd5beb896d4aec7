const quiet = { fromMinute: 23 * 60, untilMinute: 7 * 60 };

/** The minutes of a day in which agents say nothing: 23:00 to 07:00, which goes over midnight. */
export const minutesOfQuiet = {
  includes: (minute: number) => minute >= quiet.fromMinute || minute < quiet.untilMinute,
};

/** The minute of the day in a time zone. */
export function localMinuteOf(now: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const numbers = Object.fromEntries(parts.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  return (numbers['hour'] ?? 0) * 60 + (numbers['minute'] ?? 0);
}
