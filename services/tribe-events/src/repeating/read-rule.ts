import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { days } from '../days.ts';
import { InvalidRepetition, RepeatsWithoutEnd } from './refusals.ts';

const longestRule = 200;
/** How many dates a series has at most. */
export const mostOccurrences = 52;
const longestDays = 2 * 366;
/** How many days, weeks, months or years without an occurrence are looked through. */
const mostPeriods = 1_000;

/** The parts of RFC 5545 that a rule may have. Those of times of the day are missing: the event says when it begins. */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d?$/,
  COUNT: /^[1-9]\d{0,3}$/,
  UNTIL: /^\d{8}(T\d{6}Z)?$/,
  BYDAY: /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)){0,6}$/,
  BYMONTHDAY: /^-?\d{1,2}(,-?\d{1,2}){0,30}$/,
  BYMONTH: /^\d{1,2}(,\d{1,2}){0,11}$/,
  BYSETPOS: /^-?\d{1,2}(,-?\d{1,2}){0,3}$/,
  WKST: /^(MO|TU|WE|TH|FR|SA|SU)$/,
};

/**
 * Reads a rule as RFC 5545 has it, such as `FREQ=WEEKLY;BYDAY=TU;COUNT=8`, in upper case and without `RRULE:`.
 * @throws {InvalidRepetition} @throws {RepeatsWithoutEnd}
 */
export function readRule(text: string): string {
  const rule = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  if (/(^|;)FREQ=(HOURLY|MINUTELY|SECONDLY)(;|$)/.test(rule)) throw new InvalidRepetition('TOO_OFTEN');
  const pairs = rule.split(';').map((part) => /^([A-Z]+)=(.*)$/.exec(part) ?? ['', '', '']);
  const names = pairs.map(([, name = '']) => name);
  const isRule = pairs.every(([, name = '', value = '']) => parts[name]?.test(value));
  const ends = names.filter((name) => name === 'COUNT' || name === 'UNTIL').length;
  const hasEachOnce = names.includes('FREQ') && new Set(names).size === names.length && ends < 2;
  if (!isRule || !hasEachOnce || rule.length > longestRule) throw new InvalidRepetition('NO_RULE');
  if (ends === 0) throw new RepeatsWithoutEnd();
  return rule;
}

/**
 * The moments at which a rule's occurrences begin. The first is that of the event. Clocks of the time zone show
 * the same time at each. An occurrence at a time that clocks skip is left out, and at one that they show twice it
 * is the earlier moment, as RFC 5545 says.
 * @throws {InvalidRepetition}
 */
export function occurrencesOf(rule: string, begin: Date, timeZone: string): Date[] {
  const starts = expand(rule, begin, timeZone);
  if (starts[0]?.getTime() !== begin.getTime()) throw new InvalidRepetition('BEGINS_ELSEWHERE');
  if (starts.length < 2) throw new InvalidRepetition('ONE_OCCURRENCE');
  if (starts.length > mostOccurrences) throw new InvalidRepetition('TOO_MANY');
  if ((starts.at(-1) ?? begin) > days.after(begin, longestDays)) throw new InvalidRepetition('TOO_LONG');
  return starts;
}

/** One occurrence more than a series may have, if there is one. @throws {InvalidRepetition} */
function expand(rule: string, begin: Date, timeZone: string): Date[] {
  const dtstart = Temporal.Instant.fromEpochMilliseconds(begin.getTime()).toZonedDateTimeISO(timeZone);
  try {
    const expanded = new RRuleTemporal({ rruleString: rule, dtstart, maxIterations: mostPeriods });
    const found = expanded.all((_, nth) => nth <= mostOccurrences);
    return found.map(({ epochMilliseconds }) => new Date(epochMilliseconds));
  } catch (error) {
    throw new InvalidRepetition('NO_RULE', { cause: error });
  }
}
