import { duetEnded } from '@kindred/contracts/companion-journal/duet-ended';
import { duetInvitationAnswered } from '@kindred/contracts/companion-journal/duet-invitation-answered';
import { duetInvited } from '@kindred/contracts/companion-journal/duet-invited';
import { duetOpened } from '@kindred/contracts/companion-journal/duet-opened';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { endDuetsBetweenBlocked } from '../../src/duets/end-duets-between-blocked.ts';
import { blocked, decides, invited, opened, seen } from './given-duets.ts';

let world: CompanionWorld;
beforeAll(async () => {
  world = await companionWorld();
});
afterAll(() => world?.stop());

const invites = (seeker: TestPerson, other: object, script = 'LOST_KEY') =>
  seeker.does<{ duet: { id: string; status: string } }>('inviteToDuet', { script, other }, 'duet { id status }');
const answers = (person: TestPerson, duetId: string, accept: boolean) =>
  person.does('answerDuetInvitation', { duetId, accept }, 'duet { id }');

/** What a seeker can tell of an invitation, without what differs between any two. */
async function looks(seeker: TestPerson, duetId: string) {
  const { invitedAt, invitationEndsAt, ...rest } = await seen<Record<string, unknown>>(seeker, duetId);
  return { ...rest, id: null, seeker: null, subject: null, times: [typeof invitedAt, typeof invitationEndsAt] };
}

describe('inviting to a duet', () => {
  it('is refused to oneself, twice to the same person, and to an unknown agent', async () => {
    const { seeker, subject } = await invited(world);
    const script = 'LOST_KEY';
    await seeker.isRefused('DUET_WITH_YOURSELF', 'inviteToDuet', { script, other: { userId: seeker.id } });
    await seeker.isRefused('DUET_UNDER_WAY', 'inviteToDuet', { script, other: { userId: subject.id } });
    await seeker.isRefused('AGENT_UNKNOWN', 'inviteToDuet', { script, other: { agentId: newId() } });
    expect((await invites(subject, { userId: seeker.id })).duet.status).toBe('INVITED');
  });

  it('is refused after 20 in a day, until the first is a day old', async () => {
    const seeker = await world.person();
    for (let nth = 0; nth < 20; nth += 1) await invites(seeker, { userId: newId() });
    const refusal = await seeker.isRefused('TOO_MANY_DUET_INVITATIONS', 'inviteToDuet', {
      script: 'LOST_KEY',
      other: { userId: newId() },
    });
    expect(refusal.extensions).toMatchObject({ details: { availableAt: expect.any(String) as string } });
  });

  it('shows the invitation to both, and publishes no word of whom it is for', async () => {
    const { duetId, seeker, subject } = await invited(world, 'LOST_KEY');
    for (const viewer of [seeker, subject])
      expect(await seen(viewer, duetId)).toMatchObject({
        status: 'INVITED',
        purpose: 'QUEST',
        seeker: { id: seeker.id },
        subject: { id: subject.id },
        startedAt: null,
      });
    await eventually(async () =>
      expect(await world.events(duetInvited, duetId)).toEqual([{ duetId, seekerId: seeker.id, purpose: 'QUEST' }]),
    );
  });
});

describe('answering an invitation', () => {
  it('is possible for the invited person alone', async () => {
    const { duetId, seeker, subject } = await invited(world);
    await seeker.isRefused('NOT_FOUND', 'answerDuetInvitation', { duetId, accept: true });
    await (await world.person()).isRefused('NOT_FOUND', 'answerDuetInvitation', { duetId, accept: true });
    await answers(subject, duetId, true);
    await answers(subject, duetId, true);
    await subject.isRefused('DUET_INVITATION_ANSWERED', 'answerDuetInvitation', { duetId, accept: false });
    expect(await seen(seeker, duetId)).toMatchObject({ status: 'OPEN', startedAt: expect.any(String) as string });
    await eventually(async () => expect(await world.events(duetOpened, duetId)).toHaveLength(1));
    expect(await world.events(duetInvitationAnswered, duetId)).toEqual([{ duetId, isAccepted: true }]);
  });

  it('is not shown to the seeker when it declines, and lapses like one without an answer', async () => {
    const [declined, silent] = [await invited(world), await invited(world)];
    await answers(declined.subject, declined.duetId, false);
    const both = async () => [await looks(declined.seeker, declined.duetId), await looks(silent.seeker, silent.duetId)];
    let [one, other] = await both();
    expect(one).toEqual(other);
    expect(one).toMatchObject({ status: 'INVITED' });
    world.pass(7.05);
    await silent.subject.isRefused('DUET_INVITATION_OVER', 'answerDuetInvitation', {
      duetId: silent.duetId,
      accept: true,
    });
    await world.runJob('end-duets');
    [one, other] = await both();
    expect(one).toEqual(other);
    expect(one).toMatchObject({ status: 'ENDED', startedAt: null });
    await eventually(async () =>
      expect(await world.events(duetEnded, declined.duetId)).toEqual([{ duetId: declined.duetId }]),
    );
  });
});

describe('a duet between people with a block', () => {
  it('looks sent, is not shown to the other, and lapses', async () => {
    const [seeker, subject, twin] = [await world.person(), await world.person(), await invited(world, 'LOST_KEY')];
    await blocked(world, subject.id, seeker.id);
    const { duet } = await invites(seeker, { userId: subject.id });
    expect(await looks(seeker, duet.id)).toEqual(await looks(twin.seeker, twin.duetId));
    const id = { id: duet.id };
    refusedWith('NOT_FOUND')(await subject.graph.request('query ($id: ID!) { narrativeDuet(id: $id) { id } }', id));
    await subject.isRefused('NOT_FOUND', 'answerDuetInvitation', { duetId: duet.id, accept: true });
    world.pass(7.05);
    await world.runJob('end-duets');
    expect(await seen(seeker, duet.id)).toMatchObject({ status: 'ENDED' });
  });

  it('is withheld from the invited person if the block comes later, and ends on a full hour if it is open', async () => {
    const [waiting, open] = [await invited(world), await opened(world)];
    for (const { seeker, subject } of [waiting, open]) {
      await blocked(world, seeker.id, subject.id);
      await endDuetsBetweenBlocked(world.running.service.work, [
        { tieId: newId(), oneId: seeker.id, otherId: subject.id, blocked: true },
      ]);
    }
    await waiting.subject.isRefused('NOT_FOUND', 'answerDuetInvitation', { duetId: waiting.duetId, accept: true });
    expect(await seen(waiting.seeker, waiting.duetId)).toMatchObject({ status: 'INVITED' });
    world.pass(0.05);
    await world.runJob('end-duets');
    const { status, completedAt } = await seen(open.subject, open.duetId);
    expect([status, new Date(completedAt ?? 0).getTime() % 3_600_000]).toEqual(['ENDED', 0]);
  });
});

describe('an invitation that its seeker takes back', () => {
  it('cannot be let go by the invited person, who no longer sees it, and ends on a full hour', async () => {
    const { duetId, seeker, subject } = await invited(world);
    await subject.isRefused('DUET_NOT_OPEN', 'decideOnDuet', { duetId, choice: 'LET_GO' });
    await decides(seeker, duetId, 'LET_GO');
    await subject.isRefused('NOT_FOUND', 'answerDuetInvitation', { duetId, accept: true });
    world.pass(0.05);
    await world.runJob('end-duets');
    expect(await seen(seeker, duetId)).toMatchObject({ status: 'ENDED' });
  });
});

describe('letting an open duet go', () => {
  it('ends it at the next full hour, and tells the other nothing before', async () => {
    const { duetId, seeker, subject } = await opened(world);
    await decides(seeker, duetId, 'LET_GO');
    await seeker.isRefused('ALREADY_DECIDED', 'decideOnDuet', { duetId, choice: 'CONNECT' });
    expect(await seen(subject, duetId)).toMatchObject({ status: 'OPEN', viewerChoice: null });
    world.pass(0.05);
    await world.runJob('end-duets');
    expect(await seen(subject, duetId)).toMatchObject({ status: 'ENDED', viewerChoice: null });
    await subject.isRefused('DUET_NOT_OPEN', 'decideOnDuet', { duetId, choice: 'LET_GO' });
  });
});
