import { randomUUID as key } from 'node:crypto';
import { achievementAwarded } from '@kindred/contracts/tribe-events/achievement-awarded';
import { attendeeCheckedIn } from '@kindred/contracts/tribe-events/attendee-checked-in';
import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import { eventually } from '@kindred/testkit/eventually';
import type { Graph } from '../graph.ts';
import { journey } from '../journey.ts';
import { arriveAs } from '../money/arrive-as.ts';
import { atATable, eur, type Bill } from '../money/at-a-table.ts';
import type { Walker } from '../people.ts';
import { holdAnEvent } from '../tribes/hold-an-event.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const createTribe = /* GraphQL */ `mutation Found($input: CreateTribeInput!) { createTribe(input: $input) { tribe { id } } }`;
const inviteToTribe = /* GraphQL */ `mutation Invite($input: InviteToTribeInput!) { inviteToTribe(input: $input) { membership { id } } }`;
const acceptTribeInvitation = /* GraphQL */ `mutation Join($input: AcceptTribeInvitationInput!) { acceptTribeInvitation(input: $input) { tribe { id } } }`;
const draftEvent = /* GraphQL */ `mutation Draft($input: DraftTribeEventInput!) { draftTribeEvent(input: $input) { event { id status } } }`;
const openPoll = /* GraphQL */ `mutation Poll($input: OpenTribeEventPollInput!) { openTribeEventPoll(input: $input) { poll { id options { id } } } }`;
const answerPoll = /* GraphQL */ `mutation Suits($input: AnswerTribeEventPollInput!) { answerTribeEventPoll(input: $input) { poll { options { yesCount } } } }`;
const closePoll = /* GraphQL */ `mutation Choose($input: CloseTribeEventPollInput!) { closeTribeEventPoll(input: $input) { event { startTime status } } }`;
const scheduleEvent = /* GraphQL */ `mutation Schedule($input: ScheduleTribeEventInput!) { scheduleTribeEvent(input: $input) { event { status } } }`;
const answerEvent = /* GraphQL */ `mutation Answer($input: AnswerTribeEventInput!) { answerTribeEvent(input: $input) { attendee { rsvpStatus isWaiting } } }`;
const confirmPayment = /* GraphQL */ `mutation Confirm($input: ConfirmPaymentInput!) { confirmPayment(input: $input) { status } }`;
const splitOfEvent = /* GraphQL */ `{ me { splits(first: 20) { edges { node { id eventId shares { id status amount { minorUnits } user { id } } } } } } }`;
const paidFor = /* GraphQL */ `query Paid($id: ID!) { tribeEvent(id: $id) { viewerAttendance { paymentStatus hasCheckedIn } } }`;
const checkIn = /* GraphQL */ `mutation CheckIn($input: CheckInToTribeEventInput!) { checkInToTribeEvent(input: $input) { attendee { hasCheckedIn } } }`;
const doorCode = /* GraphQL */ `query Door($id: ID!) { tribeEvent(id: $id) { checkInCode { code } attendance { going checkedIn } } }`;
const earned = /* GraphQL */ `{ me { achievementPoints achievements(first: 20) { nodes { id achievement { name } metadata { event { id } } } } } }`;
const giveImpression = /* GraphQL */ `mutation Say($input: GiveImpressionInput!) { giveImpression(input: $input) { impression { kind } } }`;
const claimHours = /* GraphQL */ `mutation ClaimForDinner($input: ClaimHoursInput!) { claimHours(input: $input) { id status } }`;
const confirmHours = /* GraphQL */ `mutation ConfirmForDinner($input: ConfirmHoursInput!) { confirmHours(input: $input) { status } }`;
const balance = /* GraphQL */ `{ me { wallet { balance { minorUnits } } } }`;
const cancelEvent = /* GraphQL */ `mutation Cancel($input: CancelTribeEventInput!) { cancelTribeEvent(input: $input) { event { status } } }`;

interface EventSplit {
  readonly id: string;
  readonly eventId: string | null;
  readonly shares: readonly {
    readonly id: string;
    readonly status: string;
    readonly amount: { readonly minorUnits: string };
    readonly user: { readonly id: string };
  }[];
}

interface Earned {
  readonly achievementPoints: number;
  readonly achievements: {
    readonly nodes: readonly {
      readonly id: string;
      readonly achievement: { readonly name: string };
      readonly metadata: { readonly event: { readonly id: string } | null } | null;
    }[];
  };
}

/** A time so many minutes from now, as clocks in UTC show it. */
function inMinutes(minutes: number) {
  const local = (ms: number) => new Date(Math.ceil(ms / 60_000) * 60_000).toISOString().slice(0, 16);
  const start = Date.now() + minutes * 60_000;
  return { start: local(start), end: local(start + 2 * 3_600_000), timeZone: 'UTC' };
}

/** What a tribe does with an event, asked of the graph as its clients would. */
function atAnEvent(graph: Graph) {
  const run = <Data>(query: string, input: object, { token }: Walker) => graph.run<Data>(query, { input }, token);
  return {
    run,
    async foundTribe(founder: Walker, others: readonly Walker[]): Promise<string> {
      const input = { name: 'Diners', privacy: 'PRIVATE' };
      const { createTribe: made } = await run<{ createTribe: { tribe: { id: string } } }>(createTribe, input, founder);
      const tribeId = made.tribe.id;
      for (const other of others) {
        await run(inviteToTribe, { tribeId, userId: other.id }, founder);
        await run(acceptTribeInvitation, { tribeId }, other);
      }
      return tribeId;
    },
    /** The split that payments made of an event, with these amounts in cents, as the payee sees it. */
    split: (eventId: string, payee: Walker, amounts: readonly number[]): Promise<Bill> =>
      eventually(
        async () => {
          const { me } = await graph.run<{ me: { splits: { edges: readonly { node: EventSplit }[] } } }>(
            splitOfEvent,
            {},
            payee.token,
          );
          const split = me.splits.edges.find(({ node }) => node.eventId === eventId)?.node;
          if (!split) throw new Error('There is no split of this event yet.');
          // The share of a person who does not come any more is 0.
          const inCents = split.shares.map(({ amount }) => Number(amount.minorUnits)).filter((cents) => cents > 0);
          expectSame(
            'the shares',
            inCents,
            [...amounts].sort((a, b) => a - b),
          );
          const shareOf = ({ id }: Walker) => {
            const share = split.shares.find(({ user }) => user.id === id);
            if (!share) throw new Error('This person has no share.');
            return share;
          };
          return { id: split.id, shareOf };
        },
        { withinMs: 20_000 },
      ),
    becomesPaid: (eventId: string, who: Walker): Promise<void> =>
      eventually(
        async () => {
          const { tribeEvent } = await graph.run<{
            tribeEvent: { viewerAttendance: { paymentStatus: string } };
          }>(paidFor, { id: eventId }, who.token);
          expectSame(`whether ${who.name} has paid`, tribeEvent.viewerAttendance.paymentStatus, 'COMPLETED');
        },
        { withinMs: 20_000 },
      ),
  };
}

export default journey(
  'dinner-night',
  'A tribe finds an evening for a dinner, shares its bill, pays, checks in, and earns an achievement and an hour of Chrona.',
  async ({ step, graph, mail, events }) => {
    const [ann, ben, cem, dora] = await step('Ann, Ben, Cem and Dora arrive, and are a tribe', async () =>
      arriveAs(['Ann', 'Ben', 'Cem', 'Dora'], { graph, mail }),
    );
    const act = atAnEvent(graph);
    const table = atATable(graph);
    const tribeId = await act.foundTribe(ann, [ben, cem, dora]);

    const eventId = await step('Ann drafts a dinner for 90.00, which Dora cannot schedule', async () => {
      const input = { tribeId, name: 'Dinner', location: 'Café Kranz', cost: eur(9_000), capacity: 3 };
      const { draftTribeEvent } = await act.run<{ draftTribeEvent: { event: { id: string } } }>(draftEvent, input, ann);
      const { id } = draftTribeEvent.event;
      await graph.refusal('HOSTS_ONLY', scheduleEvent, { input: { eventId: id } }, dora.token);
      await graph.refusal('EVENT_TIME_NEEDED', scheduleEvent, { input: { eventId: id } }, ann.token);
      await graph.refusal('EVENT_NOT_SCHEDULED', answerEvent, { input: { eventId: id, rsvp: 'GOING' } }, ben.token);
      return id;
    });

    await step('a poll finds the time: in half an hour', async () => {
      const times = [inMinutes(30), inMinutes(60 * 24)];
      const { openTribeEventPoll } = await act.run<{
        openTribeEventPoll: { poll: { id: string; options: readonly { id: string }[] } };
      }>(openPoll, { eventId, times }, ann);
      const { id: pollId, options } = openTribeEventPoll.poll;
      const said = (answers: readonly string[]) =>
        options.map(({ id: optionId }, nth) => ({ optionId, answer: answers[nth] }));
      await act.run(answerPoll, { pollId, answers: said(['YES', 'NO']) }, ben);
      await act.run(answerPoll, { pollId, answers: said(['YES', 'IF_NEED_BE']) }, cem);
      await act.run(closePoll, { pollId, optionId: options[0]?.id }, ann);
      await graph.refusal('POLL_CLOSED', answerPoll, { input: { pollId, answers: said(['NO', 'YES']) } }, dora.token);
    });

    await step('it is scheduled; three go, and Dora waits for a place', async () => {
      await act.run(scheduleEvent, { eventId }, ann);
      for (const who of [ann, ben, cem]) await act.run(answerEvent, { eventId, rsvp: 'GOING' }, who);
      const { answerTribeEvent } = await act.run<{ answerTribeEvent: { attendee: { isWaiting: boolean } } }>(
        answerEvent,
        { eventId, rsvp: 'GOING' },
        dora,
      );
      expectThat(answerTribeEvent.attendee.isWaiting, 'a place in the waiting list', answerTribeEvent);
      const told = await events.about(eventScheduled, eventId);
      expectSame('the event', told.data.amount, 9_000);
    });

    const bill = await step(
      'payments divides the bill; Cem cannot come, so Dora moves up and has his share',
      async () => {
        await act.split(eventId, ann, [3_000, 3_000, 3_000]);
        await act.run(answerEvent, { eventId, rsvp: 'NOT_GOING' }, cem);
        return eventually(
          async () => {
            const divided = await act.split(eventId, ann, [3_000, 3_000, 3_000]);
            divided.shareOf(dora);
            return divided;
          },
          { withinMs: 20_000 },
        );
      },
    );

    await step('Ben pays by card, Dora by hand, and their places are marked as paid', async () => {
      await table.method(ben, 'pm_card_visa');
      await table.ends(await table.pay(ben, bill), ben, 'COMPLETED');
      await act.becomesPaid(eventId, ben);
      await table.method(dora, null);
      const transactionId = await table.pay(dora, bill);
      const input = { idempotencyKey: key(), transactionId, received: true };
      await act.run(confirmPayment, input, ann);
      await act.becomesPaid(eventId, dora);
    });

    await step('Ann shows the code at the door; Ben checks in once, and not with another code', async () => {
      const { tribeEvent } = await graph.run<{ tribeEvent: { checkInCode: { code: string } } }>(
        doorCode,
        { id: eventId },
        ann.token,
      );
      const { code } = tribeEvent.checkInCode;
      const wrong = code === '123456' ? '654321' : '123456';
      const proving = (one: string) => ({ input: { eventId, proof: { code: one } } });
      await graph.refusal('WRONG_CHECK_IN_CODE', checkIn, proving(wrong), ben.token);
      await graph.refusal('RSVP_NEEDED', checkIn, proving(code), cem.token);
      await graph.run(checkIn, proving(code), ben.token);
      await graph.refusal('ALREADY_CHECKED_IN', checkIn, proving(code), ben.token);
      expectSame('how', (await events.about(attendeeCheckedIn, eventId)).data.by, 'CODE');
    });

    const walkId = await step('after it they take a walk, at which Ann and Ben check in, and Ann completes it', () =>
      holdAnEvent(graph, { tribeId, host: ann, others: [ben] }),
    );

    await step('Ben has earned an achievement, once, by the walk', async () => {
      const award = await eventually(
        async () => {
          const { me } = await graph.run<{ me: Earned }>(earned, {}, ben.token);
          const first = me.achievements.nodes.find(({ achievement }) => achievement.name === 'First gathering');
          if (!first) throw new Error('Ben has not earned it yet.');
          expectSame('the event that counted', first.metadata?.event?.id, walkId);
          return first;
        },
        { withinMs: 30_000 },
      );
      expectSame('who earned it', (await events.about(achievementAwarded, award.id)).data.userId, ben.id);
      expectSame('how often', await events.countAbout(achievementAwarded, award.id), 1);
    });

    await step('Ben says in private that he would meet Ann again; Dora was not there', async () => {
      const say = (userId: string) => ({ input: { eventId: walkId, userId, kind: 'WOULD_MEET_AGAIN' } });
      await graph.run(giveImpression, say(ann.id), ben.token);
      await graph.refusal('NOT_AT_EVENT', giveImpression, say(ann.id), dora.token);
      await graph.refusal('NOT_FOUND', giveImpression, say(dora.id), ben.token);
    });

    await step('Ann claims the hour for which she cooked, Ben confirms it, and she has a Chrona', async () => {
      const amount = { minorUnits: '100', currency: 'CHRONA' };
      const claim = { idempotencyKey: key(), receiverId: ben.id, amount, witnessIds: [], description: 'Cooked dinner' };
      const { claimHours: claimed } = await act.run<{ claimHours: { id: string } }>(claimHours, claim, ann);
      await act.run(confirmHours, { idempotencyKey: key(), claimId: claimed.id }, ben);
      await eventually(
        async () => {
          const { me } = await graph.run<{ me: { wallet: { balance: { minorUnits: string } } } }>(
            balance,
            {},
            ann.token,
          );
          expectSame('what Ann has', me.wallet.balance.minorUnits, '100');
        },
        { withinMs: 20_000 },
      );
    });

    await step('another dinner is cancelled, and no one owes anything for it', async () => {
      const input = { tribeId, name: 'Lunch', location: 'Park', cost: eur(1_000), time: inMinutes(60 * 48) };
      const { draftTribeEvent } = await act.run<{ draftTribeEvent: { event: { id: string } } }>(draftEvent, input, ben);
      const other = draftTribeEvent.event.id;
      await act.run(scheduleEvent, { eventId: other }, ben);
      for (const who of [ann, ben]) await act.run(answerEvent, { eventId: other, rsvp: 'GOING' }, who);
      await act.split(other, ben, [500, 500]);
      await act.run(cancelEvent, { eventId: other, reason: 'Rain' }, ben);
      await eventually(
        async () =>
          expectSame('what Ann owes Ben', (await table.debts(tribeId, [ann, ben], ann)).includes('Ann>Ben 500'), false),
        { withinMs: 20_000 },
      );
    });
  },
);
