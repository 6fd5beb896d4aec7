import { Registry } from 'prom-client';
import { longestText, type EmbeddingModel } from '../src/embedding-model.ts';
import { meter, type Meter } from '../src/meter.ts';
import { unlimited, type ModelBudget } from '../src/model-budget.ts';
import { ModelBudgetSpent } from '../src/model-errors.ts';
import { modelMetrics } from '../src/model-metrics.ts';

export interface EmbeddingModelUnderTest {
  model(meter: Meter): EmbeddingModel;
  stop(): Promise<void>;
}

const asked = { user: 'ann-7f3e', purpose: 'search' };

/** What every embedding model holds to. */
export function embeddingModelContract(name: string, start: () => Promise<EmbeddingModelUnderTest>): void {
  describe(`${name} as an embedding model`, () => {
    let under: EmbeddingModelUnderTest;
    beforeAll(async () => {
      under = await start();
    });
    afterAll(() => under.stop());

    const metered = (budget: ModelBudget = unlimited) => {
      const registry = new Registry();
      return { model: under.model(meter({ budget, metrics: modelMetrics(registry) })), registry };
    };

    it('refuses before anything is asked when the budget is spent', async () => {
      const { model } = metered({
        take: async () => Promise.reject(new ModelBudgetSpent({ renewsAt: new Date('2026-03-02') })),
      });
      await expect(model.embed(['a'], asked)).rejects.toMatchObject({ code: 'MODEL_BUDGET_SPENT' });
    });

    it('gives vectors of length one and of the length it says, whatever the text', async () => {
      const { model } = metered();
      const texts = ['We argued about the dishes.', '', '  ', '🙂', 'и снова', 'a', 'word '.repeat(longestText)];
      const vectors = await model.embed(texts, asked);
      expect(vectors).toHaveLength(texts.length);
      for (const vector of vectors) {
        expect(vector).toHaveLength(model.dimensions);
        expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 6);
      }
    });

    it('gives the same text the same vector, however it is batched, in the order of the texts', async () => {
      const { model } = metered();
      const texts = Array.from({ length: 300 }, (_, n) => `Sentence ${n} about subject ${n % 7}`);
      const together = await model.embed(texts, asked);
      const alone = await model.embed([texts[217] as string], asked);
      expect(cosine(together[217], alone[0])).toBeGreaterThan(0.9999);
      expect(cosine(together[218], alone[0])).toBeLessThan(0.9999);
    });

    it('gives no vectors for no texts', async () => {
      expect(await metered().model.embed([], asked)).toEqual([]);
    });

    it.each([
      [
        'We argued about the dishes again',
        'Another argument over washing the dishes',
        'My sister moved to another city',
      ],
      ['A breathing exercise for two', 'Breathe together for two minutes', 'Write down who pays for what'],
      ['He was late and I was worried', 'I worry when he comes home late', 'We painted the kitchen yellow'],
    ])('finds "%s" nearer to "%s" than to "%s"', async (text, near, far) => {
      const [one, two, three] = await metered().model.embed([text, near, far], asked);
      expect(cosine(one, two)).toBeGreaterThan(cosine(one, three) + 0.1);
    });

    it('counts what was used by model and purpose, and neither by person nor with text', async () => {
      const { model, registry } = metered();
      await model.embed(['We argued about the dishes'], asked);
      const figures = await registry.metrics();
      expect(figures).toContain(`kindred_model_calls_total{model="${model.id}",purpose="search",outcome="answered"} 1`);
      expect(figures).not.toMatch(/ann-7f3e|dishes/);
    });
  });
}

export function cosine(one: readonly number[] | null = [], other: readonly number[] | null = []): number {
  return (one ?? []).reduce((sum, value, at) => sum + value * (other?.[at] ?? 0), 0);
}
