import type { Registry } from 'prom-client';
import { dailyBudget } from './daily-budget.ts';
import { embeddedEmbeddingModel, type SubjectFinder } from './embedded-embedding-model.ts';
import { embeddedLanguageModel } from './embedded-language-model.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import type { LanguageModel } from './language-model.ts';
import { meter } from './meter.ts';
import type { ModelBudget } from './model-budget.ts';
import { modelMetrics } from './model-metrics.ts';
import type { ModelSettings } from './model-settings.ts';
import { connectTo } from './openai/connection.ts';
import { openaiEmbeddingModel } from './openai/openai-embedding-model.ts';
import { openaiLanguageModel } from './openai/openai-language-model.ts';

export interface Models {
  readonly language: LanguageModel;
  readonly embedding: EmbeddingModel;
  /** Ends connections that are kept. Calls that are under way fail. */
  close(): Promise<void>;
}

export interface ModelParts {
  readonly clock: () => Date;
  /** The service's registry, where figures are kept. */
  readonly metrics: Registry;
  /** One by day in memory, of MODEL_TOKENS_PER_DAY, unless given. */
  readonly budget?: ModelBudget;
  /** By which the embedded embedding model brings texts of one subject near to each other. */
  readonly subjects?: readonly SubjectFinder[];
}

/**
 * The models that the settings ask for: the embedded ones, or those at MODEL_URL. Reaches nothing until they are asked.
 */
export function makeModels(settings: ModelSettings, { clock, metrics, budget, subjects }: ModelParts): Models {
  const metered = meter({
    budget: budget ?? dailyBudget({ clock, tokensPerDay: settings.MODEL_TOKENS_PER_DAY }),
    metrics: modelMetrics(metrics),
  });
  if (settings.MODEL_URL !== undefined) {
    const connection = connectTo({ url: settings.MODEL_URL, key: settings.MODEL_KEY });
    return {
      language: openaiLanguageModel(connection, settings.MODEL_NAME, metered),
      embedding: openaiEmbeddingModel(
        connection,
        settings.EMBEDDING_MODEL_NAME,
        metered,
        settings.EMBEDDING_DIMENSIONS,
      ),
      close: () => connection.close(),
    };
  }
  return {
    language: embeddedLanguageModel(metered),
    embedding: embeddedEmbeddingModel(metered, settings.EMBEDDING_DIMENSIONS, subjects),
    close: async () => undefined,
  };
}
