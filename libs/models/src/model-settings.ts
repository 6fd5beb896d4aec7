import { Type, type Static } from '@sinclair/typebox';

/** What a service that uses models adds to its settings. Without MODEL_URL the embedded models answer. */
export const modelSettings = {
  MODEL_URL: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: 'an OpenAI-compatible address, with its /v1; without one, small models of our own answer offline',
    }),
  ),
  MODEL_KEY: Type.Optional(Type.String({ minLength: 1, description: 'the key for MODEL_URL, where it asks for one' })),
  MODEL_NAME: Type.String({
    default: 'gpt-4.1-mini',
    minLength: 1,
    description: 'the language model to ask for at MODEL_URL',
  }),
  EMBEDDING_MODEL_NAME: Type.String({
    default: 'text-embedding-3-small',
    minLength: 1,
    description: 'the embedding model to ask for at MODEL_URL',
  }),
  EMBEDDING_DIMENSIONS: Type.Integer({
    default: 1_536,
    minimum: 64,
    maximum: 4_000,
    description: "how long vectors are; the same as in the service's columns",
  }),
  MODEL_TOKENS_PER_DAY: Type.Integer({
    default: 200_000,
    minimum: 1,
    description: 'tokens that a person may use in a day for one purpose',
  }),
};

const settings = Type.Object(modelSettings);
export type ModelSettings = Static<typeof settings>;
