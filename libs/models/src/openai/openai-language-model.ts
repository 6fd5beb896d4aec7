import type { LanguageModel } from '../language-model.ts';
import type { Meter } from '../meter.ts';
import { estimateTokens } from '../tokens.ts';
import type { Connection } from './connection.ts';
import { modelEndpoint } from './model-endpoint.ts';
import { replyPieces } from './reply-pieces.ts';
import { structuredAnswers } from './structured-answers.ts';

const usualMaxTokens = 800;

/**
 * A language model at any address that speaks OpenAI's protocol for chat completions. Holds to
 * test/language-model-contract.ts.
 */
export function openaiLanguageModel(connection: Connection, model: string, meter: Meter): LanguageModel {
  const endpoint = modelEndpoint(connection, model);
  return {
    id: model,
    reply(request) {
      const { system, turns, user, purpose, maxTokens = usualMaxTokens } = request;
      const tokensIn = estimateTokens(system, ...turns.map(({ text }) => text));
      return meter.stream({ user, purpose, model, estimatedTokens: tokensIn + maxTokens }, (usage) =>
        replyPieces(endpoint, request, maxTokens, usage),
      );
    },
    extract: structuredAnswers(endpoint, meter),
  };
}
