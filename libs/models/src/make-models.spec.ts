import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { Registry } from 'prom-client';
import { makeModels } from './make-models.ts';
import { modelSettings, type ModelSettings } from './model-settings.ts';
import { wireSchema } from './openai/wire-schema.ts';

const schema = Type.Object(modelSettings);
const settings = (given: Partial<ModelSettings> = {}) => Value.Decode(schema, Value.Default(schema, given));
const parts = () => ({ clock: () => new Date('2026-03-01T12:00:00Z'), metrics: new Registry() });

describe('models by settings', () => {
  it('are the embedded ones without an address', async () => {
    const { language, embedding, close } = makeModels(settings(), parts());
    expect([language.id, embedding.id, embedding.dimensions]).toEqual(['embedded-guide-1', 'embedded-ngrams-1', 1_536]);
    await close();
  });

  it('are those that are named with one, and nothing is asked before they are', async () => {
    const { language, embedding, close } = makeModels(
      settings({
        MODEL_URL: 'http://127.0.0.1:9/v1',
        MODEL_NAME: 'guide',
        EMBEDDING_MODEL_NAME: 'vectors',
        EMBEDDING_DIMENSIONS: 256,
      }),
      parts(),
    );
    expect([language.id, embedding.id, embedding.dimensions]).toEqual(['guide', 'vectors', 256]);
    await close();
  });

  it('have the budget of a day', async () => {
    const { embedding } = makeModels(settings({ MODEL_TOKENS_PER_DAY: 10 }), parts());
    await embedding.embed(['four words of text'], { user: 'ann', purpose: 'search' });
    await expect(
      embedding.embed(['and too many more words'], { user: 'ann', purpose: 'search' }),
    ).rejects.toMatchObject({ code: 'MODEL_BUDGET_SPENT' });
  });
});

describe('a schema on the wire', () => {
  it('has closed sets as enumerations, and keeps fields whose names are those of rules', () => {
    const wire = wireSchema(
      Type.Object(
        {
          format: Type.Union([Type.Literal('a'), Type.Literal('b')]),
          list: Type.Array(Type.String({ minLength: 1 }), { maxItems: 2 }),
        },
        { additionalProperties: false },
      ),
    );
    expect(wire).toEqual({
      type: 'object',
      required: ['format', 'list'],
      additionalProperties: false,
      properties: { format: { type: 'string', enum: ['a', 'b'] }, list: { type: 'array', items: { type: 'string' } } },
    });
  });

  it('requires every field of an answer, also of entries of its lists', () => {
    const entry = Type.Object({ need: Type.String(), evidence: Type.Array(Type.String()) });
    expect(JSON.stringify(wireSchema(Type.Object({ needs: Type.Array(entry) })))).toContain(
      '"required":["need","evidence"]',
    );
  });
});
