import { AsyncLocalStorage } from 'node:async_hooks';
import { DomainError } from '@kindred/contracts/domain-error';
import { isDatabaseAway } from '@kindred/database/conflict';
import { answerOf, type Claim, type Plain } from '@kindred/database/idempotency/keys';
import { IdempotencyKeyReused, refusalToKeep } from '@kindred/database/idempotency/refusals';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { submitSet } from './submit-set.ts';
import type { KnownKey } from './lock-accounts.ts';
import { nameOf, type Submitted, type Keyed, type PostingRequest } from './posting-request.ts';

interface Waiting extends Keyed {
  readonly settle: (became: Submitted | KnownKey) => void;
  readonly fail: (error: unknown) => void;
}

/** The requests of a set, grouped by key. */
type KeyedSet = readonly (readonly [Waiting, ...Waiting[]])[];

/** The largest number of requests in one commit. More make the transaction long; the rest goes with the next set. */
const largestSet = 64;

/** The longest time that a set waits for requests that are being authorised. */
const patienceMs = 10;

/**
 * Posts the requests of concurrent callers of this process, many in one commit. Requests that arrive while a set is
 * being posted go with the next one. A caller's key, entry, balances, events and outcome are in that one commit. A
 * crash before it leaves nothing, and the key can be used again.
 */
export class PostingBatcher {
  readonly #work: UnitOfWork;
  #waiting: Waiting[] = [];
  #isSubmitting = false;
  #authorising = 0;
  #onAllHere: () => void = () => undefined;

  constructor(work: UnitOfWork) {
    this.#work = work;
  }

  /**
   * Posts a request once for its key. `authorise` is the caller's own transaction: it returns the request, or refuses.
   * A refusal is stored under the key too. A used key returns its stored outcome.
   */
  async submit(claim: Claim, authorise: () => Promise<PostingRequest>): Promise<Plain> {
    const became = await this.#authorise(claim, authorise);
    if ('fault' in became) throw became.fault;
    if ('hash' in became) return answered(claim, became);
    if (became.refusal) throw became.refusal;
    return (became.outcome as { result: Plain }).result;
  }

  async #authorise(claim: Claim, authorise: () => Promise<PostingRequest>): Promise<Submitted | KnownKey> {
    this.#authorising += 1;
    const request = await authorise()
      .catch(refusalIn)
      .catch((error: unknown) => {
        this.#noteArrival();
        throw error;
      });
    const submitted = this.#wait(claim, request);
    this.#noteArrival();
    return submitted;
  }

  #wait(claim: Claim, request: PostingRequest): Promise<Submitted | KnownKey> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ claim, request, inTrace: AsyncLocalStorage.snapshot(), settle, fail });
      void this.#submitWaiting();
    });
  }

  async #submitWaiting(): Promise<void> {
    if (this.#isSubmitting) return;
    this.#isSubmitting = true;
    while (this.#waiting.length > 0) {
      await this.#gather();
      await this.#submitSet(this.#nextSet());
    }
    this.#isSubmitting = false;
  }

  /**
   * Waits for requests that are being authorised, because a set of twenty costs little more than a set of one. A single
   * request does not wait.
   */
  async #gather(): Promise<void> {
    if (this.#authorising === 0 || this.#waiting.length >= largestSet) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patienceMs);
      this.#onAllHere = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #noteArrival(): void {
    this.#authorising -= 1;
    if (this.#authorising === 0 || this.#waiting.length >= largestSet) this.#onAllHere();
  }

  /** The next set, by key. Concurrent requests with the same key are posted once, and share the outcome. */
  #nextSet(): KeyedSet {
    const set = new Map<string, Waiting[]>();
    const later: Waiting[] = [];
    for (const one of this.#waiting) {
      const same = set.get(nameOf(one.claim));
      if (same) same.push(one);
      else if (set.size < largestSet) set.set(nameOf(one.claim), [one]);
      else later.push(one);
    }
    this.#waiting = later;
    return [...set.values()] as unknown as KeyedSet;
  }

  async #submitSet(set: KeyedSet): Promise<void> {
    try {
      const became = await submitSet(
        this.#work,
        set.map(([first]) => first),
      );
      for (const [first, ...same] of set)
        this.#settle(
          became.get(nameOf(first.claim)) ?? { fault: new Error('An order of a set was lost.') },
          first,
          same,
        );
    } catch (error) {
      // One request broke the set, so each is posted alone. If the database is away, all fail.
      if (set.length > 1 && !isDatabaseAway(error)) for (const one of set) await this.#submitSet([one]);
      else for (const { fail } of set.flat()) fail(error);
    }
  }

  #settle(became: Submitted | KnownKey, first: Waiting, same: readonly Waiting[]): void {
    first.settle(became);
    // A fault of one request does not decide the others with its key.
    if ('fault' in became) this.#waiting.push(...same);
    else
      for (const { settle } of same) settle('hash' in became ? became : { ...became.outcome, hash: first.claim.hash });
  }
}

function refusalIn(error: unknown): PostingRequest {
  if (error instanceof DomainError && refusalToKeep(error)) return { refusal: error };
  throw error;
}

/** The answer of a used key. */
function answered(claim: Claim, known: KnownKey): Plain {
  if (known.hash !== claim.hash) throw new IdempotencyKeyReused();
  const answer = answerOf(known);
  if (!answer) throw new Error(`${claim.operation} left a key without an outcome.`);
  return answer.result;
}
