import { notificationSent } from '@kindred/contracts/tribe-events/notification-sent';
import { sessionInvited } from '@kindred/contracts/vessel-privacy/session-invited';
import { eventually } from '@kindred/testkit/eventually';
import { erased } from '../events/told-by-identity.ts';
import { blocked } from '../hives/given-hives.ts';
import { allTold, notificationsOf, typesSeenBy } from '../notifications/given-notifications.ts';
import { receives } from '../receives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const rowsOf = (sql: string, parameters: unknown[]) =>
  world.running.service.work.read({ role: 'job', id: null }, (tx) => tx.query(sql, parameters));

/** An invitation that vessel-privacy has told of, and that waits to be asked about. */
async function givenInvitation(inviter: TestPerson, invitee: TestPerson): Promise<string> {
  const sessionId = world.vesselPrivacy.invite(inviter.id, invitee.id);
  await receives(world, sessionInvited, { sessionId, inviterId: inviter.id });
  await eventually(async () => expect(await isNoted(sessionId)).toBe(true));
  return sessionId;
}

const isNoted = async (sessionId: string) =>
  (await rowsOf('SELECT 1 FROM session_to_ask WHERE session_id = $1', [sessionId])).length > 0;
const tells = () => world.runJob('tell-invited-to-sessions');

describe('an invitation to a session', () => {
  it('is not told if it was taken back, after a block, and of an erased person', async () => {
    const [inviter, invitee, other] = [await world.person(), await world.person(), await world.person()];
    world.vesselPrivacy.uninvite(await givenInvitation(inviter, invitee));
    await blocked(world, inviter, other);
    await givenInvitation(inviter, other);
    const gone = await world.person();
    await givenInvitation(gone, invitee);
    await erased(world, gone);
    await tells();
    for (const person of [inviter, invitee, other]) expect(await typesSeenBy(person)).toEqual([]);
    expect(await rowsOf('SELECT 1 FROM session_to_ask', [])).toEqual([]);
  });

  it('is in no event, because whom it is for is private', async () => {
    const [inviter, invitee] = [await world.person(), await world.person()];
    await givenInvitation(inviter, invitee);
    await tells();
    const [told] = await notificationsOf(invitee);
    await allTold(world);
    expect(await world.events(notificationSent, told!.id)).toEqual([]);
  });

  it('waits while vessel-privacy is away', async () => {
    const [inviter, invitee] = [await world.person(), await world.person()];
    const sessionId = await givenInvitation(inviter, invitee);
    world.vesselPrivacy.away = true;
    await expect(tells()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect([await isNoted(sessionId), await typesSeenBy(invitee)]).toEqual([true, []]);
    world.vesselPrivacy.away = false;
    await tells();
    expect([await isNoted(sessionId), await typesSeenBy(invitee)]).toEqual([false, ['SESSION_INVITED']]);
  });

  it('is told to the invited person once, leads to the session, and ends with the invitation', async () => {
    const [inviter, invitee] = [await world.person(), await world.person()];
    const sessionId = await givenInvitation(inviter, invitee);
    await Promise.all([tells(), tells()]);
    const [told, ...more] = await notificationsOf(invitee);
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      type: 'SESSION_INVITED',
      data: { person: { id: inviter.id }, session: { id: sessionId }, count: 1 },
    });
    expect(Date.parse(told!.expiresAt) - world.now().getTime()).toBeLessThanOrEqual(7 * 86_400_000);
    expect(await typesSeenBy(inviter)).toEqual([]);
    world.pass(7.1);
    expect(await typesSeenBy(invitee)).toEqual([]);
  });
});
