import { startModelServer, type ModelDialect } from '@kindred/testkit/model-server';
import { connectTo } from '../src/openai/connection.ts';
import { openaiEmbeddingModel } from '../src/openai/openai-embedding-model.ts';
import { openaiLanguageModel } from '../src/openai/openai-language-model.ts';
import { embeddingModelContract } from './embedding-model-contract.ts';
import { languageModelContract } from './language-model-contract.ts';
import { serviceWords } from './service-words.ts';

const dialects: readonly (readonly [string, ModelDialect])[] = [
  ['OpenAI’s own', {}],
  [
    'a strict one with parts',
    {
      thinking: 'parts',
      refuses: ['max_completion_tokens', 'stream_options', 'json_schema', 'dimensions'],
      roles: 'alternate',
    },
  ],
  [
    'one whose prompt begins to think',
    { thinking: 'unannounced', roles: 'no-system', longestInput: 2_000, mostInputs: 32 },
  ],
  [
    'one with its own words for a stop',
    { thinking: 'tags', finish: 'eos_token', stream: 'noisy', endsSilently: true, base64: true },
  ],
];

async function serverAndConnection(dialect: ModelDialect) {
  const server = await startModelServer(serviceWords);
  server.speak(dialect);
  const connection = connectTo({ url: server.url, key: 'a-key' });
  const stop = async () => {
    await connection.close();
    await server.stop();
  };
  return { connection, stop };
}

for (const [name, dialect] of dialects) {
  languageModelContract(`a server of OpenAI’s protocol (${name})`, async () => {
    const { connection, stop } = await serverAndConnection(dialect);
    return { model: (meter) => openaiLanguageModel(connection, 'guide-large', meter), stop };
  });

  embeddingModelContract(`a server of OpenAI’s protocol (${name})`, async () => {
    const { connection, stop } = await serverAndConnection(dialect);
    return { model: (meter) => openaiEmbeddingModel(connection, 'vectors-small', meter), stop };
  });
}
