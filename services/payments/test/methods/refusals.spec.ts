import { newId } from '@kindred/contracts/uuid';
import { purge } from '@kindred/database/purge';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { lockChargeableMethod } from '../../src/methods/lock-chargeable-method.ts';
import definition from '../../src/service.ts';
import { newTransaction } from '../../src/transactions/new-transaction.ts';
import { PaymentTransaction } from '../../src/transactions/payment-transaction.ts';
import { givenPayments } from '../given.ts';
import { asOwner } from '../ledger/books.ts';
import { add, added, byHand, givenMethods, methodsOf, remove, setDefault, type GivenMethods } from './given-methods.ts';

let given: GivenMethods;
beforeAll(async () => {
  given = await givenMethods();
});
afterEach(() => given.calm());
afterAll(() => given?.stop());

const person = (id: string) => ({ role: 'person', id, loginId: id }) as const;
const charge = (userId: string, methodId: string | null) =>
  given.payments.service.work.run(person(userId), (tx) =>
    lockChargeableMethod(tx, given.payments.service.dependencies, person(userId), methodId),
  );
const codeOf = (code: string) => expect.objectContaining({ code });

describe('a method is not kept', () => {
  it('where its token is the number of a card, of which nothing is written down anywhere', async () => {
    const ann = await given.person();
    const numbers = [
      '4242424242424242',
      '4242 4242 4242 4242',
      '4242-4242-4242-4242',
      '378282246310005',
      '6212345678900000003',
    ];
    for (const token of numbers) {
      const refusal = refusedWith('INVALID_TOKEN')(await add(ann, { token }));
      expect(JSON.stringify(refusal)).not.toMatch(/\d{4}/);
    }
    const { rows } = await asOwner(given.payments.database.url, (client) =>
      client.query(
        'SELECT 1 FROM idempotency_key WHERE actor_id = $1 UNION ALL SELECT 1 FROM payment_method WHERE user_id = $1',
        [ann.id],
      ),
    );
    expect(rows).toEqual([]);
  });

  it('without a token, by hand with one, with an address that is none, or by nobody', async () => {
    const ann = await given.person();
    expect(refusedWith('INVALID_TOKEN')(await add(ann, { token: null })).message).toMatch(/takes the token/);
    expect(refusedWith('INVALID_TOKEN')(await add(ann, { provider: 'MANUAL', token: 'pm_card_visa' })).message).toMatch(
      /by hand has no token/,
    );
    for (const returnUrl of [
      'nowhere',
      'javascript:alert(1)',
      'https://somebody:secret@kindred.example',
      'http://evil.example',
      'https://kindred.example.evil.example',
    ])
      refusedWith('INVALID_RETURN_URL')(await add(ann, { returnUrl }));
    refusedWith('UNAUTHENTICATED')(await add({ client: given.client() }));
    expect(await methodsOf(ann, ann.id)).toEqual([]);
  });

  it('by a provider that is not offered here', async () => {
    const alone = await givenPayments();
    const ann = await alone.person();
    refusedWith('NOT_OFFERED')(await add(ann));
    expect(await added(ann, byHand)).toMatchObject({ status: 'ACTIVE' });
    await alone.stop();
  });

  it('where the provider declines it, as expired too, and says so again under the same key', async () => {
    const [ann, key] = [await given.person(), newId()];
    for (let times = 0; times < 2; times += 1)
      expect(
        refusedWith('METHOD_DECLINED')(await add(ann, { token: 'pm_card_chargeDeclinedExpiredCard', key })).extensions,
      ).toMatchObject({ details: { reason: 'EXPIRED' } });
    expect(
      refusedWith('METHOD_DECLINED')(await add(ann, { token: 'pm_card_chargeDeclined' })).extensions,
    ).toMatchObject({ details: { reason: 'DECLINED' } });
    expect(refusedWith('METHOD_DECLINED')(await add(ann, { token: 'pm_of_nobody' })).extensions).toMatchObject({
      details: { reason: 'METHOD_UNUSABLE' },
    });
    refusedWith('IDEMPOTENCY_KEY_REUSED')(await add(ann, { key }));
    expect(await methodsOf(ann, ann.id)).toEqual([]);
  });

  it('beyond twenty for one person, also when several are added at once', async () => {
    const ann = await given.person();
    for (let count = 0; count < 19; count += 1) await added(ann);
    const atOnce = await Promise.all([add(ann), add(ann), add(ann)]);
    const refused = atOnce.filter(({ errors }) => errors.length > 0);
    for (const answer of refused) refusedWith('TOO_MANY_METHODS')(answer);
    expect(refused).toHaveLength(2);
    refusedWith('TOO_MANY_METHODS')(await add(ann));
  });
});

describe('a method is not kept for whoever tries cards', () => {
  it('after ten were declined in a day; the next day they may try again, under the same key', async () => {
    const [ann, key] = [await given.person(), newId()];
    for (let count = 0; count < 10; count += 1)
      refusedWith('METHOD_DECLINED')(await add(ann, { token: 'pm_card_chargeDeclined' }));
    refusedWith('TOO_MANY_DECLINES')(await add(ann, { key }));
    expect(await added(ann, byHand)).toMatchObject({ status: 'ACTIVE' });
    await asOwner(given.payments.database.url, (client) =>
      client.query(`UPDATE payment_method SET added_at = added_at - interval '1 day' WHERE user_id = $1`, [ann.id]),
    );
    expect(await added(ann, { key })).toMatchObject({ status: 'ACTIVE' });
    await purge(given.payments.service.work, definition.retention ?? [], new Date(Date.now() + 41 * 24 * 3_600_000));
    const { rows } = await asOwner(given.payments.database.url, (client) =>
      client.query('SELECT status FROM payment_method WHERE user_id = $1 ORDER BY id', [ann.id]),
    );
    expect(rows).toEqual([{ status: 'ACTIVE' }, { status: 'ACTIVE' }]);
  });
});

describe('of many cards that are tried at once', () => {
  it('ten reach the provider', async () => {
    const ann = await given.person();
    const asked = () => given.provider.store.all('setup_intent').length;
    const before = asked();
    const answers = await Promise.all(Array.from({ length: 30 }, () => add(ann, { token: 'pm_card_chargeDeclined' })));
    const codes = answers.map(({ errors }) => errors[0]?.extensions?.code);
    expect(codes.filter((code) => code === 'METHOD_DECLINED').length).toBe(10);
    expect(codes.filter((code) => code === 'TOO_MANY_AT_ONCE' || code === 'TOO_MANY_DECLINES').length).toBe(20);
    expect(asked() - before).toBeLessThanOrEqual(10);
    const { details } = refusedWith('TOO_MANY_DECLINES')(await add(ann)).extensions as unknown as {
      details: { availableAt: string };
    };
    expect(Date.parse(details.availableAt) - Date.now()).toBeGreaterThan(23 * 3_600_000);
  });

  it('all are kept in the end where nothing is wrong with them, under the same keys', async () => {
    const ann = await given.person();
    const keys = Array.from({ length: 14 }, () => newId());
    const first = await Promise.all(keys.map((key) => add(ann, { key })));
    const again = keys.filter((_, index) => first[index]?.errors[0]?.extensions?.code === 'TOO_MANY_AT_ONCE');
    for (const key of again) expect(await added(ann, { key })).toMatchObject({ status: 'ACTIVE' });
    expect((await methodsOf(ann, ann.id))?.length).toBe(14);
  });
});

describe('a method is not charged', () => {
  it('when it is another’s, removed, not kept yet, or nobody’s', async () => {
    const [ann, bob] = [await given.person(), await given.person()];
    const { id } = await added(ann);
    await expect(charge(bob.id, id)).rejects.toEqual(codeOf('NOT_FOUND'));
    await expect(charge(bob.id, newId())).rejects.toEqual(codeOf('NOT_FOUND'));
    await expect(charge(bob.id, null)).rejects.toEqual(codeOf('NO_PAYMENT_METHOD'));
    const asked = await added(ann, { token: 'pm_card_authenticationRequiredOnSetup' });
    await expect(charge(ann.id, asked.id)).rejects.toEqual(codeOf('METHOD_NOT_READY'));
    granted(await remove(ann, id));
    await expect(charge(ann.id, id)).rejects.toEqual(codeOf('NOT_FOUND'));
    await expect(charge(ann.id, null)).rejects.toEqual(codeOf('NO_PAYMENT_METHOD'));
  });

  it('once its card has expired: through its last month it is', async () => {
    const ann = await given.person();
    const { id, expires } = await added(ann);
    expect(expires).toEqual({ month: 12, year: 2034 });
    given.later(Date.UTC(2034, 11, 31, 23, 59, 0) - Date.now());
    expect(await charge(ann.id, id)).toMatchObject({
      id,
      provider: 'STRIPE',
      token: expect.stringMatching(/^cus_\w+:pm_\w+$/),
    });
    given.later(120_000);
    await expect(charge(ann.id, id)).rejects.toEqual(codeOf('METHOD_EXPIRED'));
    await expect(charge(ann.id, null)).rejects.toEqual(codeOf('METHOD_EXPIRED'));
  });
});

describe('a method is not', () => {
  it('another’s to see, to make their default, or to remove', async () => {
    const [ann, bob] = [await given.person(), await given.person()];
    const { id } = await added(ann);
    refusedWith('NOT_FOUND')(await setDefault(bob, id));
    refusedWith('NOT_FOUND')(await remove(bob, id));
    expect(await methodsOf(bob, ann.id)).toBeNull();
    const seen = await bob.client.request<{ _entities: unknown[] }>(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on PaymentMethod { last4 } } }',
      { of: [{ __typename: 'PaymentMethod', id }] },
    );
    expect(seen.data?._entities).toEqual([null]);
    const { rows } = await asOwner(given.payments.database.url, (client) =>
      client.query('SELECT status FROM payment_method WHERE id = $1', [id]),
    );
    expect(rows).toEqual([{ status: 'ACTIVE' }]);
  });

  it('the default while it is not kept, or after it was removed', async () => {
    const ann = await given.person();
    const first = await added(ann);
    const asked = await added(ann, { token: 'pm_card_authenticationRequiredOnSetup', makeDefault: true });
    refusedWith('METHOD_NOT_READY')(await setDefault(ann, asked.id));
    granted(await remove(ann, first.id));
    refusedWith('NOT_FOUND')(await setDefault(ann, first.id));
  });

  it('removed under a payment that is under way', async () => {
    const ann = await given.person();
    const { id } = await added(ann);
    const [payeeId, eventId] = [newId(), newId()];
    const begin = () =>
      given.payments.service.work.run(person(ann.id), async (tx) => {
        const payment = {
          type: 'EVENT_PAYMENT',
          amount: { minorUnits: 100n, currency: 'EUR' },
          userId: ann.id,
          payeeId,
          provider: 'STRIPE',
          callId: newId(),
          paymentMethodId: id,
          eventId,
        } as const;
        return tx.add(newTransaction(payment, tx.now)).id;
      });
    const transactionId = await begin();
    refusedWith('PAYMENT_UNDER_WAY')(await remove(ann, id));
    await given.payments.service.work.run(person(ann.id), async (tx) =>
      (await tx.lock(PaymentTransaction, transactionId)).move('CANCELLED', tx.now),
    );
    expect(granted(await remove(ann, id)).removePaymentMethod).toMatchObject({ status: 'REMOVED' });
  });

  it('the default beside another, though two are made so at once', async () => {
    const ann = await given.person();
    const all = [await added(ann), await added(ann), await added(ann, byHand)];
    for (let times = 0; times < 5; times += 1) {
      const answers = await Promise.all(all.map(({ id }) => setDefault(ann, id)));
      answers.forEach(granted);
      expect((await methodsOf(ann, ann.id))?.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    }
    const bob = await given.person();
    await Promise.all(
      ['pm_card_visa', 'pm_card_mastercard', 'pm_card_visa_debit'].map((token) =>
        added(bob, { token, makeDefault: true }),
      ),
    );
    expect((await methodsOf(bob, bob.id))?.filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });
});
