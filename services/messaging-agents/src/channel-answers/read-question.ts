import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { withoutQuotations } from '../answering/without-quotations.ts';
import { readTexts } from '../messages/message-texts.ts';
import { actorFor, type ClaimedAnswer } from './claim-answer.ts';

interface ReadsQuestion {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
}

/**
 * The message that asks, without what it quotes: whole while this service has its text, else its first 500 characters.
 */
export async function readQuestion(dependencies: ReadsQuestion, answer: ClaimedAnswer): Promise<string> {
  return withoutQuotations(await readWhole(dependencies, answer));
}

function readWhole({ work, sealer }: ReadsQuestion, answer: ClaimedAnswer): Promise<string> {
  return work.read(actorFor(answer), async (tx) => {
    const [whole] = await readTexts(tx, sealer, [answer.messageId]);
    if (whole) return whole.body;
    const [found] = await tx.query<{ preview: string | null }>('SELECT preview FROM channel_message WHERE id = $1', [
      answer.messageId,
    ]);
    return found?.preview ?? '';
  });
}
