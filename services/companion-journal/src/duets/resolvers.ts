import { NotFound } from '@kindred/contracts/domain-error';
import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { answerDuetInvitation } from './answer-invitation.ts';
import { completeDuetAct } from './complete-act.ts';
import { answerBy, decideOnDuet } from './decide-on-duet.ts';
import { inviteToDuet } from './invite-to-duet.ts';
import { listAgents, listDuets } from './list-duets.ts';
import type { duetLoaders } from './loaders.ts';
import type { NarrativeDuet } from './narrative-duet.ts';
import { shippedScripts } from './scripts/shipped-scripts.ts';
import { speakInDuet } from './speak-in-duet.ts';
import { Transcript } from './transcript.ts';

type DuetContext = Context<typeof duetLoaders>;

/** Until when the viewer can decide to connect; null if they are not asked, or decided already. */
async function viewerDecidesBy(duet: NarrativeDuet, { actor, loaders, work }: DuetContext): Promise<Date | null> {
  if (duet.status !== 'REFLECTING' || actor.id === null) return null;
  const [question, choice] = await Promise.all([loaders.ownQuestion.load(duet.id), loaders.ownChoice.load(duet.id)]);
  const until = answerBy(duet, actor.id);
  return question && !choice && work.now < until ? until : null;
}

export const duetResolvers: Resolvers<DuetContext> = {
  Query: {
    narrativeDuet: async (_, { id }, { person, loaders }) => {
      person();
      const duet = await loaders.narrativeDuet.load(id);
      if (!duet) throw new NotFound('No duet of yours');
      return duet;
    },
    duetScripts: () => shippedScripts,
    duetAgents: (_, args, { person, reads, cursors }) => {
      person();
      return listAgents(reads, cursors, args);
    },
  },
  Mutation: {
    inviteToDuet: async (_, { input }, { work, person }) => {
      const duet = await inviteToDuet(work, person(), input);
      return { duet, seeker: { id: duet.seekerId } };
    },
    answerDuetInvitation: async (_, { input }, { work, person }) => ({
      duet: await answerDuetInvitation(work, person(), input),
    }),
    speakInDuet: (_, { input }, { work, dependencies, person }) => speakInDuet(work, dependencies, person(), input),
    completeDuetAct: async (_, { input }, { work, dependencies, person }) => ({
      duet: await completeDuetAct(work, dependencies, person(), input),
    }),
    decideOnDuet: async (_, { input }, { work, person }) => ({ duet: await decideOnDuet(work, person(), input) }),
  },
  User: {
    narrativeDuets: ({ id }, args, { caller, reads, cursors }) =>
      ownOnly(caller, id, () => listDuets(reads, cursors, id, args)),
  },
  NarrativeDuet: {
    __resolveReference: ({ id }, { loaders }) => loaders.narrativeDuet.load(id),
    seeker: ({ seekerId }) => ({ id: seekerId }),
    subject: ({ subjectId }) => (subjectId === null ? null : { id: subjectId }),
    agent: ({ agentId }, _, { loaders }) => (agentId === null ? null : loaders.duetAgent.load(agentId)),
    pendingLine: ({ id, agentId }, _, { loaders }) => (agentId === null ? null : loaders.dueAgentLine.load(id)),
    invitationEndsAt: ({ status, endsAt }) => (status === 'INVITED' ? endsAt : null),
    currentAct: ({ status, script, act }) => (status === 'OPEN' ? (script.acts[act - 1] ?? null) : null),
    hasViewerCompletedAct: (duet, _, { actor }) => {
      const party = duet.partyOf(actor.id);
      return duet.status === 'OPEN' && party ? duet.actsOf(party) >= duet.act : null;
    },
    isViewerAsked: async (duet, _, context) => (await viewerDecidesBy(duet, context)) !== null,
    viewerDecidesBy: (duet, _, context) => viewerDecidesBy(duet, context),
    viewerAnswer: async ({ id }, _, { loaders }) => (await loaders.ownInvitationAnswer.load(id))?.answer ?? null,
    viewerChoice: async ({ id }, _, { loaders }) => (await loaders.ownChoice.load(id))?.connection ?? null,
    transcript: async (duet, args, { loaders }) =>
      new Transcript(await loaders.transcriptOfDuet.load({ parentId: duet.id, args }), duet),
  },
  DuetPendingLine: { availableAt: ({ reason, tryAgainAt }) => (reason === null ? null : tryAgainAt) },
  DuetMessageConnection: {
    isChainIntact: (transcript, _, { loaders }) => transcript.isChainIntact((place) => loaders.hashInChain.load(place)),
  },
  DuetMessage: {
    sender: ({ party }) => (party === 'AGENT' ? 'AGENT' : 'USER'),
    user: ({ senderId }) => (senderId === null ? null : { id: senderId }),
    content: (message, _, { loaders }) => loaders.duetText.load(message),
    hash: ({ hash }) => hash.toString('hex'),
  },
};
