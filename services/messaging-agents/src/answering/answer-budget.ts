import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { AskedFor } from '@kindred/models/asked-for';
import type { Allowance, ModelBudget } from '@kindred/models/model-budget';
import { ModelBudgetSpent } from '@kindred/models/model-errors';

export type BudgetHolder = 'AGENT' | 'MICRO_DAO' | 'ASKER';

export type BudgetReason = `BUDGET_OF_${BudgetHolder}_SPENT`;

/** Why an answer was dropped for its budget; null for any other error. */
export function budgetReasonOf(error: unknown): BudgetReason | null {
  if (!(error instanceof ModelBudgetSpent) || error.holder === null) return null;
  return `BUDGET_OF_${error.holder as BudgetHolder}_SPENT`;
}

export interface AnswerBudgetOptions {
  readonly work: UnitOfWork;
  /** Tokens that may be used in a day (UTC) by the agents of one microDAO, and for the questions of one person. */
  readonly tokensOfMicroDao: number;
  readonly tokensOfAsker: number;
}

interface Holder {
  readonly kind: BudgetHolder;
  readonly id: string;
  readonly most: number;
}

/**
 * The token budget of answers. A call's `user` is the id of a turn (direct talk) or of a decision (channel). One
 * transaction reserves the estimate for the agent, the microDAO and the asker, or for none of them. The microDAO is
 * the agent's in a talk, and the channel's in a channel.
 */
export function answerBudget(options: AnswerBudgetOptions): ModelBudget {
  const { work } = options;
  return {
    async take({ user: turnId }: AskedFor, estimate: number): Promise<Allowance> {
      const day = work.now.toISOString().slice(0, 10);
      const holders = await work.run(job(), async (tx) => {
        const found = await holdersOf(tx, turnId, options);
        for (const holder of found) await takeFrom(tx, holder, day, estimate);
        return found;
      });
      return {
        // A call that ends on another day than it began gives back to the day that it was taken from.
        spent: (usage) => settle(work, holders, day, usage.in + usage.out - estimate),
      };
    },
  };
}

async function holdersOf(tx: Transaction, turnId: string, options: AnswerBudgetOptions): Promise<Holder[]> {
  const [found] = await tx.query<{ agent: string; most: number; asker: string | null; microDao: string | null }>(
    `SELECT t.agent_id AS agent, b.tokens_per_day AS most, t.user_id AS asker, a.micro_dao_id AS "microDao"
     FROM agent_turn t JOIN agent a ON a.id = t.agent_id JOIN agent_blueprint b ON b.id = a.blueprint_id WHERE t.id = $1
     UNION ALL
     SELECT d.agent_id, b.tokens_per_day, d.asker_user_id, c.micro_dao_id FROM agent_decision d
     JOIN agent a ON a.id = d.agent_id JOIN agent_blueprint b ON b.id = a.blueprint_id
     JOIN channel c ON c.id = d.channel_id WHERE d.id = $1`,
    [turnId],
  );
  if (!found) throw new Error('A model is asked for a turn that is there.');
  const holders: (Omit<Holder, 'id'> & { readonly id: string | null })[] = [
    { kind: 'AGENT', id: found.agent, most: found.most },
    { kind: 'MICRO_DAO', id: found.microDao, most: options.tokensOfMicroDao },
    { kind: 'ASKER', id: found.asker, most: options.tokensOfAsker },
  ];
  const named = holders.filter((holder): holder is Holder => holder.id !== null);
  // Locked in one order, whichever agents and people meet in a channel.
  return named.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

async function takeFrom(tx: Transaction, { kind, id, most }: Holder, day: string, estimate: number): Promise<void> {
  const taken =
    estimate > most
      ? []
      : await tx.query(
          `INSERT INTO agent_usage AS used (holder_kind, holder_id, day, tokens) VALUES ($1, $2, $3, $4)
           ON CONFLICT (holder_id, holder_kind, day) DO UPDATE SET tokens = used.tokens + excluded.tokens
           WHERE used.tokens + excluded.tokens <= $5 RETURNING 1`,
          [kind, id, day, estimate, most],
        );
  if (taken.length === 0) throw new ModelBudgetSpent({ renewsAt: dayAfter(day), holder: kind });
}

async function settle(work: UnitOfWork, holders: readonly Holder[], day: string, difference: number): Promise<void> {
  await work.run(job(), async (tx) => {
    for (const { kind, id } of holders)
      await tx.query(
        `UPDATE agent_usage SET tokens = greatest(0, tokens + $4) WHERE holder_kind = $1 AND holder_id = $2 AND day = $3`,
        [kind, id, day, difference],
      );
  });
}

function dayAfter(day: string): Date {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next;
}
