import { memberInvited } from '@kindred/contracts/messaging-agents/member-invited';
import { proposalDecided } from '@kindred/contracts/messaging-agents/proposal-decided';
import { proposalExecuted } from '@kindred/contracts/messaging-agents/proposal-executed';
import { proposalOpened } from '@kindred/contracts/messaging-agents/proposal-opened';
import { roleChanged } from '@kindred/contracts/messaging-agents/role-changed';
import { journey } from '../journey.ts';
import { inAMicroDao } from '../micro-daos/in-a-micro-dao.ts';
import { arriveAs } from '../money/arrive-as.ts';
import { expectSame } from '../unexpected.ts';

export default journey(
  'a-vote',
  'Five people of a microDAO vote: about a member, a role, and two things that fail; what passed is done after the delay.',
  async ({ step, graph, mail, events, passing }) => {
    const [ann, ben, cem, dora, eva, finn] = await step('Ann, Ben, Cem, Dora, Eva and Finn arrive', () =>
      arriveAs(['Ann', 'Ben', 'Cem', 'Dora', 'Eva', 'Finn'], { graph, mail }),
    );
    const act = inAMicroDao(graph);
    const five = [ann, ben, cem, dora, eva];

    const microDaoId = await step('Ann founds a microDAO, which four others join, and Eva is its guest', async () => {
      const founded = await act.found(ann, `Bees of ${ann.id.slice(-12)}`);
      for (const person of [ben, cem, dora, eva]) await act.join(person, founded);
      await act.giveRole(ann, founded, eva, 'GUEST');
      expectSame('how many they are', await act.memberCount(ann, founded), five.length);
      return founded;
    });

    await step('she makes a team of Ben and Cem', async () => {
      const teamId = await act.makeTeam(ann, microDaoId, 'Keepers');
      for (const { id } of [ben, cem]) await act.addToTeam(ann, teamId, id);
    });

    const opened = await step('members propose, a guest and a stranger cannot', async () => {
      const input = { microDaoId, title: 'Do it' };
      await act.refuses('ROLE_TOO_LOW', 'openProposal', eva, input);
      await act.refuses('NOT_FOUND', 'openProposal', finn, input);
      const invites = await act.propose(ben, microDaoId, 'Invite Finn', { addMember: { userId: finn.id } });
      const promotes = await act.propose(cem, microDaoId, 'Dora helps Ann', {
        changeRole: { userId: dora.id, role: 'ADMIN' },
      });
      const unheard = await act.propose(dora, microDaoId, 'A second roof', null);
      const tied = await act.propose(dora, microDaoId, 'Honey for all', null);
      // The guest does not vote.
      expectSame('the electorate', (await events.about(proposalOpened, invites)).data.electorate, 4);
      return { invites, promotes, unheard, tied };
    });
    const { invites, promotes, unheard, tied } = opened;

    await step('they vote, Ben changes his vote, and no one sees how others voted', async () => {
      await act.refuses('NOT_IN_ELECTORATE', 'voteOnProposal', eva, { proposalId: invites, choice: 'FOR' });
      for (const person of [ann, ben, cem]) await act.vote(person, invites, 'FOR');
      await act.vote(ben, promotes, 'AGAINST');
      await act.vote(cem, promotes, 'FOR');
      await act.vote(ben, promotes, 'FOR');
      await act.vote(dora, unheard, 'FOR');
      for (const [person, choice] of [
        [ann, 'FOR'],
        [ben, 'AGAINST'],
        [cem, 'ABSTAIN'],
      ] as const)
        await act.vote(person, tied, choice);
      const seen = await act.see(dora, promotes);
      expectSame('what Dora sees', [seen.votesCast, seen.votesFor, seen.viewerVote], [2, null, null]);
    });

    await step('after three days the votes close, and a vote comes too late', async () => {
      for (const id of Object.values(opened)) await passing.ofProposal(id, 3);
      await act.refuses('VOTING_CLOSED', 'voteOnProposal', dora, { proposalId: invites, choice: 'AGAINST' });
      for (const id of Object.values(opened)) await act.becomes(ann, id, ['PASSED', 'REJECTED']);
      const outcomes = [];
      for (const id of Object.values(opened)) {
        const { data } = await events.about(proposalDecided, id);
        outcomes.push(data.outcome === 'PASSED' ? 'PASSED' : data.reason);
      }
      expectSame('what came of them', outcomes, ['PASSED', 'PASSED', 'NO_QUORUM', 'TIE']);
      expectSame('the count', (await act.see(dora, tied)).votesFor, 1);
    });

    await step('nothing is done before the delay', async () => {
      expectSame('the proposal', (await act.see(ann, promotes)).status, 'PASSED');
      await act.refuses('NOT_FOUND', 'acceptMicroDaoInvitation', finn, { microDaoId });
    });

    await step('a day later Finn is invited and comes, and Dora is an admin', async () => {
      for (const id of [invites, promotes]) await passing.ofProposal(id, 1);
      for (const id of [invites, promotes]) await act.becomes(ann, id, ['EXECUTED', 'FAILED']);
      for (const proposalId of [invites, promotes])
        expectSame('the event', (await events.about(proposalExecuted, proposalId)).data, {
          proposalId,
          microDaoId,
          outcome: 'EXECUTED',
        });
      expectSame('who is invited', (await events.about(memberInvited, microDaoId)).data.userId, finn.id);
      await act.accept(finn, microDaoId);
      expectSame('how many they are', await act.memberCount(ann, microDaoId), five.length + 1);
      expectSame('her role', await act.roleOf(ann, microDaoId, dora), 'ADMIN');
      // Eva became a guest, and Dora an admin.
      expectSame('the changes of roles', await events.countAbout(roleChanged, microDaoId), 2);
    });

    await step('the two that failed stay so', async () => {
      for (const [id, reason] of [
        [unheard, 'NO_QUORUM'],
        [tied, 'TIE'],
      ] as const) {
        const { status, reason: told } = await act.see(ann, id);
        expectSame('the proposal', [status, told], ['REJECTED', reason]);
        expectSame('how often it was done', await events.countAbout(proposalExecuted, id), 0);
      }
    });
  },
);
