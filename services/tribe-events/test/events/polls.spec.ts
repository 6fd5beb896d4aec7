import { eventChanged } from '@kindred/contracts/tribe-events/event-changed';
import { pollAnswered } from '@kindred/contracts/tribe-events/poll-answered';
import { pollClosed } from '@kindred/contracts/tribe-events/poll-closed';
import { pollOpened } from '@kindred/contracts/tribe-events/poll-opened';
import { eventually } from '@kindred/testkit/eventually';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { erased } from './told-by-identity.ts';
import { berlin, givenDraft, givenScheduled, givenTribe, seen, timeIn, type GivenTribe } from './given-events.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

interface Option {
  readonly id: string;
  readonly yesCount: number;
  readonly ifNeedBeCount: number;
  readonly noCount: number;
  readonly viewerAnswer: string | null;
  readonly answers: readonly { readonly user: { readonly id: string }; readonly answer: string }[];
}
interface Poll {
  readonly id: string;
  readonly closedAt: string | null;
  readonly chosenOption: { readonly id: string } | null;
  readonly options: readonly Option[];
}

const fields =
  'id closedAt chosenOption { id } options { id yesCount ifNeedBeCount noCount viewerAnswer answers { user { id } answer } }';

/** A poll of the times so many hours from now. */
async function givenPoll({ founder }: GivenTribe, eventId: string, hours = [48, 72]): Promise<Poll> {
  const times = hours.map((hour) => timeIn(world, hour));
  return (await founder.does<{ poll: Poll }>('openTribeEventPoll', { eventId, times }, `poll { ${fields} }`)).poll;
}

const answer = ({ options }: Poll, ...answers: string[]) =>
  options.map(({ id: optionId }, nth) => ({ optionId, answer: answers[nth] ?? 'NO' }));

const answers = (person: TestPerson, poll: Poll, ...given: string[]) =>
  person.does('answerTribeEventPoll', { pollId: poll.id, answers: answer(poll, ...given) }, 'poll { id }');

async function pollOf(person: TestPerson, eventId: string): Promise<Poll | null> {
  return (await seen<{ poll: Poll | null }>(person, eventId, `poll { ${fields} }`)).poll;
}

describe('opening a poll', () => {
  it.each([
    ['one time', () => [timeIn(world, 48)], 'INVALID_POLL_OPTIONS'],
    ['11 times', () => Array.from({ length: 11 }, (_, nth) => timeIn(world, 48 + nth)), 'INVALID_POLL_OPTIONS'],
    ['the same time twice', () => [timeIn(world, 48), timeIn(world, 48)], 'INVALID_POLL_OPTIONS'],
    ['a time in the past', () => [timeIn(world, 48), timeIn(world, -48)], 'INVALID_EVENT_TIME'],
    [
      'a time zone of no place',
      () => [timeIn(world, 48), { ...timeIn(world, 72), timeZone: 'No/Where' }],
      'INVALID_TIME_ZONE',
    ],
  ])('refuses %s', async (_name, times, code) => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenDraft(world, tribe);
    await tribe.founder.isRefused(code, 'openTribeEventPoll', { eventId, times: times() });
  });

  it('refuses times that clocks skip or show twice', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenDraft(world, tribe);
    const year = world.now().getUTCFullYear() + 1;
    for (const [code, month] of [
      ['MISSING_LOCAL_TIME', 3],
      ['AMBIGUOUS_LOCAL_TIME', 10],
    ] as const) {
      const day = `${year}-${String(month).padStart(2, '0')}-${lastSunday(year, month)}`;
      const time = { start: `${day}T02:30:00`, end: `${day}T05:00:00`, timeZone: berlin };
      await tribe.founder.isRefused(code, 'openTribeEventPoll', { eventId, times: [timeIn(world, 48), time] });
    }
  });

  it('refuses strangers, members who are no hosts, scheduled events and a second open poll', async () => {
    const tribe = await givenTribe(world);
    const [member] = tribe.members;
    const eventId = await givenDraft(world, tribe);
    const times = [timeIn(world, 48), timeIn(world, 72)];
    await (await world.person()).isRefused('NOT_FOUND', 'openTribeEventPoll', { eventId, times });
    await member?.isRefused('HOSTS_ONLY', 'openTribeEventPoll', { eventId, times });
    await givenPoll(tribe, eventId);
    await tribe.founder.isRefused('POLL_OPEN', 'openTribeEventPoll', { eventId, times });
    const scheduled = await givenScheduled(world, tribe);
    await tribe.founder.isRefused('EVENT_NOT_DRAFT', 'openTribeEventPoll', { eventId: scheduled, times });
  });

  it('lists the earliest first, and publishes how many there are', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenDraft(world, tribe);
    const poll = await givenPoll(tribe, eventId, [96, 48, 72]);
    const shown = await seen<{ poll: { options: { startTime: string; timeZone: string }[] } }>(
      tribe.founder,
      eventId,
      'poll { options { startTime timeZone } }',
    );
    const begins = shown.poll.options.map(({ startTime }) => startTime);
    expect(begins).toEqual(begins.toSorted());
    expect(shown.poll.options.map(({ timeZone }) => timeZone)).toEqual([berlin, berlin, berlin]);
    await eventually(async () =>
      expect(await world.events(pollOpened, eventId)).toEqual([
        { eventId, pollId: poll.id, openedBy: tribe.founder.id, options: 3 },
      ]),
    );
  });
});

describe('answering a poll', () => {
  it('refuses strangers, missing and double answers, options of another poll, and a closed poll', async () => {
    const tribe = await givenTribe(world);
    const [member = tribe.founder] = tribe.members;
    const eventId = await givenDraft(world, tribe);
    const poll = await givenPoll(tribe, eventId);
    const other = await givenPoll(tribe, await givenDraft(world, tribe));
    const [first = { optionId: '', answer: '' }, second] = answer(poll, 'YES', 'NO');
    const pollId = poll.id;
    const stranger = await world.person();
    const right = { pollId, answers: [first, second] };
    await stranger.isRefused('NOT_FOUND', 'answerTribeEventPoll', right);
    await member.isRefused('INVALID_POLL_ANSWERS', 'answerTribeEventPoll', { pollId, answers: [first] });
    await member.isRefused('INVALID_POLL_ANSWERS', 'answerTribeEventPoll', { pollId, answers: [first, first, second] });
    await member.isRefused('NOT_FOUND', 'answerTribeEventPoll', { pollId, answers: [first, ...answer(other)] });
    await tribe.founder.does('closeTribeEventPoll', { pollId, optionId: first.optionId }, 'poll { id }');
    await member.isRefused('POLL_CLOSED', 'answerTribeEventPoll', right);
  });

  it('shows all members counts and who answered what, and changes until it is closed', async () => {
    const tribe = await givenTribe(world);
    const [member = tribe.founder] = tribe.members;
    const eventId = await givenDraft(world, tribe);
    const poll = await givenPoll(tribe, eventId);
    await answers(tribe.founder, poll, 'YES', 'NO');
    await answers(member, poll, 'NO', 'NO');
    await answers(member, poll, 'IF_NEED_BE', 'YES');
    await answers(member, poll, 'IF_NEED_BE', 'YES');
    const [first, second] = (await pollOf(member, eventId))?.options ?? [];
    expect(first).toMatchObject({ yesCount: 1, ifNeedBeCount: 1, noCount: 0, viewerAnswer: 'IF_NEED_BE' });
    expect(second).toMatchObject({ yesCount: 1, ifNeedBeCount: 0, noCount: 1, viewerAnswer: 'YES' });
    expect(first?.answers).toEqual([
      { user: { id: tribe.founder.id }, answer: 'YES' },
      { user: { id: member.id }, answer: 'IF_NEED_BE' },
    ]);
    const told = { eventId, pollId: poll.id };
    await eventually(async () =>
      expect(await world.events(pollAnswered, eventId)).toEqual([
        { ...told, answeredBy: 1 },
        { ...told, answeredBy: 2 },
        { ...told, answeredBy: 2 },
      ]),
    );
  });

  it('forgets answers of people who left the tribe, and shows none to people who are not in it', async () => {
    const tribe = await givenTribe(world);
    const [member = tribe.founder] = tribe.members;
    const eventId = await givenDraft(world, tribe, { visibility: 'PUBLIC' });
    const poll = await givenPoll(tribe, eventId);
    await answers(tribe.founder, poll, 'YES', 'YES');
    await answers(member, poll, 'YES', 'YES');
    await member.does('leaveTribe', { tribeId: tribe.tribeId }, '__typename');
    await eventually(async () =>
      expect((await pollOf(tribe.founder, eventId))?.options.map(({ yesCount }) => yesCount)).toEqual([1, 1]),
    );
    await tribe.founder.does('scheduleTribeEvent', { eventId }, 'event { id }');
    expect(await pollOf(await world.person(), eventId)).toBeNull();
  });
});

describe('closing a poll', () => {
  it('refuses strangers, members who are no hosts, an option of another event, a passed time, and a closed poll', async () => {
    const tribe = await givenTribe(world);
    const [member] = tribe.members;
    const { id: pollId, options } = await givenPoll(tribe, await givenDraft(world, tribe), [24, 96]);
    const other = await givenPoll(tribe, await givenDraft(world, tribe));
    const [early, late] = options;
    const input = { pollId, optionId: late?.id };
    await (await world.person()).isRefused('NOT_FOUND', 'closeTribeEventPoll', input);
    await member?.isRefused('HOSTS_ONLY', 'closeTribeEventPoll', input);
    await tribe.founder.isRefused('NOT_FOUND', 'closeTribeEventPoll', { pollId, optionId: other.options[0]?.id });
    world.pass(2);
    await tribe.founder.isRefused('INVALID_EVENT_TIME', 'closeTribeEventPoll', { pollId, optionId: early?.id });
    await tribe.founder.does('closeTribeEventPoll', input, 'poll { id }');
    await tribe.founder.isRefused('POLL_CLOSED', 'closeTribeEventPoll', input);
  });

  it('refuses a time that does not fit the date on which payment is due', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenDraft(world, tribe, {
      cost: { minorUnits: '900', currency: 'EUR' },
      paymentRequired: true,
      paymentDueAt: new Date(world.now().getTime() + 10 * 86_400_000).toISOString(),
    });
    const { id: pollId, options } = await givenPoll(tribe, eventId);
    await tribe.founder.isRefused('INVALID_DUE_DATE', 'closeTribeEventPoll', { pollId, optionId: options[0]?.id });
  });

  it('gives the event the chosen time, and lets another poll be opened', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenDraft(world, tribe, { time: null });
    const { id: pollId, options } = await givenPoll(tribe, eventId);
    const optionId = options[1]?.id;
    const closed = await tribe.founder.does<{ poll: object; event: object }>(
      'closeTribeEventPoll',
      { pollId, optionId },
      'poll { closedAt chosenOption { id startTime } } event { status startTime timeZone }',
    );
    const { startTime } = closed.event as { startTime: string };
    expect(closed).toEqual({
      poll: { closedAt: expect.any(String), chosenOption: { id: optionId, startTime } },
      event: { status: 'DRAFT', startTime, timeZone: berlin },
    });
    await eventually(async () => {
      expect(await world.events(pollClosed, eventId)).toEqual([
        { eventId, pollId, hasChosen: true, answeredBy: 0, closedBy: tribe.founder.id },
      ]);
      expect(await world.events(eventChanged, eventId)).toMatchObject([{ fields: ['TIME'] }]);
    });
    expect((await givenPoll(tribe, eventId)).closedAt).toBeNull();
  });

  it.each(['scheduleTribeEvent', 'cancelTribeEvent'])('comes without a choice by %s', async (mutation) => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenDraft(world, tribe);
    const poll = await givenPoll(tribe, eventId);
    await tribe.founder.does(mutation, { eventId }, 'event { id }');
    expect(await pollOf(tribe.founder, eventId)).toMatchObject({ closedAt: expect.any(String), chosenOption: null });
    await tribe.founder.isRefused('POLL_CLOSED', 'answerTribeEventPoll', { pollId: poll.id, answers: answer(poll) });
  });
});

describe('an erasure', () => {
  it('deletes the answers of the person', async () => {
    const tribe = await givenTribe(world);
    const [member = tribe.founder] = tribe.members;
    const eventId = await givenDraft(world, tribe);
    const poll = await givenPoll(tribe, eventId);
    await answers(member, poll, 'YES', 'NO');
    await erased(world, member);
    expect((await pollOf(tribe.founder, eventId))?.options.map(({ answers: left }) => left)).toEqual([[], []]);
  });
});

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  return String(last.getUTCDate() - last.getUTCDay());
}
