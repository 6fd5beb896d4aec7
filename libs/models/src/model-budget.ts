import type { AskedFor } from './asked-for.ts';

/** What a call took, in tokens of the model. */
export interface TokenUsage {
  in: number;
  out: number;
}

/** What was set aside for one call. */
export interface Allowance {
  /**
   * Called once, when the call is over: what it really took replaces what was set aside. Never called when the process
   * dies.
   */
  spent(usage: Readonly<TokenUsage>): Promise<void>;
}

/**
 * The port for what people may use of a model. `daily-budget.ts` keeps it in memory; a service with several replicas
 * gives one on a table of its own.
 */
export interface ModelBudget {
  /**
   * Sets the estimate aside before anything is asked, so that many calls at once cannot overdraw.
   * @throws {ModelBudgetSpent}
   */
  take(askedFor: AskedFor, estimatedTokens: number): Promise<Allowance>;
}

/** No limit: for a command's own work, and for tests. */
export const unlimited: ModelBudget = { take: async () => ({ spent: async () => undefined }) };
