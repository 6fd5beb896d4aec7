import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import { repeatAtOnce } from '@kindred/service/each-at-once';
import type { Dependencies } from '../../dependencies.ts';
import { writeTribePrompt } from '../../model-tasks/write-tribe-prompt.ts';
import { askModel } from '../ask-model.ts';
import { readMaterial } from '../read-material.ts';
import { readMessages } from '../read-messages.ts';
import { endTurn, giveUpTurn, leaseTurns, noteTribes, type Turn } from '../turns.ts';
import { closePrompts } from './close-prompts.ts';
import { decidePrompt } from './decide-prompt.ts';
import { answersOf, type EngagementPrompt } from './engagement-prompt.ts';
import { readPromptGround } from './read-situation.ts';
import { storePrompt } from './store-prompt.ts';

const atOnce = 4;

/**
 * Asks tribes whose turn has come. The model writes between two units of work, under a lease. A model that is away ends
 * the run, and the tribes are looked at again later.
 */
export const askPrompts: Job<Dependencies> = {
  name: 'ask-prompts',
  everyMs: 15_000,
  async run({ work, dependencies }) {
    await closePrompts(work);
    await noteTribes(work, 'PROMPT');
    const due = { most: 1, dueBy: work.now };
    await repeatAtOnce(atOnce, async () => {
      const [turn] = await leaseTurns(work, 'PROMPT', due);
      return turn !== undefined && (await prompt(work, dependencies, turn)) !== 'AWAY';
    });
  },
};

async function prompt(work: UnitOfWork, dependencies: Dependencies, turn: Turn): Promise<'DONE' | 'AWAY'> {
  const { tribeId } = turn;
  const ground = await work.read(job(), (tx) => readPromptGround(tx, tribeId));
  const decision = ground && decidePrompt(ground, work.now);
  if (!ground || !decision || !('ask' in decision)) {
    const dueAt = decision && 'lookAgainAt' in decision ? decision.lookAgainAt : work.now;
    await work.run(job(), (tx) => endTurn(tx, turn, dueAt));
    return 'DONE';
  }
  const { kind } = decision.ask;
  const given = await readGiven(work, tribeId, kind === 'FOLLOW_UP' ? ground.last : null);
  if (!given) return 'DONE';
  const asked = await askModel(dependencies.models.language, {
    task: writeTribePrompt,
    given: { ...given, kind, earlierPrompts: ground.earlierPrompts },
    tribeId,
  });
  if (typeof asked === 'string') {
    await giveUpTurn(work, turn);
    return asked === 'AWAY' ? 'AWAY' : 'DONE';
  }
  await work.run(job(), (tx) => storePrompt(tx, turn, kind, asked.answer.text));
  return 'DONE';
}

/** What the model is told of the tribe, and of the answers to its last prompt. */
function readGiven(work: UnitOfWork, tribeId: string, followed: EngagementPrompt | null) {
  return work.read(job(), async (tx) => {
    const material = await readMaterial(tx, tribeId);
    return (
      material && {
        ...material,
        answers: followed === null ? [] : await readMessages(tx, tribeId, answersOf(followed)),
      }
    );
  });
}
