import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { PlanBudget, type BudgetOptions, type Charged } from './plan-budget.ts';
import { TooManyNewOperations } from './too-many-new-operations.ts';
import { Turns } from './turns.ts';

/** A request whose operation has no cached plan yet. */
export interface NewOperation {
  readonly who: Charged;
  readonly key: string;
  /** Characters of its text. They set the cost of an invalid operation, which is read and never planned. */
  readonly length: number;
  charged: boolean;
}

/** How many texts count as known: about as many as the planner caches plans for. */
const known = 5_000;
/** Reading (parsing and validating) this many characters costs as much as planning one object. */
const charactersForOne = 100;
/** The highest cost of reading. The parser stops at the token limit, so a long string literal costs no more. */
const mostForReading = 150;

/**
 * Admits new operations: reading, validating and planning one costs time on the event loop. A known operation has a
 * cached plan and is free. An operation is known to all callers once it was planned for one of them.
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

  /** Makes every operation new again, because a new graph drops the cached plans. */
  forget(): void {
    this.#known.clear();
  }

  /** Waits for the caller's turn if the operation is new. Returns null if it is known. Throws TooManyNewOperations. */
  async enter(who: Charged, text: string, operationName: string | undefined): Promise<NewOperation | null> {
    const key = createHash('sha256')
      .update(text)
      .update(`\0${operationName ?? ''}`)
      .digest('base64');
    if (this.#known.get(key)) return null;
    const length = text.length;
    this.#require(who, readingCost(length));
    await this.#turns.take(who.person ?? who.address);
    // While this request waited, another one may have spent the budget or made the operation known.
    if (this.#known.get(key)) return null;
    this.#require(who, readingCost(length));
    return { who, key, length, charged: false };
  }

  /** Charges the cost of planning beforehand, and makes the operation known. Throws TooManyNewOperations. */
  plan(operation: NewOperation, cost: number): void {
    this.#require(operation.who, cost);
    this.#charge(operation, cost);
    this.#known.set(operation.key, true);
  }

  /** Charges the cost of reading if the operation was never planned. */
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
