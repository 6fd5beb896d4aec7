import { attendeeCheckedIn } from '@kindred/contracts/tribe-events/attendee-checked-in';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { answers, givenScheduled, givenTribe, place, seen, timeIn } from './given-events.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

/** An event of a tribe of two that people can check in to. */
async function givenOpenDoor() {
  const tribe = await givenTribe(world);
  const eventId = await givenScheduled(world, tribe, { time: timeIn(world, 24) });
  const [member] = tribe.members as [TestPerson];
  await answers(member, eventId, 'GOING');
  world.pass(23.5 / 24);
  return { ...tribe, member, eventId };
}

const codeOf = async (host: TestPerson, eventId: string) =>
  (await seen<{ checkInCode: { code: string } }>(host, eventId, 'checkInCode { code }')).checkInCode.code;
const byCode = (eventId: string, code: string) => ({ eventId, proof: { code } });
/** A code that is not one of these. */
const wrongCode = (...codes: string[]) => ['111111', '222222', '333333'].find((one) => !codes.includes(one)) ?? '';

describe('checking in', () => {
  it('refuses people who have not answered, and the time before and after', async () => {
    const tribe = await givenTribe(world);
    const eventId = await givenScheduled(world, tribe, { time: timeIn(world, 24) });
    await answers(tribe.founder, eventId, 'GOING');
    const [member] = tribe.members as [TestPerson];
    expect(await seen(tribe.founder, eventId, 'checkInCode { code }')).toEqual({ checkInCode: null });
    await tribe.founder.isRefused('CHECK_IN_CLOSED', 'checkInToTribeEvent', byCode(eventId, '000000'));
    world.pass(23.5 / 24);
    const code = await codeOf(tribe.founder, eventId);
    await member.isRefused('RSVP_NEEDED', 'checkInToTribeEvent', byCode(eventId, code));
    await (await world.person()).isRefused('NOT_FOUND', 'checkInToTribeEvent', byCode(eventId, code));
    world.pass(1);
    await tribe.founder.isRefused('CHECK_IN_CLOSED', 'checkInToTribeEvent', byCode(eventId, code));
  });

  it('refuses an old code, and all codes for a while after five wrong ones', async () => {
    const { founder, member, eventId } = await givenOpenDoor();
    const old = await codeOf(founder, eventId);
    world.pass(11 / 1_440);
    const code = await codeOf(founder, eventId);
    await member.isRefused('WRONG_CHECK_IN_CODE', 'checkInToTribeEvent', byCode(eventId, old));
    for (let nth = 1; nth < 5; nth += 1)
      await member.isRefused('WRONG_CHECK_IN_CODE', 'checkInToTribeEvent', byCode(eventId, wrongCode(code, old)));
    const answer = await member.graph.request(
      'mutation ($input: CheckInToTribeEventInput!) { checkInToTribeEvent(input: $input) { __typename } }',
      { input: byCode(eventId, code) },
    );
    refusedWith('TOO_MANY_WRONG_CODES')(answer);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ details: { availableAt: expect.any(String) } });
    world.pass(16 / 1_440);
    await member.does('checkInToTribeEvent', byCode(eventId, await codeOf(founder, eventId)), 'event { id }');
  });

  it('refuses a place five kilometres away, a second time, and both proofs or none', async () => {
    const { member, eventId } = await givenOpenDoor();
    const at = (latitude: number) => ({ eventId, proof: { point: { ...place, latitude } } });
    await member.isRefused('TOO_FAR_AWAY', 'checkInToTribeEvent', at(place.latitude + 0.045));
    await member.isRefused('BAD_USER_INPUT', 'checkInToTribeEvent', { eventId, proof: {} });
    const both = { code: '000000', point: place };
    await member.isRefused('BAD_USER_INPUT', 'checkInToTribeEvent', { eventId, proof: both });
    const checked = await member.does(
      'checkInToTribeEvent',
      at(place.latitude + 0.001),
      'attendee { hasCheckedIn } event { attendance { checkedIn } }',
    );
    expect(checked).toEqual({ attendee: { hasCheckedIn: true }, event: { attendance: { checkedIn: 1 } } });
    await member.isRefused('ALREADY_CHECKED_IN', 'checkInToTribeEvent', at(place.latitude));
    await eventually(async () =>
      expect(await world.events(attendeeCheckedIn, eventId)).toEqual([{ eventId, userId: member.id, by: 'PLACE' }]),
    );
  });

  it('shows the code at the door to hosts alone', async () => {
    const { founder, member, eventId } = await givenOpenDoor();
    expect(await codeOf(founder, eventId)).toMatch(/^\d{6}$/);
    expect(await seen(member, eventId, 'checkInCode { code }')).toEqual({ checkInCode: null });
  });
});
