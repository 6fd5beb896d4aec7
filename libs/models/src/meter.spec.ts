import { Registry } from 'prom-client';
import { meter } from './meter.ts';
import { modelMetrics } from './model-metrics.ts';
import { ModelBusy } from './model-errors.ts';

const call = { user: 'ann', purpose: 'guide', model: 'm', estimatedTokens: 10 };

describe('the meter', () => {
  it('gives the answer although the budget cannot write down what it took, and counts that', async () => {
    const registry = new Registry();
    const metered = meter({
      budget: { take: async () => ({ spent: async () => Promise.reject(new Error('away')) }) },
      metrics: modelMetrics(registry),
    });
    expect(await metered.call(call, async () => 'answer')).toBe('answer');
    expect(await registry.metrics()).toContain('kindred_model_uncounted_total{purpose="guide"} 1');
  });

  it('tells a busy model from a fault of ours', async () => {
    const registry = new Registry();
    const metered = meter({
      budget: { take: async () => ({ spent: async () => undefined }) },
      metrics: modelMetrics(registry),
    });
    await expect(metered.call(call, async () => Promise.reject(new ModelBusy()))).rejects.toThrow();
    await expect(metered.call(call, async () => Promise.reject(new TypeError('oops')))).rejects.toThrow('oops');
    const figures = await registry.metrics();
    expect(figures).toContain('outcome="busy"} 1');
    expect(figures).toContain('outcome="fault"} 1');
  });

  it('shares a registry', () => {
    const registry = new Registry();
    expect(modelMetrics(registry).calls).toBe(modelMetrics(registry).calls);
  });
});
