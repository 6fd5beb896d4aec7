import { InvalidRepetition, RepeatsWithoutEnd } from './refusals.ts';
import { occurrencesOf, readRule } from './read-rule.ts';

const berlin = 'Europe/Berlin';

/** The moments of a rule that begins at one, in UTC to the minute. */
const moments = (rule: string, begin: string, timeZone = berlin) =>
  occurrencesOf(readRule(rule), new Date(begin), timeZone).map((moment) => moment.toISOString().slice(0, 16));

const faultOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof InvalidRepetition ? error.details?.['reason'] : error;
  }
  return 'none';
};

describe('a rule', () => {
  it.each([
    ['', 'NO_RULE'],
    ['weekly', 'NO_RULE'],
    ['COUNT=3', 'NO_RULE'],
    ['FREQ=FORTNIGHTLY;COUNT=3', 'NO_RULE'],
    ['FREQ=WEEKLY;COUNT=0', 'NO_RULE'],
    ['FREQ=WEEKLY;COUNT=-1', 'NO_RULE'],
    ['FREQ=WEEKLY;COUNT=3;COUNT=4', 'NO_RULE'],
    ['FREQ=WEEKLY;COUNT=3=4', 'NO_RULE'],
    ['FREQ=WEEKLY;INTERVAL=0;COUNT=3', 'NO_RULE'],
    ['FREQ=WEEKLY;BYDAY=XX;COUNT=3', 'NO_RULE'],
    ['FREQ=DAILY;BYHOUR=1,2,3;COUNT=3', 'NO_RULE'],
    ['FREQ=DAILY;UNTIL=tomorrow', 'NO_RULE'],
    ['FREQ=WEEKLY;COUNT=3\r\nDTSTART:20260101T000000Z', 'NO_RULE'],
    ['FREQ=WEEKLY;COUNT=3;UNTIL=20260301T000000Z', 'NO_RULE'],
    ['FREQ=HOURLY;COUNT=3', 'TOO_OFTEN'],
    ['COUNT=3;FREQ=SECONDLY', 'TOO_OFTEN'],
  ])('is refused as none that events repeat by: %j', (text, reason) =>
    expect(faultOf(() => readRule(text))).toBe(reason),
  );

  it('is refused if it is long', () =>
    expect(faultOf(() => readRule(`FREQ=DAILY;COUNT=3;BYMONTHDAY=${'1,'.repeat(5_000)}1`))).toBe('NO_RULE'));

  it('is refused without an end', () => expect(() => readRule('FREQ=WEEKLY;BYDAY=TU')).toThrow(RepeatsWithoutEnd));

  it.each([
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3', 'NO_RULE'],
    ['FREQ=WEEKLY;BYDAY=MO;COUNT=3', 'BEGINS_ELSEWHERE'],
    ['FREQ=WEEKLY;COUNT=1', 'ONE_OCCURRENCE'],
    ['FREQ=DAILY;COUNT=53', 'TOO_MANY'],
    ['FREQ=DAILY;UNTIL=20270101T000000Z', 'TOO_MANY'],
    ['FREQ=YEARLY;COUNT=4', 'TOO_LONG'],
  ])('is refused for what its dates are: %s', (rule, reason) =>
    expect(faultOf(() => moments(rule, '2026-01-31T18:00:00Z'))).toBe(reason),
  );

  it('is read in any case, and with its name', () => {
    expect(readRule(' rrule:freq=weekly;count=3 ')).toBe('FREQ=WEEKLY;COUNT=3');
    expect(moments('FREQ=DAILY;COUNT=52', '2026-01-31T18:00:00Z')).toHaveLength(52);
  });
});

describe('dates', () => {
  it('are at the same time of clocks when summer time begins and ends', () => {
    expect(moments('FREQ=WEEKLY;COUNT=3', '2026-03-21T18:00:00Z')).toEqual([
      '2026-03-21T18:00',
      '2026-03-28T18:00',
      '2026-04-04T17:00',
    ]);
    expect(moments('FREQ=WEEKLY;COUNT=3', '2026-10-17T17:00:00Z')).toEqual([
      '2026-10-17T17:00',
      '2026-10-24T17:00',
      '2026-10-31T18:00',
    ]);
    expect(moments('FREQ=WEEKLY;COUNT=2', '2026-03-07T00:00:00Z', 'America/New_York')).toEqual([
      '2026-03-07T00:00',
      '2026-03-13T23:00',
    ]);
    expect(moments('FREQ=WEEKLY;COUNT=2', '2026-09-28T09:00:00Z', 'Australia/Sydney')).toEqual([
      '2026-09-28T09:00',
      '2026-10-05T08:00',
    ]);
  });

  it('at a time that clocks skip are left out, and not counted', () =>
    expect(moments('FREQ=DAILY;COUNT=3', '2026-03-28T01:30:00Z')).toEqual([
      '2026-03-28T01:30',
      '2026-03-30T00:30',
      '2026-03-31T00:30',
    ]));

  it('at a time that clocks show twice are the earlier moment', () =>
    expect(moments('FREQ=DAILY;COUNT=3', '2026-10-24T00:30:00Z')).toEqual([
      '2026-10-24T00:30',
      '2026-10-25T00:30',
      '2026-10-26T01:30',
    ]));

  it('are on the last day of each month, or on the 31st where there is one', () => {
    expect(moments('FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', '2026-01-31T18:00:00Z')).toEqual([
      '2026-01-31T18:00',
      '2026-02-28T18:00',
      '2026-03-31T17:00',
    ]);
    expect(moments('FREQ=MONTHLY;COUNT=3', '2026-01-31T18:00:00Z')).toEqual([
      '2026-01-31T18:00',
      '2026-03-31T17:00',
      '2026-05-31T17:00',
    ]);
  });

  it('end with the last day or moment, which is one of them', () => {
    const three = ['2026-01-31T18:00', '2026-02-01T18:00', '2026-02-02T18:00'];
    expect(moments('FREQ=DAILY;UNTIL=20260202T180000Z', '2026-01-31T18:00:00Z')).toEqual(three);
    expect(moments('FREQ=DAILY;UNTIL=20260202', '2026-01-31T18:00:00Z')).toEqual(three);
    expect(moments('FREQ=DAILY;UNTIL=20260202T175959Z', '2026-01-31T18:00:00Z')).toEqual(three.slice(0, 2));
  });
});
