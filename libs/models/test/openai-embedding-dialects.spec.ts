import { openaiEmbeddingModel } from '../src/openai/openai-embedding-model.ts';
import { asked, givenServer } from './given-server.ts';
import { cosine } from './embedding-model-contract.ts';

const given = givenServer();
const embed = (texts: readonly string[], user = 'ann') => given.embedding.embed(texts, { ...asked, user });
const inputs = () => given.server.requests().map(({ body }) => body.input);

describe('a text that is too long for the model', () => {
  it.each([
    ['letters', 'a'],
    ['pictures', '🙂'],
    ['signs of three bytes', '龘'],
    ['words', 'dishes '],
    ['half a character', '\uDE42\uD83D'],
  ])('made of %s is cut before it is sent', async (_, unit) => {
    const [vector] = await embed([unit.repeat(40_000)]);
    expect(vector).toHaveLength(64);
    const [sent = ''] = inputs()[0] ?? [];
    expect(Buffer.byteLength(sent)).toBeLessThanOrEqual(8_000);
    expect(sent).toBe(Buffer.from(sent).toString());
  });

  it('is set apart and shortened, and changes nothing for the others of its batch', async () => {
    const texts = Array.from({ length: 20 }, (_, nth) =>
      nth === 13 ? 'We argued about the dishes. '.repeat(200) : `We argued about the rent, ${nth}.`,
    );
    const alone = await embed(['We argued about the rent, 12.']);
    given.server.speak({ longestInput: 500 });
    const vectors = await embed(texts);
    expect(vectors.map((vector) => vector?.length)).toEqual(texts.map(() => 64));
    expect(cosine(vectors[12], alone[0])).toBeGreaterThan(0.9999);
    expect(cosine(vectors[13], (await embed(['We argued about the dishes.']))[0])).toBeGreaterThan(0.5);
  });

  it('changes nothing for the next person, also where the refusal quotes a text that names a parameter', async () => {
    given.server.speak({ longestInput: 500 });
    await embed(['The dimensions of it, encoding_format and all. '.repeat(100)]);
    given.server.reset();
    await embed(['We argued about the rent.'], 'ben');
    expect(given.server.requests().map(({ body }) => body)).toEqual([
      { model: 'vectors-small', input: ['We argued about the rent.'], dimensions: 64, encoding_format: 'float' },
    ]);
  });
});

describe('texts that a server refuses', () => {
  it('are given up where it refuses every text, after a bounded number of requests', async () => {
    given.server.speak({ refusedWord: '' });
    await expect(embed(Array.from({ length: 128 }, (_, nth) => `Text ${nth}`))).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
    });
    expect(given.server.requests().length).toBeLessThan(200);
    await expect(embed(['One text'])).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  });

  it.each([
    ['refuses in every length', { refusedWord: 'umbrella' }],
    ['answers without a vector', { wordWithoutVector: 'umbrella' }],
  ])('have none where it %s, and the others have theirs', async (_, dialect) => {
    given.server.speak(dialect);
    const vectors = await embed(['One.', 'Two.', `An umbrella. ${'Again. '.repeat(100)}`, 'Three.']);
    expect(vectors.map((vector) => vector !== null)).toEqual([true, true, false, true]);
  });

  it('are sent in smaller batches where it takes few at once', async () => {
    given.server.speak({ mostInputs: 32 });
    expect(await embed(Array.from({ length: 100 }, (_, nth) => `Text ${nth}`))).toHaveLength(100);
  });
});

describe('a parameter for vectors', () => {
  it.each([['dimensions'], ['encoding_format']])(
    'that the server does not know is left out from then on: %s',
    async (name) => {
      given.server.speak({ refuses: [name] });
      const wide = openaiEmbeddingModel(given.connection, 'fixed', given.meter);
      await wide.embed(['a'], asked);
      await wide.embed(['b'], asked);
      expect(given.server.requests().map(({ body }) => name in body)).toEqual([true, false, false]);
    },
  );

  it('is not left out where the vectors have another length without it', async () => {
    given.server.speak({ refuses: ['dimensions'] });
    await expect(embed(['a'])).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
    given.server.speak({});
    expect((await embed(['a']))[0]).toHaveLength(64);
  });

  it('may be answered in base64', async () => {
    const [plain] = await embed(['We argued about the rent.']);
    given.server.speak({ base64: true });
    expect(cosine((await embed(['We argued about the rent.']))[0], plain)).toBeGreaterThan(0.9999);
  });
});
