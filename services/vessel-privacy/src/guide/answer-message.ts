import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { dangerAnswer, speaksOfDanger } from '@kindred/replies/danger';
import type { Turn } from '@kindred/models/language-model';
import type { Models } from '@kindred/models/make-models';
import type { Logger } from 'pino';
import { guideFor } from '../roles.ts';
import { answerAsGuide } from '../embedded-answers/answer-as-guide.ts';
import { meaningOf } from '../embeddings/meanings.ts';
import { circumstancesOf } from './circumstances.ts';
import { retrieve, type Given } from './retrieve.ts';
import { searchesByMeaning } from './retrieval-contract.ts';
import type { ClaimedReply } from './claimed-reply.ts';
import { findInMessage, type Findings } from './find-in-message.ts';
import { guidePrompt, type GuidePrompt } from './guide-prompt.ts';
import { keepAnswer } from './keep-answer.ts';
import type { LiveReply } from '@kindred/replies/live-replies';
import { sayReply } from '@kindred/replies/say-reply';

export interface AnsweringDependencies {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
  readonly models: Models;
  readonly logger: Logger;
}

/**
 * Answers one message: reads what the contract allows and closes that transaction, asks the model, and writes what it
 * said. The claim is given back by whoever took it when this throws.
 * @throws {ModelUnavailable} @throws {ModelBusy} @throws {ModelBudgetSpent} @throws {ReplyRefused} or the reason of
 *   the signal
 */
export async function answerMessage(
  dependencies: AnsweringDependencies,
  claimed: ClaimedReply,
  live: LiveReply,
  signal: AbortSignal,
): Promise<void> {
  if (speaksOfDanger(claimed.text)) return answerDanger(dependencies, claimed, live, signal);
  const given = await givenFor(dependencies, claimed);
  if (!given) return;
  const prompt = guidePrompt(claimed.message.stage, { text: claimed.text, senderId: claimed.ownerId }, given);
  let findings: Promise<Findings> | null = null;
  // What a person says to both is theirs to put into words: nothing is read out of it for one of them.
  const look = () =>
    claimed.message.ownerId === null
      ? null
      : (findings ??= findInMessage(
          { language: dependencies.models.language, logger: dependencies.logger },
          { user: claimed.ownerId, text: claimed.text, signal },
        ));
  const text = await say(dependencies.models, claimed, prompt, { live, signal, onFirstPiece: look });
  const found = await look();
  signal.throwIfAborted();
  const answer = { text, restsOn: ofThePartner(given) };
  await keepAnswer(dependencies, claimed, answer, found).catch((error: unknown) => {
    if (!found) throw error;
    dependencies.logger.error(
      { err: error, messageId: claimed.messageId },
      'What was found in a message could not be kept; its answer is kept without',
    );
    return keepAnswer(dependencies, claimed, answer, null);
  });
}

/**
 * Neither model sees such words, nothing is read for the answer, and nothing is found in them: there is one thing to
 * say, and it never waits.
 */
async function answerDanger(
  dependencies: AnsweringDependencies,
  claimed: ClaimedReply,
  live: LiveReply,
  signal: AbortSignal,
): Promise<void> {
  live.say(dangerAnswer);
  signal.throwIfAborted();
  await keepAnswer(dependencies, claimed, { text: dangerAnswer, restsOn: [] }, null);
}

/**
 * What a message means is asked before the reading transaction begins, and only where the stage's contract searches by
 * it.
 */
async function givenFor(
  { work, sealer, models }: AnsweringDependencies,
  { ownerId, sessionId, message, text, stage }: ClaimedReply,
): Promise<Given | null> {
  const meaning = searchesByMeaning(message.ownerId === null ? message.stage : stage)
    ? await meaningOf(models.embedding, ownerId, text)
    : null;
  return work.run(guideFor(ownerId, sessionId), async (tx) => {
    const circumstances = await circumstancesOf(tx, sessionId, ownerId);
    return circumstances && retrieve(tx, { message, circumstances, meaning, sealer });
  });
}

/** Ids of what an answer must not outlive in later prompts. */
function ofThePartner(given: Given): string[] {
  const shared = ['PARTNERS_SHARED_CONTENT', 'PARTNERS_SHARED_NEEDS', 'COMMON_GROUND'] as const;
  return shared.flatMap((what) => given.get(what) ?? []).map(({ id }) => id);
}

interface Saying {
  readonly live: LiveReply;
  readonly signal: AbortSignal;
  readonly onFirstPiece: () => unknown;
}

function say(
  { language }: Models,
  { ownerId, message }: ClaimedReply,
  { system, turns, style }: GuidePrompt,
  { live, signal, onFirstPiece }: Saying,
): Promise<string> {
  // What both read has a daily budget of its own. With one for all, its end would tell one person how much the other
  // talks in private.
  const purpose = message.ownerId === null ? 'guide of both' : 'guide';
  const asked = { system, turns, embeddedReply: (said: readonly Turn[]) => answerAsGuide(said, style) };
  return sayReply({
    live,
    system,
    onFirstPiece,
    ask: () => language.reply({ ...asked, user: ownerId, purpose, signal }),
  });
}
