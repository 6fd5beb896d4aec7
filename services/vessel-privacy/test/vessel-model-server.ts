import { startModelServer, type ModelServer, type ModelServerOptions } from '@kindred/testkit/model-server';
import { answerAsGuide } from '../src/embedded-answers/answer-as-guide.ts';
import { subjectFinders } from '../src/embedded-answers/subjects.ts';
import { declaredTasks } from './model-tasks/declared-tasks.ts';

/** A model's server with the words of this service. */
export function vesselModelServer(
  options: Pick<ModelServerOptions, 'slowMs' | 'beforePiece'> = {},
): Promise<ModelServer> {
  return startModelServer({ tasks: declaredTasks, reply: answerAsGuide, subjects: subjectFinders, ...options });
}
