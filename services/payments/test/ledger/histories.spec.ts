import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { claimOf } from '@kindred/database/idempotency/keys';
import { histories } from '@kindred/testkit/environment';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import fc from 'fast-check';
import { chainEntries } from '../../src/books/chain-entries.ts';
import { rebuildBalances } from '../../src/books/rebuild-balances.ts';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { ensureNamedAccount, ensurePersonAccount } from '../../src/ledger/accounts.ts';
import { movement, type NewEntry } from '../../src/ledger/entry.ts';
import { post } from '../../src/ledger/post.ts';
import { InsufficientFunds } from '../../src/ledger/refusals.ts';
import type { Dependencies } from '../../src/dependencies.ts';
import { auditor } from '../../src/roles.ts';
import definition from '../../src/service.ts';

const people = 4;
const fault = new Error('Something broke.');

/**
 * One thing that is tried: by whom to whom, how, and where it breaks. Person 0 is the platform, which may go below
 * zero.
 */
const step = fc.record({
  from: fc.nat(people),
  to: fc.nat(people),
  amount: fc.bigInt({ min: 1n, max: 60n }),
  how: fc.constantFrom('carried', 'carried twice', 'posted', 'posted as two'),
  breaks: fc.constantFrom('nowhere', 'nowhere', 'nowhere', 'before', 'after'),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

let payments: TestService<Dependencies>;
beforeAll(async () => {
  payments = await runningService(definition, { runJobs: false });
});
afterAll(() => payments?.stop());

/** What the ledger should come to, kept with nothing but additions. */
class Model {
  readonly balances = new Map<string, bigint>();
  constructor(readonly platform: string) {}

  /** Whether it can be posted; if so, it is. */
  post({ legs }: NewEntry): boolean {
    const after = new Map(legs.map(({ accountId }) => [accountId, this.balances.get(accountId) ?? 0n]));
    for (const { accountId, amount } of legs) after.set(accountId, (after.get(accountId) ?? 0n) + amount);
    if ([...after].some(([id, balance]) => id !== this.platform && balance < 0n)) return false;
    for (const [id, balance] of after) this.balances.set(id, balance);
    return true;
  }
}

/** As callers' keys have it: once for a key, whatever broke before it was carried. */
async function carried(entry: NewEntry, { how, breaks }: Step): Promise<boolean> {
  const claim = claimOf({ role: 'person', id: newId() }, { operation: 'test', key: newId(), request: {} });
  const carry = (broken: boolean) =>
    payments.service.dependencies.postingBatcher.submit(claim, async () => {
      if (broken) throw fault;
      return { entry, result: ({ id }) => id };
    });
  if (breaks === 'before') await expect(carry(true)).rejects.toBe(fault);
  if (breaks === 'after')
    return done(
      payments.service.dependencies.postingBatcher.submit(claim, async () => ({
        entry,
        result: () => {
          throw fault;
        },
      })),
    );
  const first = done(carry(false));
  // Whoever asks again, at once or after, is told the same.
  if (how === 'carried twice') expect(await done(carry(false))).toBe(await first);
  const answer = await first;
  expect(await done(carry(false))).toBe(answer);
  return answer;
}

function posted(entries: readonly NewEntry[], { breaks }: Step): Promise<boolean> {
  return done(
    payments.service.work.run(job(), async (tx) => {
      if (breaks === 'before') throw fault;
      await post(tx, ...entries);
      if (breaks === 'after') throw fault;
    }),
  );
}

async function done(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (
      error === fault ||
      error instanceof InsufficientFunds ||
      (error as { code?: string }).code === 'INSUFFICIENT_FUNDS'
    )
      return false;
    throw error;
  }
}

async function run(history: readonly Step[]): Promise<void> {
  const accounts = await payments.service.work.run(job(), async (tx) => {
    const ids = [
      await ensureNamedAccount(tx, {
        kind: 'PLATFORM',
        code: `TEST:${newId().toUpperCase()}`,
        currency: 'CHRONA',
        mayOverdraw: true,
      }),
    ];
    while (ids.length <= people) ids.push(await ensurePersonAccount(tx, newId(), 'CHRONA_WALLET', 'CHRONA'));
    return ids;
  });
  const model = new Model(accounts[0] ?? '');
  for (const one of history) {
    const [from = '', to = ''] = [accounts[one.from], accounts[one.to]];
    if (from === to) continue;
    const entry: NewEntry = { kind: 'TRANSFER', legs: movement(from, to, 'CHRONA', one.amount) };
    const carries = one.how.startsWith('carried');
    const entries = one.how === 'posted as two' ? [entry, entry] : [entry];
    const happened = await (carries ? carried(entry, one) : posted(entries, one));
    const breaks = one.breaks === 'after' || (one.breaks === 'before' && !carries);
    expect(happened).toBe(!breaks && allOrNone(model, entries));
  }
  const kept = await payments.service.work.read(auditor, (tx) =>
    tx.query<{ id: string; balance: string }>(
      'SELECT id, balance + coalesce((SELECT sum(s.balance) FROM ledger_slot s WHERE account_id = id), 0) AS balance FROM ledger_account WHERE id = ANY ($1::uuid[])',
      [accounts],
    ),
  );
  for (const { id, balance } of kept) expect(BigInt(balance)).toBe(model.balances.get(id) ?? 0n);
}

function allOrNone(model: Model, entries: readonly NewEntry[]): boolean {
  const before = new Map(model.balances);
  if (entries.every((entry) => model.post(entry))) return true;
  for (const { legs } of entries)
    for (const { accountId } of legs) model.balances.set(accountId, before.get(accountId) ?? 0n);
  return false;
}

describe('any history of postings, whatever breaks on the way', () => {
  it(
    'leaves what its parts come to, all or nothing each, and books that are sound',
    async () => {
      await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), run), {
        numRuns: histories,
        endOnFailure: true,
      });
      await chainEntries(payments.service.work, new Date());
      const { sound, findings } = await verifyBooks(payments.service.work);
      expect({ sound, findings }).toEqual({ sound: true, findings: [] });
      expect((await rebuildBalances(payments.service.work)).differing).toEqual([]);
    },
    60_000 + histories * 500,
  );
});
