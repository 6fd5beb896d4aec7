import { startModelServer } from '@kindred/testkit/model-server';
import { connectTo } from '../src/openai/connection.ts';
import { openaiEmbeddingModel } from '../src/openai/openai-embedding-model.ts';
import { openaiLanguageModel } from '../src/openai/openai-language-model.ts';
import { embeddingModelContract } from './embedding-model-contract.ts';
import { languageModelContract } from './language-model-contract.ts';

async function serverAndConnection() {
  const server = await startModelServer();
  const connection = connectTo({ url: server.url, key: 'a-key' });
  const stop = async () => {
    await connection.close();
    await server.stop();
  };
  return { connection, stop };
}

languageModelContract('a server of OpenAI’s protocol', async () => {
  const { connection, stop } = await serverAndConnection();
  return { model: (meter) => openaiLanguageModel(connection, 'guide-large', meter), stop };
});

embeddingModelContract('a server of OpenAI’s protocol', async () => {
  const { connection, stop } = await serverAndConnection();
  return { model: (meter) => openaiEmbeddingModel(connection, 'vectors-small', meter), stop };
});
