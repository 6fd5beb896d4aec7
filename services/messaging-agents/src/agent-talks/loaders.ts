import { orderedList } from '@kindred/database/lists/ordered-list';
import type { SealedText } from '@kindred/database/sealing/sealer';
import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { openedTexts } from '@kindred/service/sealed-texts';
import { In } from 'typeorm';
import type { AgentSessionTurnsArgs } from '../__generated__/resolvers.ts';
import { ToolCall } from '../tools/tool-call.ts';
import { AgentTurn } from './agent-turn.ts';

const turnsBy = orderedList<AgentTurn, 'ASKED_AT'>('turns of an agent session', { ASKED_AT: 'askedAt' }, 'id');

/** Row-level security answers with the asker's own turns alone. */
export const agentTalkLoaders = {
  agentTurn: oneByKey(
    (tx, ids: readonly string[]) => tx.find(AgentTurn, { id: In(ids) }),
    ({ id }) => id,
  ),
  agentTurnPages: pagesOfEach<AgentTurn, AgentSessionTurnsArgs>({
    entity: AgentTurn,
    parent: 'sessionId',
    list: ({ orderBy }) => turnsBy(orderBy ?? { field: 'ASKED_AT', direction: 'ASC' }),
    where: () => ({}),
  }),
  /** The calls of a turn's tools: three at most. */
  toolCallsOfTurn: manyByKey(
    (tx, turnIds: readonly string[]) =>
      tx.find(ToolCall, { turnId: In(turnIds) }, { order: { calledAt: 'ASC', id: 'ASC' } }),
    ({ turnId }) => turnId ?? '',
  ),
  agentTalkText: openedTexts((text: SealedText) => text),
};
