import { randomUUID as key } from 'node:crypto';
import { splitCompleted } from '@kindred/contracts/payments/split-completed';
import { transactionCompleted } from '@kindred/contracts/payments/transaction-completed';
import { transactionRefunded } from '@kindred/contracts/payments/transaction-refunded';
import { eventually } from '@kindred/testkit/eventually';
import { journey } from '../journey.ts';
import { arriveAs } from '../money/arrive-as.ts';
import { atATable, eur, returnUrl } from '../money/at-a-table.ts';
import { booksBalance } from '../money/books.ts';
import { allowAtBank, sayWhoOneIs } from '../money/card-pages.ts';
import type { Walker } from '../people.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const splitPreview = /* GraphQL */ `query Preview($input: SplitPreviewInput!) { splitPreview(input: $input) { shares { amount { minorUnits } } } }`;
const createSplit = /* GraphQL */ `mutation CreateSplit($input: CreateSplitInput!) { createSplit(input: $input) { id } }`;
const addPaymentMethod = /* GraphQL */ `mutation Add($input: AddPaymentMethodInput!) { addPaymentMethod(input: $input) { id } }`;
const payShare = /* GraphQL */ `mutation PayShare($input: PayShareInput!) { payShare(input: $input) { id } }`;
const remindShare = /* GraphQL */ `mutation Remind($input: RemindShareInput!) { remindShare(input: $input) { remindedAt } }`;
const confirmPayment = /* GraphQL */ `mutation Confirm($input: ConfirmPaymentInput!) { confirmPayment(input: $input) { status } }`;
const refundTransaction = /* GraphQL */ `mutation Refund($input: RefundTransactionInput!) { refundTransaction(input: $input) { id type } }`;
const cancelSplit = /* GraphQL */ `mutation Cancel($input: CancelSplitInput!) { cancelSplit(input: $input) { status } }`;
const readSplit = /* GraphQL */ `query Split($id: ID!) { split(id: $id) { id } }`;
const openPayoutAccount = /* GraphQL */ `mutation Open($input: OpenPayoutAccountInput!) { openPayoutAccount(input: $input) { onboardingUrl } }`;
const payOut = /* GraphQL */ `mutation PayOut($input: PayOutInput!) { payOut(input: $input) { id } }`;

const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString();

export default journey(
  'dinner',
  'Five people share the bills of an evening in three ways, pay them in four, and end settled; the books balance.',
  async ({ step, graph, mail, events, people }) => {
    const five = await step('Ann, Ben, Cem, Dora and Eli arrive', () =>
      arriveAs(['Ann', 'Ben', 'Cem', 'Dora', 'Eli'], { graph, mail }),
    );
    const [ann, ben, cem, dora, eli] = five;
    const table = atATable(graph);
    const tribeId = key();
    const named = (who: Walker, more: object = {}) => ({ userId: who.id, ...more });

    await step('nobody shares a bill with strangers; so Ann ties herself to each', async () => {
      const input = {
        idempotencyKey: key(),
        description: 'Bread',
        total: eur(500),
        splitType: 'EQUAL',
        participants: [ann, ben].map((who) => named(who)),
        dueDate: inAWeek,
      };
      await graph.refusal('NOT_FOUND', createSplit, { input }, ann.token);
      for (const who of [ben, cem, dora, eli]) await table.tie(ann, who);
    });

    await step('a bill is looked at before it is made: 100.01 in five, in per cent, as they say', async () => {
      const preview = async (asked: object) =>
        (
          await graph.run<{ splitPreview: { shares: readonly { amount: { minorUnits: string } }[] } }>(
            splitPreview,
            { input: asked },
            ann.token,
          )
        ).splitPreview.shares.map(({ amount }) => amount.minorUnits);
      const equal = { total: eur(10_001), splitType: 'EQUAL', participants: five.map((who) => named(who)) };
      expectSame('in five', await preview(equal), ['2001', '2000', '2000', '2000', '2000']);
      const percent = {
        total: eur(3_333),
        splitType: 'PERCENTAGE',
        participants: [named(ben, { basisPoints: 3_334 }), named(cem, { basisPoints: 6_666 })],
      };
      expectSame('in per cent', await preview(percent), ['1111', '2222']);
      for (const basisPoints of [6_665, 6_667]) {
        await graph.refusal(
          'PERCENTAGES_NOT_WHOLE',
          splitPreview,
          { input: { ...percent, participants: [named(ben, { basisPoints: 3_334 }), named(cem, { basisPoints })] } },
          ann.token,
        );
      }
      await graph.refusal('SPLIT_SIZE', splitPreview, { input: { ...equal, participants: [named(ben)] } }, ann.token);
      await graph.refusal(
        'SAME_PERSON_TWICE',
        splitPreview,
        { input: { ...equal, participants: [named(ben), named(ben)] } },
        ann.token,
      );
    });

    const [food, wine, taxi] = await step(
      'Ann divides the food equally, the wine in per cent, the taxi by who rode how far; each accepts',
      async () =>
        [
          await table.divide(ann, [ben, cem, dora, eli], {
            description: 'Food',
            total: eur(10_001),
            splitType: 'EQUAL',
            participants: five.map((who) => named(who)),
            dueDate: inAWeek,
            tribeId,
          }),
          await table.divide(ann, [ben, cem], {
            description: 'Wine',
            total: eur(3_333),
            splitType: 'PERCENTAGE',
            participants: [named(ben, { basisPoints: 3_334 }), named(cem, { basisPoints: 6_666 })],
            dueDate: inAWeek,
            tribeId,
          }),
          await table.divide(ann, [dora, eli], {
            description: 'Taxi',
            total: eur(2_000),
            splitType: 'CUSTOM',
            participants: [named(dora, { amount: eur(750) }), named(eli, { amount: eur(1_250) })],
            dueDate: inAWeek,
            tribeId,
          }),
        ] as const,
    );

    await step('who owes whom, in the fewest payments; of a split one has no part in, one sees nothing', async () => {
      expectSame('what is owed', await table.debts(tribeId, five, ann), [
        'Ben>Ann 3111',
        'Cem>Ann 4222',
        'Dora>Ann 2750',
        'Eli>Ann 3250',
      ]);
      await graph.refusal('NOT_FOUND', readSplit, { id: wine.id }, dora.token);
      await graph.refusal(
        'NOT_FOUND',
        payShare,
        { input: { idempotencyKey: key(), shareId: food.shareOf(ben).id, returnUrl } },
        cem.token,
      );
    });

    await step('Ann reminds Ben, once a day', async () => {
      const shareId = food.shareOf(ben).id;
      await graph.run(remindShare, { input: { idempotencyKey: key(), shareId } }, ann.token);
      await graph.refusal('REMINDED_RECENTLY', remindShare, { input: { idempotencyKey: key(), shareId } }, ann.token);
    });

    await step('Ben’s card is kept and declines; an expired one is not kept; he pays with another', async () => {
      await graph.refusal(
        'NO_PAYMENT_METHOD',
        payShare,
        { input: { idempotencyKey: key(), shareId: food.shareOf(ben).id, returnUrl } },
        ben.token,
      );
      await table.method(ben, 'pm_card_chargeCustomerFail');
      const declined = await table.ends(await table.pay(ben, food), ben, 'FAILED');
      expectSame('why', declined.failureReason, 'DECLINED');
      expectSame('his share', (await table.standing(food, [ben], ann))[1], 'FAILED');
      await graph.refusal(
        'METHOD_DECLINED',
        addPaymentMethod,
        { input: { idempotencyKey: key(), provider: 'STRIPE', token: 'pm_card_chargeDeclinedExpiredCard', returnUrl } },
        ben.token,
      );
      await graph.refusal(
        'INVALID_TOKEN',
        addPaymentMethod,
        { input: { idempotencyKey: key(), provider: 'STRIPE', token: '4242424242424242', returnUrl } },
        ben.token,
      );
      const visa = await table.method(ben, 'pm_card_visa');
      expectSame('his other card', [visa.type, visa.last4, visa.isDefault], ['CREDIT_CARD', '4242', false]);
      const paid = await table.ends(await table.pay(ben, food, visa.id), ben, 'COMPLETED');
      expectSame('what Ann sees of his card', (await table.transaction(paid.id, ann)).paymentMethod, null);
      await graph.refusal(
        'SHARE_SETTLED',
        payShare,
        { input: { idempotencyKey: key(), shareId: food.shareOf(ben).id, returnUrl } },
        ben.token,
      );
      await table.ends(await table.pay(ben, wine, visa.id), ben, 'COMPLETED');
      expectSame('the event', (await events.about(transactionCompleted, paid.id)).data.amount, 2_000);
    });

    await step('Eli’s bank wants to see him first (3-D Secure); he says yes', async () => {
      await table.method(eli, 'pm_card_authenticationRequired');
      for (const bill of [food, taxi]) {
        const asked = await table.ends(await table.pay(eli, bill), eli, 'PROCESSING');
        expectThat(asked.nextAction?.url != null, 'a page to go to', asked);
        expectSame('what Ann sees of it', (await table.transaction(asked.id, ann)).nextAction, null);
        await allowAtBank(asked.nextAction.url);
        await table.ends(asked.id, eli, 'COMPLETED');
      }
    });

    await step('Dora pays by hand: it is Ann who says that it came', async () => {
      const cash = await table.method(dora, null);
      expectSame('her method', cash.type, 'CASH');
      for (const bill of [food, taxi]) {
        const handed = await table.pay(dora, bill);
        const input = { idempotencyKey: key(), transactionId: handed, received: true };
        expectThat(
          (await table.transaction(handed, dora)).status === 'PROCESSING',
          'a payment that waits for Ann',
          handed,
        );
        await graph.refusal('NOT_YOURS_TO_CONFIRM', confirmPayment, { input }, dora.token);
        await graph.refusal('NOT_FOUND', confirmPayment, { input }, ben.token);
        await graph.run(confirmPayment, { input }, ann.token);
        await table.ends(handed, dora, 'COMPLETED');
      }
    });

    await step('Cem pays, and Ann gives him the food back: a part, then the rest, and no cent more', async () => {
      await table.method(cem, 'pm_card_visa_debit');
      const paid = await table.pay(cem, food);
      await table.ends(paid, cem, 'COMPLETED');
      await table.ends(await table.pay(cem, wine), cem, 'COMPLETED');
      const refund = async (minorUnits: number) =>
        (
          await graph.run<{ refundTransaction: { id: string } }>(
            refundTransaction,
            { input: { idempotencyKey: key(), transactionId: paid, amount: eur(minorUnits) } },
            ann.token,
          )
        ).refundTransaction.id;
      await graph.refusal(
        'NOT_FOUND',
        refundTransaction,
        { input: { idempotencyKey: key(), transactionId: paid } },
        cem.token,
      );
      await table.ends(await refund(500), cem, 'COMPLETED');
      expectSame(
        'the first payment',
        await table.transaction(paid, cem).then(({ status, refunded }) => [status, refunded.minorUnits]),
        ['COMPLETED', '500'],
      );
      await graph.refusal(
        'REFUND_TOO_LARGE',
        refundTransaction,
        { input: { idempotencyKey: key(), transactionId: paid, amount: eur(1_501) } },
        ann.token,
      );
      await table.ends(await refund(1_500), cem, 'COMPLETED');
      await table.ends(paid, cem, 'REFUNDED');
      await eventually(
        async () => expectSame('how often it was told', await events.countAbout(transactionRefunded, paid), 2),
        { withinMs: 10_000 },
      );
    });

    await step('all ends settled', async () => {
      expectSame('the food', await table.standing(food, five, ann), [
        'COMPLETED',
        'COMPLETED',
        'COMPLETED',
        'REFUNDED',
        'COMPLETED',
        'COMPLETED',
      ]);
      expectSame('the wine', await table.standing(wine, [ben, cem], ann), ['COMPLETED', 'COMPLETED', 'COMPLETED']);
      expectSame('the taxi', await table.standing(taxi, [dora, eli], ann), ['COMPLETED', 'COMPLETED', 'COMPLETED']);
      expectSame('what is owed', await table.debts(tribeId, five, ben), []);
      for (const bill of [food, wine, taxi]) {
        await events.about(splitCompleted, bill.id);
        await graph.refusal(
          'SPLIT_COMPLETED',
          cancelSplit,
          { input: { idempotencyKey: key(), splitId: bill.id } },
          ann.token,
        );
      }
      expectSame('what the house owes Ann', await table.payable(ann), String(2_000 + 1_111 + 2_000 + 1_250 + 2_222));
    });

    await step('Ann says who she is, and is paid out; never more than she has', async () => {
      await graph.refusal(
        'NO_PAYOUT_ACCOUNT',
        payOut,
        { input: { idempotencyKey: key(), amount: eur(8_583) } },
        ann.token,
      );
      const { openPayoutAccount: opened } = await graph.run<{ openPayoutAccount: { onboardingUrl: string } }>(
        openPayoutAccount,
        { input: { idempotencyKey: key(), returnUrl } },
        ann.token,
      );
      await sayWhoOneIs(opened.onboardingUrl);
      await graph.refusal(
        'INSUFFICIENT_FUNDS',
        payOut,
        { input: { idempotencyKey: key(), amount: eur(8_584) } },
        ann.token,
      );
      const { payOut: payout } = await graph.run<{ payOut: { id: string } }>(
        payOut,
        { input: { idempotencyKey: key(), amount: eur(8_583) } },
        ann.token,
      );
      await table.ends(payout.id, ann, 'COMPLETED');
      expectSame('what the house owes Ann', await table.payable(ann), '0');
    });

    const admin = await step('an admin is there', () => people.admin());
    await step('the books balance', () => booksBalance(graph, admin));
  },
);
