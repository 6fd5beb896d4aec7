import { isUuid } from '@kindred/contracts/formats';
import type { Actor } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { AskedFor } from '@kindred/models/asked-for';
import { dailyBudget } from '@kindred/models/daily-budget';
import type { Allowance, ModelBudget } from '@kindred/models/model-budget';
import { ModelBudgetSpent } from '@kindred/models/model-errors';

export interface ModelUsageOptions {
  readonly work: UnitOfWork;
  /** Tokens a person may use in one day (UTC) for one purpose, in and out together. */
  readonly tokensPerDay: number;
}

/**
 * What people use of the models, in the service's table `model_usage`, which all replicas share. The estimate is set
 * aside in one statement, so that calls at once cannot overdraw. Each row is written as its person. What the service
 * does for itself is counted in this process's memory.
 */
export function modelUsageBudget({ work, tokensPerDay }: ModelUsageOptions): ModelBudget {
  const ofTheService = dailyBudget({ clock: () => work.now, tokensPerDay });
  return {
    take: (askedFor, estimatedTokens) =>
      isUuid(askedFor.user)
        ? takeFrom(work, askedFor, estimatedTokens, tokensPerDay)
        : ofTheService.take(askedFor, estimatedTokens),
  };
}

async function takeFrom(
  work: UnitOfWork,
  { user, purpose }: AskedFor,
  estimate: number,
  most: number,
): Promise<Allowance> {
  const person: Actor = { role: 'person', id: user };
  const day = work.now.toISOString().slice(0, 10);
  const taken =
    estimate > most
      ? []
      : await work.runAfter(
          {
            sql: `INSERT INTO model_usage AS used (user_id, purpose, day, tokens) VALUES ($1, $2, $3, $4)
       ON CONFLICT (user_id, purpose, day) DO UPDATE SET tokens = used.tokens + excluded.tokens WHERE used.tokens + excluded.tokens <= $5 RETURNING 1`,
            parameters: [user, purpose, day, estimate, most],
          },
          person,
          async (_, rows) => rows,
        );
  if (taken.length === 0) throw new ModelBudgetSpent({ renewsAt: dayAfter(day) });
  return {
    // A call that ends on another day than it began gives back to the day that it was taken from.
    spent: async (usage) => {
      await work.runAfter(
        {
          sql: `UPDATE model_usage SET tokens = greatest(0, tokens + $4) WHERE user_id = $1 AND purpose = $2 AND day = $3`,
          parameters: [user, purpose, day, usage.in + usage.out - estimate],
        },
        person,
        async () => undefined,
      );
    },
  };
}

function dayAfter(day: string): Date {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next;
}
