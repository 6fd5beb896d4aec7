import type { AskedFor } from './asked-for.ts';
import type { Allowance, ModelBudget, TokenUsage } from './model-budget.ts';
import { ModelAnsweredNonsense, ModelBudgetSpent, ModelBusy, ModelUnavailable } from './model-errors.ts';
import type { CallOutcome, ModelMetrics } from './model-metrics.ts';

export interface MeteredCall extends AskedFor {
  readonly model: string;
  readonly estimatedTokens: number;
}

/**
 * Stands around every call of every model: budget before, figures after. What runs inside adds to `usage` as it goes.
 */
export interface Meter {
  call<T>(call: MeteredCall, run: (usage: TokenUsage) => Promise<T>): Promise<T>;
  stream(call: MeteredCall, run: (usage: TokenUsage) => AsyncIterable<string>): AsyncGenerator<string, void, undefined>;
}

export interface MeterParts {
  readonly budget: ModelBudget;
  readonly metrics: ModelMetrics;
}

export function meter({ budget, metrics }: MeterParts): Meter {
  async function begin({ user, purpose, model, estimatedTokens }: MeteredCall) {
    const allowance = await budget.take({ user, purpose }, estimatedTokens).catch((error: unknown) => {
      metrics.calls.inc({ model, purpose, outcome: outcomeOf(error) });
      throw error;
    });
    const usage: TokenUsage = { in: 0, out: 0 };
    const stopTimer = metrics.seconds.startTimer({ model, purpose });
    const end = async (outcome: CallOutcome) => {
      stopTimer();
      metrics.calls.inc({ model, purpose, outcome });
      metrics.tokens.inc({ model, purpose, direction: 'in' }, usage.in);
      metrics.tokens.inc({ model, purpose, direction: 'out' }, usage.out);
      await settle(allowance, usage, purpose);
    };
    return { usage, end };
  }

  /** An answer is worth more than its bookkeeping: when the budget's own place is away, the estimate stands. */
  async function settle(allowance: Allowance, usage: TokenUsage, purpose: string) {
    await allowance.spent(usage).catch(() => metrics.uncounted.inc({ purpose }));
  }

  return {
    async call(call, run) {
      const { usage, end } = await begin(call);
      let outcome: CallOutcome = 'answered';
      try {
        return await run(usage);
      } catch (error) {
        outcome = outcomeOf(error);
        throw error;
      } finally {
        await end(outcome);
      }
    },
    async *stream(call, run) {
      const { usage, end } = await begin(call);
      // A reader who leaves ends the generator at its `yield`, and neither of the two lines that say otherwise is
      // reached.
      let outcome: CallOutcome = 'left';
      try {
        yield* run(usage);
        outcome = 'answered';
      } catch (error) {
        outcome = outcomeOf(error);
        throw error;
      } finally {
        await end(outcome);
      }
    },
  };
}

function outcomeOf(error: unknown): CallOutcome {
  if (error instanceof ModelAnsweredNonsense) return 'nonsense';
  if (error instanceof ModelUnavailable) return 'unavailable';
  if (error instanceof ModelBusy) return 'busy';
  if (error instanceof ModelBudgetSpent) return 'refused';
  return 'fault';
}
