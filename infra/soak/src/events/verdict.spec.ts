import { judge, type Evidence, type Met } from './verdict.ts';

const met = (version: number, eventId = `event ${version}`): Met => ({
  eventId,
  counterId: 'a',
  version,
  mark: `mark ${eventId}`,
});
const three = [met(1), met(2), met(3)];
const asPromised: Evidence = {
  committed: new Map([
    ['a', 3],
    ['b', 0],
  ]),
  acknowledged: new Set(['mark event 1', 'mark event 3']),
  onTopic: three,
  effects: three,
};

const problemsOf = (evidence: Partial<Evidence>) => judge({ ...asPromised, ...evidence }).problems;

describe('the verdict on a round', () => {
  it('has nothing to say when every event came once and in order', () => {
    expect(judge(asPromised)).toEqual({ events: 3, repeated: 0, problems: [] });
  });

  it('lets an event stand on the topic again, wherever that is', () => {
    expect(judge({ ...asPromised, onTopic: [met(1), met(2), met(1), met(2), met(3), met(3)] })).toEqual({
      events: 3,
      repeated: 3,
      problems: [],
    });
  });

  it('finds what never came', () => {
    expect(problemsOf({ onTopic: [met(1), met(3)] })).toEqual(['1 of 3 committed events never came to the topic']);
    expect(problemsOf({ effects: [met(1), met(3)] })).toEqual(['1 of 3 committed events had no effect']);
  });

  it('finds what was acknowledged and is gone, though another event has its place', () => {
    expect(problemsOf({ acknowledged: new Set(['mark of a lost one']) })).toEqual([
      '1 raises that were acknowledged had no effect',
    ]);
  });

  it('finds events of what was rolled back', () => {
    expect(problemsOf({ committed: new Map([['a', 2]]) })).toContain('2 events tell of what was not committed');
  });

  it('finds an effect that happened twice', () => {
    expect(problemsOf({ effects: [...three, met(3)] })).toContain('1 events had their effect twice');
  });

  it('finds events out of order, also two of one version', () => {
    expect(problemsOf({ onTopic: [met(2), met(1), met(3)] })).toEqual([
      '1 events stand on the topic behind a later one of their counter',
    ]);
    expect(problemsOf({ onTopic: [...three, met(3, 'another')] })).toEqual([
      '1 events stand on the topic behind a later one of their counter',
    ]);
    expect(problemsOf({ effects: [met(2), met(1), met(3)] })).toEqual([
      '1 effects came after that of a later event of their counter',
    ]);
  });
});
