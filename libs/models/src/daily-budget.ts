import type { AskedFor } from './asked-for.ts';
import type { ModelBudget } from './model-budget.ts';
import { ModelBudgetSpent } from './model-errors.ts';

export interface DailyBudgetOptions {
  readonly clock: () => Date;
  /** Tokens a person may use in one day (UTC) for one purpose, in and out together. */
  readonly tokensPerDay: number;
  /** For purposes that have another limit. */
  readonly byPurpose?: Readonly<Record<string, number>>;
}

/** A budget in the memory of one process: it forgets when that ends, and several replicas each keep their own. */
export function dailyBudget({ clock, tokensPerDay, byPurpose = {} }: DailyBudgetOptions): ModelBudget {
  let day = '';
  let taken = new Map<string, number>();
  const keyOf = ({ user, purpose }: AskedFor) => JSON.stringify([purpose, user]);

  return {
    async take(askedFor, estimatedTokens) {
      const now = clock();
      const today = now.toISOString().slice(0, 10);
      if (today !== day) {
        day = today;
        taken = new Map();
      }
      const key = keyOf(askedFor);
      const before = taken.get(key) ?? 0;
      if (before + estimatedTokens > (byPurpose[askedFor.purpose] ?? tokensPerDay))
        throw new ModelBudgetSpent({ renewsAt: dayAfter(today) });
      taken.set(key, before + estimatedTokens);
      // A call that ends on another day than it began gives back to the day that it was taken from.
      const book = taken;
      return {
        spent: async (usage) => void book.set(key, (book.get(key) ?? 0) - estimatedTokens + usage.in + usage.out),
      };
    },
  };
}

function dayAfter(day: string): Date {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next;
}
