import { newId } from '@kindred/contracts/uuid';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { eventually } from '@kindred/testkit/eventually';
import { givenPayments } from '../given.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { asOwner } from '../ledger/books.ts';
import { goodAgain } from '../providers/local-provider.ts';
import { open, owed, paidOut, payablesOf, payee, payOut, shown, standing } from './given-payouts.ts';

let given: GivenMoney;
beforeAll(async () => {
  given = await givenMoney();
});
afterEach(() => goodAgain(given.provider));
afterAll(() => given?.stop());

describe('nobody is paid out', () => {
  it('who has no account for it, or has not told the provider who they are', async () => {
    const ann = await owed(given, 1_000n);
    refusedWith('NO_PAYOUT_ACCOUNT')(await payOut(ann, '500'));
    granted(await open(ann));
    expect(await paidOut(ann, '500')).toMatchObject({ status: 'FAILED', failureReason: 'PAYEE_NOT_READY' });
    expect(await standing(ann)).toEqual(['1000', '0']);
    refusedWith('UNAUTHENTICATED')(await payOut({ id: ann.id, client: given.client() }, '500'));
  });

  it('more than they are owed, nothing, what is no amount, or in what is no money', async () => {
    const ann = await payee(given, 1_000n);
    refusedWith('INSUFFICIENT_FUNDS')(await payOut(ann, '1001'));
    refusedWith('INSUFFICIENT_FUNDS')(await payOut(ann, '1', { currency: 'EUR' }));
    for (const minorUnits of ['0', '-1', '9007199254740992'])
      refusedWith('INVALID_AMOUNT')(await payOut(ann, minorUnits));
    refusedWith('BAD_USER_INPUT')(await payOut(ann, '1', { currency: 'AAA' }));
    refusedWith('AMOUNT_NOT_ACCEPTED')(await payOut(await payee(given), '150', { currency: 'HUF' }));
    refusedWith('CURRENCY_MISMATCH')(await payOut(ann, '1', { currency: 'CHRONA' }));
    refusedWith('INVALID_RETURN_URL')(await open(ann, { returnUrl: 'nowhere' }));
    expect(await standing(ann)).toEqual(['1000', '0']);
  });

  it('where no provider pays out', async () => {
    const alone = await givenPayments();
    const ann = await alone.person();
    refusedWith('NOT_OFFERED')(await open(ann));
    refusedWith('NOT_OFFERED')(await payOut(ann, '1'));
    await alone.stop();
  });

  it('twice out of one balance, though they ask at once', async () => {
    const ann = await payee(given, 1_000n);
    const answers = await Promise.all(Array.from({ length: 6 }, () => payOut(ann, '400')));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
    answers.filter(({ errors }) => errors.length > 0).forEach((answer) => refusedWith('INSUFFICIENT_FUNDS')(answer));
    await eventually(async () => {
      await given.settle();
      expect(await standing(ann)).toEqual(['200', '0']);
    });
  });
});

describe('what one is owed', () => {
  it('is shown to them alone, by currency, with what came and went, in pages', async () => {
    const [ann, bob] = [await payee(given, 1_000n), await given.person()];
    for (const amount of [50n, 70n]) await owed(given, amount, 'EUR', ann);
    expect(await payablesOf(bob, ann.id)).toBeNull();
    expect(await payablesOf(bob, bob.id)).toEqual([]);
    const paid = await paidOut(ann, '300');
    await eventually(async () => {
      await given.settle();
      expect((await shown(ann, paid.id)).status).toBe('COMPLETED');
    });
    const [eur, usd] = (await payablesOf(ann, ann.id)) ?? [];
    expect(eur).toMatchObject({
      currency: 'EUR',
      balance: { minorUnits: '120' },
      movements: {
        edges: [
          { node: { amount: { minorUnits: '70' } } },
          { node: { type: 'SPLIT_PAYMENT', balanceAfter: { minorUnits: '50' } } },
        ],
      },
    });
    expect(usd).toMatchObject({
      balance: { minorUnits: '700' },
      movements: {
        edges: [
          { node: { type: 'PAYOUT', amount: { minorUnits: '-300' }, balanceAfter: { minorUnits: '700' } } },
          { node: { type: 'SPLIT_PAYMENT' } },
        ],
      },
    });
    const [first] = (await payablesOf(ann, ann.id, { first: 1 })) ?? [];
    expect(first?.movements.pageInfo.hasNextPage).toBe(true);
    const [second] =
      (await payablesOf(ann, ann.id, { first: 1, after: first?.movements.pageInfo.endCursor ?? null })) ?? [];
    expect(second?.movements.edges).toMatchObject([{ node: { amount: { minorUnits: '50' } } }]);
  });

  it('costs the same number of statements whether little or much came', async () => {
    const [ann, bob] = [await owed(given, 1n), await owed(given, 1n)];
    for (let count = 0; count < 5; count += 1) await owed(given, 1n, 'USD', bob);
    const { statements } = given.payments.service.database;
    const [one, many] = [
      await statements.during(() => payablesOf(ann, ann.id)),
      await statements.during(() => payablesOf(bob, bob.id)),
    ];
    expect(one.statements.length).toBeGreaterThan(0);
    expect(many.statements.length).toBe(one.statements.length);
  });
});

describe('an account for payouts', () => {
  it('is opened once, however often and by how many requests at once; its id at the provider is sealed', async () => {
    const ann = await owed(given, 1n);
    const before = given.provider.store.all('account').length;
    const key = newId();
    const answers = await Promise.all([open(ann, { key }), open(ann, { key }), open(ann), open(ann)]);
    // The provider refuses a key that is in hand just now; whoever asks again is answered.
    for (const answer of answers) if (answer.errors.length > 0) refusedWith('PROVIDER_UNAVAILABLE')(answer);
    expect(granted(await open(ann, { key })).openPayoutAccount.onboardingUrl).toContain('/onboarding/acct_');
    // Once the provider has forgotten the key it is told which account is meant.
    for (const name of Object.keys(given.provider.store.answers)) delete given.provider.store.answers[name];
    granted(await open(ann));
    expect(given.provider.store.all('account').length).toBe(before + 1);
    const { rows } = await asOwner(given.payments.database.url, (client) =>
      client.query(`SELECT encode(account, 'escape') AS account FROM payee_account WHERE user_id = $1`, [ann.id]),
    );
    expect(rows).toEqual([{ account: expect.not.stringContaining('acct_') }]);
  });

  it('is asked for again while the provider is away', async () => {
    const [ann, key] = [await owed(given, 1n), newId()];
    given.provider.behave({ outage: 'answer-lost' });
    refusedWith('PROVIDER_UNAVAILABLE')(await open(ann, { key }));
    given.provider.behave({ outage: 'none' });
    const before = given.provider.store.all('account').length;
    expect(granted(await open(ann, { key })).openPayoutAccount.onboardingUrl).toContain('/onboarding/');
    expect(given.provider.store.all('account').length).toBe(before);
  });
});
