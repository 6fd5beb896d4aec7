import type { Resolvers } from '../__generated__/resolvers.ts';
import type { agentSessionLoaders } from '../agent-sessions/loaders.ts';
import type { Context } from '../context.ts';
import { ToolCall } from '../tools/tool-call.ts';
import { AgentTurn } from './agent-turn.ts';
import type { agentTalkLoaders } from './loaders.ts';
import { talkToAgent } from './talk-to-agent.ts';

type Loaders = Context<typeof agentTalkLoaders & typeof agentSessionLoaders>['loaders'];
type Place = Parameters<Loaders['agentTalkText']['load']>[0]['place'];

export const agentTalkResolvers: Resolvers<Context<typeof agentTalkLoaders & typeof agentSessionLoaders>> = {
  Mutation: {
    talkToAgent: async (_, { input }, { work, dependencies, person, loaders }) => {
      const turn = await foundTurn(loaders, await talkToAgent(work, dependencies, person(), input));
      return { turn, session: await foundSession(loaders, turn) };
    },
  },
  AgentSession: {
    turns: ({ id }, args, { loaders }) => loaders.agentTurnPages.load({ parentId: id, args }),
  },
  AgentTurn: {
    __resolveReference: ({ id }, { loaders }) => loaders.agentTurn.load(id),
    text: ({ id, question }, _, { loaders }) => opened(loaders, AgentTurn.place('question', id), question),
    answer: ({ id, answer }, _, { loaders }) => opened(loaders, AgentTurn.place('answer', id), answer),
    toolCalls: ({ id }, _, { loaders }) => loaders.toolCallsOfTurn.load(id),
  },
  AgentToolCall: {
    arguments: ({ id, arguments: sealed }, _, { loaders }) => opened(loaders, ToolCall.place('arguments', id), sealed),
    result: ({ id, result }, _, { loaders }) => opened(loaders, ToolCall.place('result', id), result),
  },
};

async function opened(loaders: Loaders, place: Place, sealed: Buffer | null): Promise<string | null> {
  return sealed === null ? null : loaders.agentTalkText.load({ place, sealed });
}

async function foundTurn(loaders: Loaders, id: string): Promise<AgentTurn> {
  const turn = await loaders.agentTurn.load(id);
  if (!turn) throw new Error('A turn goes with its session alone.');
  return turn;
}

async function foundSession(loaders: Loaders, { sessionId }: AgentTurn) {
  const session = await loaders.agentSession.load(sessionId);
  if (!session) throw new Error('A turn is one of a session.');
  return session;
}
