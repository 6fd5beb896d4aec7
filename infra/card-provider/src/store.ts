import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { BraintreeCustomer, BraintreeTransaction } from './braintree/objects.ts';
import type { StripeKind, StripeObjects } from './stripe/objects.ts';

/** The answer that was given under an idempotency key, and a fingerprint of what was asked. */
export interface KeptAnswer {
  readonly request: string;
  readonly status: number;
  readonly body: unknown;
}

interface Contents {
  stripe: Partial<Record<StripeKind, Record<string, unknown>>>;
  answers: Record<string, KeptAnswer>;
  customers: Record<string, BraintreeCustomer>;
  transactions: Record<string, BraintreeTransaction>;
  requestKeys: Record<string, string>;
  nonces: Record<string, true>;
}

/** Everything that the provider knows. It is small, so it is kept as one file, written anew soon after a change. */
export class Store {
  readonly #contents: Contents;
  #waiting: NodeJS.Timeout | undefined;
  /** How many writes of the state have failed, for example on a full disk. */
  writeFailures = 0;

  constructor(readonly path?: string) {
    this.#contents = {
      stripe: {},
      answers: {},
      customers: {},
      transactions: {},
      requestKeys: {},
      nonces: {},
      ...read(path),
    };
  }

  get answers() {
    return this.#contents.answers;
  }
  get customers() {
    return this.#contents.customers;
  }
  get transactions() {
    return this.#contents.transactions;
  }
  get requestKeys() {
    return this.#contents.requestKeys;
  }
  get usedNonces() {
    return this.#contents.nonces;
  }

  get<Kind extends StripeKind>(kind: Kind, id: string): StripeObjects[Kind] | undefined {
    return this.#of(kind)[id];
  }

  /** All of a kind, newest first, as Stripe lists them. */
  all<Kind extends StripeKind>(kind: Kind): StripeObjects[Kind][] {
    return Object.values(this.#of(kind)).reverse();
  }

  put<Kind extends StripeKind>(made: StripeObjects[Kind] & { object: Kind }): StripeObjects[Kind] {
    this.#of(made.object)[made.id] = made;
    return made;
  }

  drop(kind: StripeKind, id: string): void {
    delete this.#of(kind)[id];
  }

  #of<Kind extends StripeKind>(kind: Kind): Record<string, StripeObjects[Kind]> {
    return (this.#contents.stripe[kind] ??= {}) as Record<string, StripeObjects[Kind]>;
  }

  /** Called after every request that may have changed something. */
  scheduleWrite(): void {
    if (this.path === undefined || this.#waiting) return;
    this.#waiting = setTimeout(() => this.#writeOrLater(), 50);
  }

  /** State that does not fit on a full disk is written once there is space. */
  #writeOrLater(): void {
    try {
      this.write();
    } catch {
      this.writeFailures += 1;
      this.#waiting = setTimeout(() => this.#writeOrLater(), 1_000);
    }
  }

  write(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    if (this.path === undefined) return;
    writeFileSync(`${this.path}.new`, JSON.stringify(this.#contents), { mode: 0o600 });
    renameSync(`${this.path}.new`, this.path);
  }
}

function read(path: string | undefined): Partial<Contents> {
  if (path === undefined) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Partial<Contents>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** An id as Stripe's look: a word for the kind, then letters and digits. */
export function newStripeId(prefix: string): string {
  return `${prefix}_${randomBytes(12).toString('hex')}`;
}
