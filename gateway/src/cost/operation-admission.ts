import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { PlanBudget, type BudgetOptions, type Charged } from './plan-budget.ts';
import { TooManyNewOperations } from './too-many-new-operations.ts';
import { Turns } from './turns.ts';

/** A request whose operation is not known yet, on its way to its plan. */
export interface NewOperation {
  readonly who: Charged;
  readonly key: string;
  /** The length of its text, which is what an operation costs that is never planned because it is not valid. */
  readonly length: number;
  charged: boolean;
}

/** Texts that are taken for known: about as many as the planner keeps plans of. */
const known = 5_000;
/** Characters of a text whose reading costs as much as planning one object. */
const charactersForOne = 100;
/** Reading ends at the limit of tokens, so that a long text in quotes costs no more than this. */
const mostForReading = 150;

/**
 * Stands in front of everything that a new operation costs: reading, validating and planning it. What is known costs
 * none of these, so that it is free; an application's few hundred operations are known after each was sent once by
 * anyone.
 */
export class OperationAdmission {
  readonly #known = new LRUCache<string, true>({ max: known });
  readonly #budget: PlanBudget;
  readonly #turns = new Turns();
  readonly #now: () => number;

  constructor(options: BudgetOptions) {
    this.#budget = new PlanBudget(options);
    this.#now = options.now ?? (() => Date.now());
  }

  /** Plans of an earlier graph are gone. */
  forget(): void {
    this.#known.clear();
  }

  /** Waits for the caller's turn where the operation is new; null for a known one. Throws TooManyNewOperations. */
  async enter(who: Charged, text: string, operationName: string | undefined): Promise<NewOperation | null> {
    const key = createHash('sha256')
      .update(text)
      .update(`\0${operationName ?? ''}`)
      .digest('base64');
    if (this.#known.get(key)) return null;
    const length = text.length;
    this.#require(who, readingCost(length));
    await this.#turns.take(who.person ?? who.address);
    // Others of the same caller may have spent it in the meantime, or have made the operation known.
    if (this.#known.get(key)) return null;
    this.#require(who, readingCost(length));
    return { who, key, length, charged: false };
  }

  /** Takes what planning will cost before it is planned. Throws TooManyNewOperations. */
  plan(operation: NewOperation, cost: number): void {
    this.#require(operation.who, cost);
    this.#charge(operation, cost);
    this.#known.set(operation.key, true);
  }

  /** Takes what reading cost, where the operation was not planned. */
  leave(operation: NewOperation): void {
    if (!operation.charged) this.#charge(operation, readingCost(operation.length));
  }

  #charge(operation: NewOperation, cost: number): void {
    operation.charged = true;
    this.#budget.charge(operation.who, cost);
  }

  #require(who: Charged, cost: number): void {
    const availableAt = this.#budget.availableAt(who, cost);
    if (availableAt) throw new TooManyNewOperations(availableAt, this.#now());
  }
}

function readingCost(length: number): number {
  return Math.min(mostForReading, length / charactersForOne);
}
