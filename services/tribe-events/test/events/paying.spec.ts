import { splitSharePaid } from '@kindred/contracts/payments/split-share-paid';
import { transactionDisputeChanged } from '@kindred/contracts/payments/transaction-dispute-changed';
import { transactionRefunded } from '@kindred/contracts/payments/transaction-refunded';
import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import { placeLapsed } from '@kindred/contracts/tribe-events/place-lapsed';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { receives } from '../receives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { answers, givenScheduled, givenTribe, seen, timeIn } from './given-events.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const cost = { minorUnits: '3000', currency: 'EUR' };

async function givenPaidDinner(input: object = {}) {
  const tribe = await givenTribe(world);
  const [member] = tribe.members as [TestPerson];
  const eventId = await givenScheduled(world, tribe, { cost, ...input });
  await answers(member, eventId, 'GOING');
  return { ...tribe, member, eventId };
}

const paymentOf = async (person: TestPerson, eventId: string) =>
  (await seen<{ viewerAttendance: { paymentStatus: string } }>(person, eventId, 'viewerAttendance { paymentStatus }'))
    .viewerAttendance.paymentStatus;
const becomes = (person: TestPerson, eventId: string, status: string) =>
  eventually(async () => expect(await paymentOf(person, eventId)).toBe(status));

const share = (userId: string, payeeId: string, eventId: string) => ({
  splitId: newId(),
  shareId: newId(),
  userId,
  payeeId,
  eventId,
  transactionId: newId(),
  amount: 1_500,
  currency: 'EUR',
});

describe('the payment of a place', () => {
  it('is marked by a paid share, and unmarked by a refund of the whole and by a dispute', async () => {
    const { founder, member, eventId } = await givenPaidDinner();
    expect(await paymentOf(member, eventId)).toBe('PENDING');
    const paid = share(member.id, founder.id, eventId);
    await receives(world, splitSharePaid, paid);
    await becomes(member, eventId, 'COMPLETED');

    const { transactionId, splitId, shareId, amount, currency } = paid;
    const dispute = { transactionId, amount, currency, userId: member.id, payeeId: founder.id };
    await receives(world, transactionDisputeChanged, { ...dispute, status: 'OPEN' });
    await becomes(member, eventId, 'PENDING');
    await receives(world, transactionDisputeChanged, { ...dispute, status: 'WON' });
    await becomes(member, eventId, 'COMPLETED');

    const payment = { transactionId, splitId, shareId, amount, currency, userId: member.id, payeeId: founder.id };
    const refund = {
      ...payment,
      type: 'SPLIT_PAYMENT',
      provider: 'STRIPE',
      because: 'REFUND',
      returned: amount,
    } as const;
    await receives(world, transactionRefunded, { ...refund, whole: true });
    await becomes(member, eventId, 'PENDING');
  });

  it('is seen by the person and the payee alone', async () => {
    const tribe = await givenTribe(world, 2);
    const [member, other] = tribe.members as [TestPerson, TestPerson];
    const eventId = await givenScheduled(world, tribe, { cost });
    await answers(member, eventId, 'GOING');
    const fields = 'attendees { nodes { user { id } paymentStatus } }';
    const shownTo = async (person: TestPerson) => {
      const { attendees } = await seen<{
        attendees: { nodes: { user: { id: string }; paymentStatus: string | null }[] };
      }>(person, eventId, fields);
      return attendees.nodes.find(({ user }) => user.id === member.id)?.paymentStatus;
    };
    expect([await shownTo(tribe.founder), await shownTo(member), await shownTo(other)]).toEqual([
      'PENDING',
      'PENDING',
      null,
    ]);
  });

  it('is not required of the payee', async () => {
    const { founder, eventId } = await givenPaidDinner();
    await answers(founder, eventId, 'GOING');
    expect(await paymentOf(founder, eventId)).toBe('NOT_REQUIRED');
  });
});

describe('a place that must be paid', () => {
  it('lapses at the due date if it was not, and goes to the next', async () => {
    const paymentDueAt = new Date(world.now().getTime() + 24 * 3_600_000).toISOString();
    const time = timeIn(world, 72);
    const { founder, member, eventId } = await givenPaidDinner({
      paymentRequired: true,
      paymentDueAt,
      capacity: 1,
      time,
    });
    await answers(founder, eventId, 'GOING');
    await world.runJob('lapse-unpaid-places');
    expect(await seen(member, eventId, 'viewerAttendance { rsvpStatus }')).toEqual({
      viewerAttendance: { rsvpStatus: 'GOING' },
    });
    world.pass(1.01);
    await world.runJob('lapse-unpaid-places');
    expect(await seen(member, eventId, 'viewerAttendance { rsvpStatus }')).toEqual({
      viewerAttendance: { rsvpStatus: 'NOT_GOING' },
    });
    await eventually(async () => {
      expect(await world.events(placeLapsed, eventId)).toEqual([{ eventId, userId: member.id }]);
      const told = (await world.events(eventScheduled, eventId)).at(-1);
      expect(told?.participantIds).toEqual([founder.id]);
    });
  });
});
