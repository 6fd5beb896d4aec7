import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { movement, type NewEntry } from '../../src/ledger/entry.ts';
import { post } from '../../src/ledger/post.ts';
import { InsufficientFunds } from '../../src/ledger/refusals.ts';
import { auditor, poster } from '../../src/roles.ts';
import definition from '../../src/service.ts';
import { asOwner, balanceOf, issuance, someone } from './books.ts';

let payments: TestService<unknown>;
beforeAll(async () => {
  payments = await runningService(definition, { runJobs: false });
});
afterAll(() => payments?.stop());

const work = () => payments.service.work;

/** An entry and postings as nobody of ours writes them, straight into the tables. */
function written(
  postings: readonly { account: string; amount: number; currency?: string; position?: number }[],
  { count = postings.length, entryId = newId() } = {},
) {
  const values = postings.map(
    ({ account, amount, currency = 'CHRONA', position }, index) =>
      `('${newId()}', '${entryId}', ${position ?? index + 1}, '${account}', '${currency}', ${amount}, 0, 'TRANSFER', now())`,
  );
  return `WITH entry AS (INSERT INTO ledger_entry (id, kind, at, postings) VALUES ('${entryId}', 'TRANSFER', now(), ${count}))
    INSERT INTO ledger_posting (id, entry_id, position, account_id, currency, amount, balance_after, type, at) VALUES ${values.join(', ')}`;
}

describe('the database', () => {
  it.each([
    'UPDATE ledger_posting SET amount = amount + 1',
    'DELETE FROM ledger_posting',
    "UPDATE ledger_entry SET kind = 'OTHER'",
    'DELETE FROM ledger_entry',
    'TRUNCATE ledger_posting',
    'DELETE FROM ledger_batch',
  ])('lets not even its owner %s', async (sql) => {
    await expect(asOwner(payments.database.url, (client) => client.query(sql))).rejects.toThrow(/append-only/);
  });

  it.each([
    'UPDATE ledger_posting SET amount = 1',
    'DELETE FROM ledger_entry',
    'SELECT amount FROM ledger_posting',
    'SELECT user_id FROM account_owner',
    'UPDATE ledger_account SET may_overdraw = true',
  ])('lets the poster not %s', async (sql) => {
    await expect(work().run(poster, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
  });

  it('takes no entry that does not sum to zero, for each currency', async () => {
    const [one, other, euros] = [
      await someone(work()),
      await someone(work()),
      await someone(work(), 0n, { currency: 'EUR' }),
    ];
    const write = (sql: string) => work().run(poster, (tx) => tx.query(sql));
    await expect(
      write(
        written([
          { account: one.accountId, amount: 5 },
          { account: other.accountId, amount: -4 },
        ]),
      ),
    ).rejects.toThrow(/sum to zero/);
    await expect(
      write(
        written([
          { account: one.accountId, amount: 5 },
          { account: euros.accountId, amount: -5, currency: 'EUR' },
        ]),
      ),
    ).rejects.toThrow(/sum to zero/);
    await expect(
      write(
        written([
          { account: one.accountId, amount: 5 },
          { account: euros.accountId, amount: -5 },
        ]),
      ),
    ).rejects.toThrow(/fit its account/);
    await expect(
      write(
        written([
          { account: one.accountId, amount: 5 },
          { account: newId(), amount: -5 },
        ]),
      ),
    ).rejects.toThrow(/fit its account/);
  });

  it('takes no entry without its postings, no posting without its entry, and none that comes after', async () => {
    const [one, other] = [await someone(work()), await someone(work())];
    const [give, take] = [
      { account: one.accountId, amount: 5 },
      { account: other.accountId, amount: -5 },
    ];
    const write = (sql: string) => work().run(poster, (tx) => tx.query(sql));
    const entryId = newId();
    await expect(
      write(`INSERT INTO ledger_entry (id, kind, at, postings) VALUES ('${newId()}', 'TRANSFER', now(), 2)`),
    ).rejects.toThrow(/without its postings/);
    await expect(write(written([give, take], { count: 3 }))).rejects.toThrow(/its postings|of their entry/);
    await write(written([give, take], { entryId }));
    const more = (first: number) =>
      written(
        [
          { ...give, position: first },
          { ...take, position: first + 1 },
        ],
        { entryId },
      ).replace(/^WITH .*\n/, '');
    await expect(write(more(3))).rejects.toThrow(/of their entry/);
    await expect(write(more(1))).rejects.toThrow(/unique/);
  });
});

describe('posting', () => {
  it('refuses an overdraft, leaves nothing of it behind, and lets the unit of work go on', async () => {
    const [from, to] = [await someone(work(), 100n), await someone(work())];
    const pay = (amount: bigint): NewEntry => ({
      kind: 'TRANSFER',
      legs: movement(from.accountId, to.accountId, 'CHRONA', amount),
    });
    await work().run(job(), async (tx) => {
      await expect(post(tx, pay(101n))).rejects.toThrow(InsufficientFunds);
      await expect(post(tx, pay(60n), pay(60n))).rejects.toThrow(InsufficientFunds);
      await post(tx, pay(100n));
    });
    expect(await balanceOf(work(), from.accountId, auditor)).toBe(0n);
    expect(await balanceOf(work(), to.accountId, auditor)).toBe(100n);
  });

  it('refuses what is not balanced, another currency, and an account of nobody', async () => {
    const [from, to] = [await someone(work(), 100n), await someone(work())];
    const posting = (legs: NewEntry['legs']) => work().run(job(), (tx) => post(tx, { kind: 'TRANSFER', legs }));
    await expect(
      posting([
        { accountId: from.accountId, currency: 'CHRONA', amount: -5n },
        { accountId: to.accountId, currency: 'CHRONA', amount: 4n },
      ]),
    ).rejects.toThrow(/sum to zero/);
    await expect(posting(movement(from.accountId, to.accountId, 'EUR', 5n))).rejects.toThrow(/fit its account/);
    await expect(posting(movement(from.accountId, newId(), 'CHRONA', 5n))).rejects.toThrow(/does not exist/);
    expect(await balanceOf(work(), from.accountId, auditor)).toBe(100n);
  });

  it('does what may happen once only once', async () => {
    const to = await someone(work());
    const once = `test:${newId()}`;
    const earn = () =>
      work().run(job(), async (tx) =>
        post(tx, { kind: 'EARN', once, legs: movement(await issuance(tx), to.accountId, 'CHRONA', 7n) }),
      );
    await earn();
    await expect(earn()).rejects.toThrow(/unique/);
    expect(await balanceOf(work(), to.accountId, auditor)).toBe(7n);
  });

  it('shows a person the postings of their own accounts, and a stranger none', async () => {
    const [one, other] = [await someone(work(), 50n), await someone(work())];
    await work().run(job(), (tx) =>
      post(tx, { kind: 'TRANSFER', legs: movement(one.accountId, other.accountId, 'CHRONA', 20n) }),
    );
    const seenBy = (id: string | null) =>
      work().read({ role: 'person', id }, (tx) =>
        tx.query<{ amount: string; balance_after: string }>(
          'SELECT amount, balance_after FROM ledger_posting ORDER BY number',
        ),
      );
    expect(await seenBy(one.userId)).toMatchObject([
      { amount: '50', balance_after: '50' },
      { amount: '-20', balance_after: '30' },
    ]);
    expect(await seenBy(other.userId)).toMatchObject([{ amount: '20', balance_after: '20' }]);
    expect(await seenBy(newId())).toEqual([]);
    expect(await seenBy(null)).toEqual([]);
    expect(await balanceOf(work(), one.accountId, { role: 'person', id: other.userId })).toBeUndefined();
  });
});
