import { proposalDecided } from '@kindred/contracts/messaging-agents/proposal-decided';
import { proposalOpened } from '@kindred/contracts/messaging-agents/proposal-opened';
import { newId } from '@kindred/contracts/uuid';
import { databaseUrl } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { messagingWorld, type MessagingWorld } from '../messaging-world.ts';
import { givenFour, joins } from '../micro-daos/given-micro-daos.ts';
import { closes, opens, seenProposal, votes } from './given-proposals.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

describe('opening a proposal', () => {
  it('refuses strangers, guests, rules out of range, and an eleventh', async () => {
    const { member, guest, microDaoId } = await givenFour(world);
    const stranger = await world.person();
    const input = { microDaoId, title: 'Do it' };
    await stranger.isRefused('NOT_FOUND', 'openProposal', input);
    await guest.isRefused('ROLE_TOO_LOW', 'openProposal', input);
    await member.isRefused('INVALID_TEXT', 'openProposal', { microDaoId, title: ' ' });
    for (const rules of [{}, { quorumBasisPoints: 10_001 }, { majorityBasisPoints: 4_999 }, { votingHours: 0 }])
      await member.isRefused('INVALID_VOTING_RULES', 'openProposal', { ...input, action: { changeRules: rules } });
    for (let nth = 0; nth < 10; nth += 1) await opens(member, microDaoId);
    await member.isRefused('TOO_MANY_PROPOSALS', 'openProposal', input);
  });

  it('refuses what could not be carried out', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    const propose = (action: object) => ({ microDaoId, title: 'Do it', action });
    const stranger = await world.person();
    await member.isRefused('LAST_OWNER', 'openProposal', propose({ removeMember: { userId: owner.id } }));
    await member.isRefused('NOT_FOUND', 'openProposal', propose({ removeMember: { userId: stranger.id } }));
    await member.isRefused(
      'NOT_FOUND',
      'openProposal',
      propose({ changeRole: { userId: stranger.id, role: 'OWNER' } }),
    );
    await member.isRefused('ALREADY_MEMBER', 'openProposal', propose({ addMember: { userId: admin.id } }));
    await world.block(member, admin);
    await member.isRefused('NOT_FOUND', 'openProposal', propose({ removeMember: { userId: admin.id } }));
  });

  it('fixes who can vote, and tells the world', async () => {
    const { owner, member, guest, microDaoId } = await givenFour(world);
    const proposalId = await opens(member, microDaoId);
    const late = await world.person();
    await joins(late, microDaoId);
    await late.isRefused('NOT_IN_ELECTORATE', 'voteOnProposal', { proposalId, choice: 'FOR' });
    await guest.isRefused('NOT_IN_ELECTORATE', 'voteOnProposal', { proposalId, choice: 'FOR' });
    expect(await seenProposal(owner, proposalId)).toMatchObject({ electorate: 3, viewerCanVote: true });
    expect(await seenProposal(late, proposalId)).toMatchObject({ electorate: 3, viewerCanVote: false });
    await eventually(async () =>
      expect(await world.events(proposalOpened, proposalId)).toMatchObject([
        { microDaoId, proposedBy: member.id, kind: 'OTHER', electorate: 3 },
      ]),
    );
  });
});

describe('voting', () => {
  it('refuses people who are not in the microDAO any more, and a vote after the close', async () => {
    const { owner, member, microDaoId } = await givenFour(world);
    const proposalId = await opens(owner, microDaoId);
    const stranger = await world.person();
    await stranger.isRefused('NOT_FOUND', 'voteOnProposal', { proposalId, choice: 'FOR' });
    await owner.isRefused('NOT_FOUND', 'voteOnProposal', { proposalId: newId(), choice: 'FOR' });
    await member.does('leaveMicroDao', { microDaoId }, 'member { status }');
    await member.isRefused('NOT_FOUND', 'voteOnProposal', { proposalId, choice: 'FOR' });
    world.pass(72);
    await owner.isRefused('VOTING_CLOSED', 'voteOnProposal', { proposalId, choice: 'FOR' });
    await owner.isRefused('VOTING_CLOSED', 'withdrawProposal', { proposalId });
    expect(await seenProposal(stranger, proposalId)).toBeNull();
  });

  it('counts one vote a person, the last', async () => {
    const { owner, admin, microDaoId } = await givenFour(world);
    const proposalId = await opens(owner, microDaoId);
    for (const choice of ['FOR', 'ABSTAIN', 'AGAINST']) await votes(owner, proposalId, choice);
    const { proposal } = await votes(admin, proposalId, 'FOR');
    expect(proposal).toMatchObject({ votesCast: 2, votesFor: null, viewerVote: 'FOR' });
    await closes(world);
    expect(await seenProposal(owner, proposalId)).toMatchObject({
      status: 'REJECTED',
      reason: 'TIE',
      votesFor: 1,
      votesAgainst: 1,
      abstentions: 0,
      viewerVote: 'AGAINST',
    });
    await owner.isRefused('VOTING_CLOSED', 'voteOnProposal', { proposalId, choice: 'FOR' });
  });

  it('is decided once, and told', async () => {
    const { owner, admin, microDaoId } = await givenFour(world);
    const [passing, failing] = [await opens(owner, microDaoId), await opens(owner, microDaoId)];
    for (const person of [owner, admin]) await votes(person, passing);
    await votes(owner, failing);
    await closes(world);
    await world.runJob('close-proposals');
    expect(await seenProposal(owner, passing)).toMatchObject({ status: 'PASSED', votesFor: 2 });
    expect(await seenProposal(owner, failing)).toMatchObject({ status: 'REJECTED', reason: 'NO_QUORUM' });
    await eventually(async () => {
      expect(await world.events(proposalDecided, passing)).toEqual([
        {
          proposalId: passing,
          microDaoId,
          electorate: 3,
          votesFor: 2,
          votesAgainst: 0,
          abstentions: 0,
          outcome: 'PASSED',
        },
      ]);
      expect(await world.events(proposalDecided, failing)).toMatchObject([
        { outcome: 'REJECTED', reason: 'NO_QUORUM' },
      ]);
    });
  });

  it.runIf(databaseUrl)('is decided once by two replicas at the same time', async () => {
    const { owner, admin, microDaoId } = await givenFour(world);
    const proposalId = await opens(owner, microDaoId);
    for (const person of [owner, admin]) await votes(person, proposalId);
    world.pass(72);
    await Promise.all([world.runJob('close-proposals'), world.runJob('close-proposals')]);
    world.pass(24);
    await Promise.all([world.runJob('execute-proposals'), world.runJob('execute-proposals')]);
    expect(await seenProposal(owner, proposalId)).toMatchObject({ status: 'RECORDED' });
    await eventually(async () => expect(await world.events(proposalDecided, proposalId)).toHaveLength(1));
  });

  it('ends when the proposer, and no one else, withdraws it', async () => {
    const { owner, admin, microDaoId } = await givenFour(world);
    const proposalId = await opens(admin, microDaoId);
    await owner.isRefused('PROPOSER_ONLY', 'withdrawProposal', { proposalId });
    expect(await admin.does('withdrawProposal', { proposalId }, 'proposal { status reason }')).toEqual({
      proposal: { status: 'WITHDRAWN', reason: 'BY_PROPOSER' },
    });
    await owner.isRefused('VOTING_CLOSED', 'voteOnProposal', { proposalId, choice: 'FOR' });
  });
});
