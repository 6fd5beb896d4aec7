import { startModelServer, type ModelServer, type ModelServerOptions } from '@kindred/testkit/model-server';
import { answerAsCompanion } from '../../src/embedded-answers/answer-as-companion.ts';
import { findMemories } from '../../src/model-tasks/find-memories.ts';
import { personaId, roomId } from './given-chats.ts';

const scene = {
  persona: { personaId, tags: ['calm'] },
  room: { roomId, promptType: 'OPEN', steps: [] },
} as const;

/** A model's server with the words of this service. */
export function chatModelServer(
  options: Pick<ModelServerOptions, 'slowMs' | 'beforePiece'> = {},
): Promise<ModelServer> {
  return startModelServer({ tasks: [findMemories], reply: (turns) => answerAsCompanion(turns, scene), ...options });
}
