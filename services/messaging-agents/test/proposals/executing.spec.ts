import { memberLeft } from '@kindred/contracts/messaging-agents/member-left';
import { proposalExecuted } from '@kindred/contracts/messaging-agents/proposal-executed';
import { roleChanged } from '@kindred/contracts/messaging-agents/role-changed';
import { eventually } from '@kindred/testkit/eventually';
import { messagingWorld, type MessagingWorld } from '../messaging-world.ts';
import { givenFour, roster, seenMicroDao } from '../micro-daos/given-micro-daos.ts';
import { closes, executes, givenPassing, opens, seenProposal } from './given-proposals.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

describe('a proposal that passed', () => {
  it('fails if by then it is the owner who would go', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    const all = [owner, admin, member];
    const removal = await givenPassing(microDaoId, all, { removeMember: { userId: admin.id } });
    const demotion = await givenPassing(microDaoId, all, { changeRole: { userId: admin.id, role: 'GUEST' } });
    await closes(world);
    await owner.does('handOverMicroDao', { microDaoId, userId: admin.id }, 'member { role }');
    world.pass(24);
    await world.runJob('execute-proposals');
    for (const proposalId of [removal, demotion]) {
      expect(await seenProposal(owner, proposalId)).toMatchObject({ status: 'FAILED', reason: 'LAST_OWNER' });
      await eventually(async () =>
        expect(await world.events(proposalExecuted, proposalId)).toEqual([
          { proposalId, microDaoId, outcome: 'FAILED', reason: 'LAST_OWNER' },
        ]),
      );
    }
    expect(await seenMicroDao(admin, microDaoId)).toMatchObject({ owner: { id: admin.id }, memberCount: 4 });
  });

  it('fails if the member has left, and if the microDAO was archived', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    const removal = await givenPassing(microDaoId, [owner, admin, member], { removeMember: { userId: member.id } });
    const text = await givenPassing(microDaoId, [owner, admin]);
    await member.does('leaveMicroDao', { microDaoId }, 'member { status }');
    await executes(world);
    expect(await seenProposal(owner, removal)).toMatchObject({ status: 'FAILED', reason: 'NOT_FOUND' });
    expect(await seenProposal(owner, text)).toMatchObject({ status: 'RECORDED', reason: null });
    const [late, open] = [await givenPassing(microDaoId, [owner, admin]), await opens(admin, microDaoId)];
    world.pass(71);
    const open2 = await opens(admin, microDaoId);
    world.pass(1);
    await world.runJob('close-proposals');
    await owner.does('archiveMicroDao', { microDaoId }, 'microDao { status }');
    world.pass(24);
    await world.runJob('execute-proposals');
    expect(await seenProposal(owner, late)).toMatchObject({ status: 'FAILED', reason: 'MICRO_DAO_ARCHIVED' });
    expect(await seenProposal(owner, open)).toMatchObject({ status: 'REJECTED', reason: 'NO_QUORUM' });
    expect(await seenProposal(owner, open2)).toMatchObject({ status: 'WITHDRAWN', reason: 'MICRO_DAO_ARCHIVED' });
  });

  it('waits for its delay, then removes a member, who comes back by an invitation only', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    const proposalId = await givenPassing(microDaoId, [owner, admin], { removeMember: { userId: member.id } });
    await closes(world);
    await world.runJob('execute-proposals');
    expect(await seenProposal(owner, proposalId)).toMatchObject({ status: 'PASSED' });
    world.pass(24);
    await world.runJob('execute-proposals');
    expect(await seenProposal(owner, proposalId)).toMatchObject({ status: 'EXECUTED' });
    expect(await roster(owner, microDaoId)).toMatchObject({ totalCount: 3 });
    await member.isRefused('INVITATION_NEEDED', 'joinMicroDao', { microDaoId });
    await eventually(async () =>
      expect(await world.events(memberLeft, microDaoId)).toMatchObject([
        { userId: member.id, how: 'REMOVED', proposalId, memberCount: 3 },
      ]),
    );
  });

  it('invites a person, whom it does not make a member without their yes', async () => {
    const { owner, admin, microDaoId } = await givenFour(world);
    const invited = await world.person();
    await givenPassing(microDaoId, [owner, admin], { addMember: { userId: invited.id, role: 'ADMIN' } });
    await invited.isRefused('NOT_FOUND', 'acceptMicroDaoInvitation', { microDaoId });
    await executes(world);
    expect(await seenMicroDao(owner, microDaoId)).toMatchObject({ memberCount: 4 });
    expect(await invited.does('acceptMicroDaoInvitation', { microDaoId }, 'member { role }')).toEqual({
      member: { role: 'ADMIN' },
    });
  });

  it('gives the microDAO to another member', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    const action = { changeRole: { userId: member.id, role: 'OWNER' } };
    const proposalId = await givenPassing(microDaoId, [admin, member], action);
    await executes(world);
    expect(await seenMicroDao(owner, microDaoId)).toMatchObject({ owner: { id: member.id } });
    await eventually(async () =>
      expect((await world.events(roleChanged, microDaoId)).slice(-2)).toMatchObject([
        { userId: owner.id, from: 'OWNER', role: 'ADMIN', proposalId },
        { userId: member.id, from: 'MEMBER', role: 'OWNER', proposalId },
      ]),
    );
  });

  it('changes the rules of later votes, which nothing else does', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    const rules = { quorumBasisPoints: 10_000, executionDelayHours: 0 };
    const open = await opens(member, microDaoId);
    const proposalId = await givenPassing(microDaoId, [owner, admin], { changeRules: rules });
    await executes(world);
    expect(await seenProposal(owner, proposalId)).toMatchObject({ status: 'EXECUTED' });
    expect(
      await owner.asks(
        'query ($id: ID!) { microDao(id: $id) { votingRules { quorumBasisPoints votingHours executionDelayHours } } }',
        {
          id: microDaoId,
        },
      ),
    ).toEqual({ microDao: { votingRules: { quorumBasisPoints: 10_000, votingHours: 72, executionDelayHours: 0 } } });
    const later = await givenPassing(microDaoId, [owner, admin]);
    await closes(world);
    expect(await seenProposal(owner, later)).toMatchObject({ status: 'REJECTED', reason: 'NO_QUORUM' });
    expect(await seenProposal(owner, open)).toMatchObject({ status: 'REJECTED', reason: 'NO_QUORUM' });
  });

  it('fails if the next owner has left by then', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    const action = { changeRole: { userId: member.id, role: 'OWNER' } };
    const proposalId = await givenPassing(microDaoId, [admin, owner], action);
    await member.does('leaveMicroDao', { microDaoId }, 'member { status }');
    await executes(world);
    expect(await seenProposal(owner, proposalId)).toMatchObject({ status: 'FAILED', reason: 'NOT_FOUND' });
    expect(await seenMicroDao(owner, microDaoId)).toMatchObject({ owner: { id: owner.id } });
  });

  it('is recorded if no code carries it out', async () => {
    const { owner, admin, microDaoId } = await givenFour(world);
    const proposalId = await givenPassing(microDaoId, [owner, admin]);
    await executes(world);
    expect(await seenProposal(owner, proposalId)).toMatchObject({ status: 'RECORDED' });
  });
});
