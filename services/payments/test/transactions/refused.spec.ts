import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { PayableEvent } from '../../src/events/payable-event.ts';
import { PaymentSplit } from '../../src/splits/payment-split.ts';
import { givenMoney, returnUrl, type GivenMoney } from '../given-money.ts';
import { asOwner } from '../ledger/books.ts';
import { cancel, confirm, paid, payEvent, refund, scene, show } from './asking.ts';

let given: GivenMoney;
beforeAll(async () => void (given = await givenMoney()));
afterAll(() => given?.stop());

describe('paying for an event is refused', () => {
  it('without a token, for one that is unknown or not one’s own, and with what is no id', async () => {
    const { payer, eventId } = await scene(given);
    const stranger = await given.person();
    refusedWith('UNAUTHENTICATED')(await payEvent({ client: given.client() }, eventId));
    refusedWith('EVENT_UNKNOWN')(await payEvent(payer, newId()));
    refusedWith('EVENT_UNKNOWN')(await payEvent(stranger, eventId));
    refusedWith('BAD_USER_INPUT')(await payEvent(payer, 'dinner'));
    refusedWith('INVALID_IDEMPOTENCY_KEY')(await payEvent(payer, eventId, { idempotencyKey: '' }));
  });

  it('without a method, with another’s, to oneself, for what is free, with too long a word, and with no address to come back to', async () => {
    const { payer, payee, eventId } = await scene(given);
    const [poor, other] = [await given.person(), await given.person()];
    const theirs = await given.card(other);
    refusedWith('NO_PAYMENT_METHOD')(await payEvent(poor, await given.event(payee, [poor])));
    refusedWith('NOT_FOUND')(await payEvent(payer, eventId, { paymentMethodId: theirs }));
    refusedWith('PAYING_YOURSELF')(await payEvent(payer, await given.event(payer, [payer])));
    refusedWith('EVENT_IS_FREE')(await payEvent(payer, await given.event(payee, [payer], 0n)));
    refusedWith('INVALID_TEXT')(await payEvent(payer, eventId, { description: 'x'.repeat(501) }));
    for (const returnUrl of [
      'here',
      'javascript:alert(1)',
      'ftp://kindred.example',
      'http://kindred.example',
      'https://evil.example/paid',
      'https://me@kindred.example',
    ])
      refusedWith('INVALID_RETURN_URL')(await payEvent(payer, eventId, { returnUrl }));
    expect(await given.payable(payee)).toBe(0n);
  });

  it('for a day after ten methods and charges were declined, before the provider is asked, and by hand never', async () => {
    const { payer, eventId } = await scene(given, { token: 'pm_card_chargeCustomerFail' });
    const key = newId();
    for (let count = 0; count < 9; count += 1)
      expect(granted(await payEvent(payer, eventId)).payEvent.status).toBe('FAILED');
    const declined = await payer.client.request(
      'mutation ($input: AddPaymentMethodInput!) { addPaymentMethod(input: $input) { id } }',
      {
        input: { idempotencyKey: newId(), provider: 'STRIPE', token: 'pm_card_chargeDeclined', returnUrl },
      },
    );
    refusedWith('METHOD_DECLINED')(declined);
    const asked = given.provider.store.all('payment_intent').length;
    refusedWith('TOO_MANY_DECLINES')(await payEvent(payer, eventId, { idempotencyKey: key }));
    expect(given.provider.store.all('payment_intent').length).toBe(asked);
    expect(
      granted(await payEvent(payer, eventId, { paymentMethodId: await given.byHand(payer) })).payEvent.status,
    ).toBe('PROCESSING');
    await asOwner(given.payments.database.url, (client) =>
      client.query(
        `UPDATE payment_transaction SET settled_at = settled_at - interval '1 day' WHERE user_id = $1 AND status = 'FAILED'`,
        [payer.id],
      ),
    );
    refusedWith('PAYMENT_UNDER_WAY')(await payEvent(payer, eventId, { idempotencyKey: key }));
  });

  it('where one pays a share, in an amount that the provider does not take, and to somebody whom one cannot reach', async () => {
    const { payer, payee, eventId } = await scene(given);
    const split = await given.payments.service.work.run(job(), async (tx) => {
      const made = PaymentSplit.of(
        {
          payeeId: payee.id,
          tribeId: null,
          eventId,
          fromEvent: true,
          total: 0n,
          currency: 'USD',
          splitType: 'EQUAL',
          dueDate: tx.now,
          participantIds: [payer.id],
        },
        tx.now,
      );
      (await tx.get(PayableEvent, { eventId })).splitId = tx.add(made).id;
      return made.id;
    });
    expect(refusedWith('EVENT_IS_SPLIT')(await payEvent(payer, eventId)).extensions).toMatchObject({
      details: { splitId: split },
    });
    refusedWith('AMOUNT_NOT_ACCEPTED')(await payEvent(payer, await given.event(payee, [payer], 100_000_000n)));
    expect(
      refusedWith('AMOUNT_NOT_ACCEPTED')(await payEvent(payer, await given.event(payee, [payer], 1_001n, 'KWD')))
        .extensions,
    ).toMatchObject({ details: { step: '10' } });
    expect(
      refusedWith('AMOUNT_NOT_ACCEPTED')(await payEvent(payer, await given.event(payee, [payer], 49n))).extensions,
    ).toMatchObject({ details: { minimum: '50' } });
    refusedWith('NOT_FOUND')(await payEvent(payer, await given.event({ id: newId() }, [payer])));
    const blocked = await given.event(payee, [payer]);
    await given.payments.service.work.run({ role: 'job', id: null, databaseRole: 'payments_keeper' }, (tx) =>
      tx.query(
        `INSERT INTO blocked_pair (low_id, high_id, tie_id) VALUES (LEAST($1::uuid, $2::uuid), GREATEST($1::uuid, $2::uuid), $3)`,
        [payer.id, payee.id, newId()],
      ),
    );
    refusedWith('NOT_FOUND')(await payEvent(payer, blocked));
  });

  it('a second time, also while the first is under way, and under a used key for something else', async () => {
    const { payer, payee, eventId } = await paid(given);
    refusedWith('PAYMENT_UNDER_WAY')(await payEvent(payer, eventId));
    const both = await given.event(payee, [payer]);
    const answers = await Promise.all([payEvent(payer, both), payEvent(payer, both), payEvent(payer, both)]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    for (const answer of answers.filter(({ errors }) => errors.length > 0)) refusedWith('PAYMENT_UNDER_WAY')(answer);
    const key = newId();
    granted(await payEvent(payer, await given.event(payee, [payer]), { idempotencyKey: key }));
    refusedWith('IDEMPOTENCY_KEY_REUSED')(await payEvent(payer, both, { idempotencyKey: key }));
  });
});

describe('a refund is refused', () => {
  it.each([
    ['nothing', '0', 'INVALID_AMOUNT'],
    ['less than nothing', '-1', 'INVALID_AMOUNT'],
    ['more than 64 bits', '9223372036854775808', 'BAD_USER_INPUT'],
    ['a fraction', '0.5', 'BAD_USER_INPUT'],
    ['a number', 5, 'BAD_USER_INPUT'],
    ['more than was paid', '2501', 'REFUND_TOO_LARGE'],
  ])('of %s', async (_, minorUnits, code) => {
    const { payee, payment } = await paid(given);
    refusedWith(code)(await refund(payee, payment.id, minorUnits));
    expect(await given.payable(payee)).toBe(2_500n);
  });

  it('to anybody but the payee, in another currency, and of what was not paid', async () => {
    const { payer, payee, payment } = await paid(given);
    const stranger = await given.person();
    for (const who of [payer, stranger, await given.admin()]) refusedWith('NOT_FOUND')(await refund(who, payment.id));
    refusedWith('CURRENCY_MISMATCH')(await refund(payee, payment.id, '5', { currency: 'EUR' }));
    refusedWith('BAD_USER_INPUT')(await refund(payee, payment.id, '5', { currency: 'XQX' }));
    const declined = await paid(given, { token: 'pm_card_chargeCustomerFail' });
    refusedWith('NOT_REFUNDABLE')(await refund(declined.payee, declined.payment.id));
  });

  it('twice at once beyond what was paid, and again after the whole', async () => {
    const { payee, payment } = await paid(given);
    const answers = await Promise.all(Array.from({ length: 4 }, () => refund(payee, payment.id, '1000')));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
    const refused = answers.filter(({ errors }) => errors.length > 0);
    for (const answer of refused)
      expect(refusedWith('REFUND_TOO_LARGE')(answer).extensions).toMatchObject({
        details: { refundable: expect.stringMatching(/^(500|1500)$/) },
      });
    granted(await refund(payee, payment.id));
    refusedWith('NOT_REFUNDABLE')(await refund(payee, payment.id));
    refusedWith('NOT_REFUNDABLE')(await refund(payee, payment.id, '1'));
    expect(await given.payable(payee)).toBe(0n);
  });
});

describe('taking back, confirming and looking', () => {
  it('is refused for what is done, at the bank, or somebody else’s', async () => {
    const { payer, payee, payment } = await paid(given);
    refusedWith('NOT_CANCELLABLE')(await cancel(payer, payment.id));
    for (const who of [payee, await given.person()]) refusedWith('NOT_FOUND')(await cancel(who, payment.id));
    given.provider.behave({ settleAfterMs: 3_600_000 });
    const atTheBank = await paid(given, { token: 'pm_usBankAccount_success' });
    given.provider.behave({ settleAfterMs: 20 });
    expect(atTheBank.payment.status).toBe('PROCESSING');
    refusedWith('NOT_CANCELLABLE')(await cancel(atTheBank.payer, atTheBank.payment.id));
    refusedWith('NOT_BY_HAND')(await confirm(payee, payment.id));
    const byHand = await paid(given, { token: 'by hand' });
    refusedWith('NOT_YOURS_TO_CONFIRM')(await confirm(byHand.payer, byHand.payment.id));
    refusedWith('NOT_FOUND')(await confirm(await given.person(), byHand.payment.id));
    granted(await confirm(byHand.payee, byHand.payment.id));
    refusedWith('NOT_AWAITED')(await confirm(byHand.payee, byHand.payment.id));
  });

  it('shows nothing to a stranger, and not the payer’s method, bank or provider to the payee', async () => {
    const { payer, payee, payment } = await paid(given);
    refusedWith('NOT_FOUND')(await show(await given.person(), payment.id));
    refusedWith('UNAUTHENTICATED')(await show({ client: given.client() }, payment.id));
    expect(granted(await show(payer, payment.id)).transaction).toMatchObject({
      paymentMethod: { last4: '4242' },
      providerTransactionId: null,
    });
    expect(granted(await show(payee, payment.id)).transaction).toMatchObject({
      paymentMethod: null,
      providerTransactionId: null,
      nextAction: null,
    });
    const seen = granted(await show(await given.admin(), payment.id)).transaction;
    expect(seen).toMatchObject({
      paymentMethod: null,
      nextAction: null,
      description: null,
      providerTransactionId: expect.stringMatching(/^pi_/),
    });
  });
});
