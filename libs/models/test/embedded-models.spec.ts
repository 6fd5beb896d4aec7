import { embeddedEmbeddingModel } from '../src/embedded-embedding-model.ts';
import { embeddedLanguageModel } from '../src/embedded-language-model.ts';
import { embeddingModelContract } from './embedding-model-contract.ts';
import { languageModelContract } from './language-model-contract.ts';

const stop = async () => undefined;

languageModelContract('the embedded guide', async () => ({ model: embeddedLanguageModel, stop }));
embeddingModelContract('hashed n-grams', async () => ({ model: (meter) => embeddedEmbeddingModel(meter), stop }));
embeddingModelContract('hashed n-grams of few dimensions', async () => ({
  model: (meter) => embeddedEmbeddingModel(meter, 256),
  stop,
}));
