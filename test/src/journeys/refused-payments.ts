import { randomUUID as key } from 'node:crypto';
import type { Graph } from '../graph.ts';
import { journey } from '../journey.ts';
import { arriveAs } from '../money/arrive-as.ts';
import { atATable, eur, returnUrl } from '../money/at-a-table.ts';
import type { Walker } from '../people.ts';
import { expectSame } from '../unexpected.ts';

const mutations = {
  transferChrona: 'TransferChronaInput',
  addPaymentMethod: 'AddPaymentMethodInput',
  setDefaultPaymentMethod: 'SetDefaultPaymentMethodInput',
  removePaymentMethod: 'RemovePaymentMethodInput',
  createSplit: 'CreateSplitInput',
  cancelSplit: 'CancelSplitInput',
  acceptShare: 'AcceptShareInput',
  waiveShare: 'WaiveShareInput',
  payShare: 'PayShareInput',
  payEvent: 'PayEventInput',
  refundTransaction: 'RefundTransactionInput',
  cancelTransaction: 'CancelTransactionInput',
  confirmPayment: 'ConfirmPaymentInput',
  payOut: 'PayOutInput',
} as const;
type Mutation = keyof typeof mutations;

const document = (name: Mutation) =>
  /* GraphQL */ `mutation Try($input: ${mutations[name]}!) { ${name}(input: $input) { __typename } }`;
const myMethods = /* GraphQL */ `{ me { paymentMethods(first: 20) { edges { node { id isDefault } } } } }`;
const readWallet = /* GraphQL */ `query Wallet($id: ID!) { wallet(id: $id) { id } }`;
const myWallet = /* GraphQL */ `{ me { wallet { id } } }`;
const readShare = /* GraphQL */ `query Share($id: ID!) { share(id: $id) { id } }`;
const readTransaction = /* GraphQL */ `query Transaction($id: ID!) { transaction(id: $id) { id } }`;

/** Without a key of their own, mutations get a new one each time. */
const keyless = new Set<Mutation>(['setDefaultPaymentMethod', 'removePaymentMethod', 'acceptShare', 'waiveShare']);
const inputOf = (name: Mutation, input: object) => ({
  input: keyless.has(name) ? input : { idempotencyKey: key(), ...input },
});

const refusing =
  (graph: Graph) =>
  (codes: string | readonly string[], name: Mutation, input: object, { token }: Walker) =>
    graph.refusal(codes, document(name), inputOf(name, input), token);

const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString();

export default journey(
  'refused-payments',
  'What bad input gets where money is moved: each refusal with its code, and nothing moved.',
  async ({ step, graph, mail, services }) => {
    const [ann, ben, cem] = await step('Ann, Ben and Cem arrive, and know Ann', () =>
      arriveAs(['Ann', 'Ben', 'Cem'], { graph, mail }),
    );
    const table = atATable(graph);
    const refused = refusing(graph);
    const half = {
      total: eur(1_000),
      splitType: 'EQUAL',
      participants: [{ userId: ann.id }, { userId: ben.id }],
      dueDate: inAWeek,
    };
    for (const who of [ben, cem]) await table.tie(ann, who);

    await step('amounts: none, below zero, a part of a unit, beyond 64 bits, of no currency, of hours', async () => {
      for (const [minorUnits, code] of [
        ['0', 'INVALID_AMOUNT'],
        ['-1', 'INVALID_AMOUNT'],
        ['1.5', 'BAD_USER_INPUT'],
        ['9223372036854775808', 'BAD_USER_INPUT'],
        ['9223372036854775807', 'INVALID_AMOUNT'],
      ] as const) {
        await refused(code, 'createSplit', { ...half, total: { minorUnits, currency: 'EUR' } }, ann);
        await refused(code, 'payOut', { amount: { minorUnits, currency: 'EUR' } }, ann);
        await refused(code, 'transferChrona', { toUserId: ben.id, amount: { minorUnits, currency: 'CHRONA' } }, ann);
      }
      await refused(
        ['BAD_USER_INPUT', 'CURRENCY_UNKNOWN'],
        'createSplit',
        { ...half, total: { minorUnits: '100', currency: 'XQX' } },
        ann,
      );
      await refused(
        'CURRENCY_MISMATCH',
        'createSplit',
        { ...half, total: { minorUnits: '100', currency: 'CHRONA' } },
        ann,
      );
      await refused('CURRENCY_MISMATCH', 'transferChrona', { toUserId: ben.id, amount: eur(100) }, ann);
      await refused(
        'INSUFFICIENT_FUNDS',
        'transferChrona',
        { toUserId: ben.id, amount: { minorUnits: '1', currency: 'CHRONA' } },
        ann,
      );
      await refused(
        'TRANSFER_TO_YOURSELF',
        'transferChrona',
        { toUserId: ann.id, amount: { minorUnits: '1', currency: 'CHRONA' } },
        ann,
      );
    });

    await step(
      'splits: of one, of twenty-one, of one person twice, of 99.99 and 100.01 per cent, of more than the bill, due yesterday, among strangers',
      async () => {
        const people = (count: number) => Array.from({ length: count }, () => ({ userId: key() }));
        const percent = (...parts: number[]) => ({
          ...half,
          splitType: 'PERCENTAGE',
          participants: parts.map((basisPoints, index) => ({ userId: index === 0 ? ann.id : ben.id, basisPoints })),
        });
        await refused('SPLIT_SIZE', 'createSplit', { ...half, participants: [{ userId: ben.id }] }, ann);
        await refused('SPLIT_SIZE', 'createSplit', { ...half, participants: people(21) }, ann);
        await refused(
          'SAME_PERSON_TWICE',
          'createSplit',
          { ...half, participants: [{ userId: ben.id }, { userId: ben.id }] },
          ann,
        );
        await refused('PERCENTAGES_NOT_WHOLE', 'createSplit', percent(5_000, 4_999), ann);
        await refused('PERCENTAGES_NOT_WHOLE', 'createSplit', percent(5_000, 5_001), ann);
        await refused(
          'AMOUNTS_NOT_TOTAL',
          'createSplit',
          {
            ...half,
            splitType: 'CUSTOM',
            participants: [
              { userId: ann.id, amount: eur(500) },
              { userId: ben.id, amount: eur(501) },
            ],
          },
          ann,
        );
        await refused(
          'DUE_DATE_PASSED',
          'createSplit',
          { ...half, dueDate: new Date(Date.now() - 86_400_000).toISOString() },
          ann,
        );
        await refused(
          'NOT_FOUND',
          'createSplit',
          { ...half, participants: [{ userId: ben.id }, { userId: cem.id }] },
          ben,
        );
        await refused('EVENT_UNKNOWN', 'payEvent', { eventId: key(), returnUrl }, ben);
      },
    );

    await step(
      'methods: a card’s number for a token, an expired card, one that the bank declines, two defaults at once',
      async () => {
        const method = (token: string | null, provider = 'STRIPE') => ({ provider, token, returnUrl });
        await refused('INVALID_TOKEN', 'addPaymentMethod', method('4242 4242 4242 4242'), ben);
        await refused('INVALID_TOKEN', 'addPaymentMethod', method('pm_card_visa', 'MANUAL'), ben);
        await refused(
          'INVALID_RETURN_URL',
          'addPaymentMethod',
          { ...method('pm_card_visa'), returnUrl: 'javascript:alert(1)' },
          ben,
        );
        await refused(
          'INVALID_RETURN_URL',
          'addPaymentMethod',
          { ...method('pm_card_visa'), returnUrl: 'http://evil.example/back' },
          ben,
        );
        await refused('METHOD_DECLINED', 'addPaymentMethod', method('pm_card_chargeDeclinedExpiredCard'), ben);
        const kept = [
          await table.method(ben, 'pm_card_visa'),
          await table.method(ben, 'pm_card_mastercard'),
          await table.method(ben, 'pm_card_visa_debit'),
        ];
        await Promise.all(
          kept.map(({ id }) => graph.run(document('setDefaultPaymentMethod'), { input: { methodId: id } }, ben.token)),
        );
        const { me } = await graph.run<{ me: { paymentMethods: { edges: { node: { isDefault: boolean } }[] } } }>(
          myMethods,
          {},
          ben.token,
        );
        expectSame('how many are the default', me.paymentMethods.edges.filter(({ node }) => node.isDefault).length, 1);
      },
    );

    const bill = await step('Ben owes Ann the half of a bill', () =>
      table.divide(ann, [ben], { ...half, description: 'Lamps' }),
    );
    await step('what is another’s is nobody’s: wallets, methods, shares, splits', async () => {
      const { me } = await graph.run<{ me: { wallet: { id: string } } }>(myWallet, {}, ann.token);
      await graph.refusal('NOT_FOUND', readWallet, { id: me.wallet.id }, cem.token);
      const cems = await table.method(cem, 'pm_card_visa');
      await refused(
        'NOT_FOUND',
        'payShare',
        { shareId: bill.shareOf(ben).id, paymentMethodId: cems.id, returnUrl },
        ben,
      );
      for (const name of ['setDefaultPaymentMethod', 'removePaymentMethod'] as const)
        await refused('NOT_FOUND', name, { methodId: cems.id }, ben);
      for (const name of ['acceptShare', 'waiveShare'] as const)
        await refused('NOT_FOUND', name, { shareId: bill.shareOf(ben).id }, cem);
      await refused('NOT_FOUND', 'payShare', { shareId: bill.shareOf(ben).id, returnUrl }, cem);
      await graph.refusal('NOT_FOUND', readShare, { id: bill.shareOf(ben).id }, cem.token);
      for (const who of [ben, cem]) await refused('NOT_FOUND', 'cancelSplit', { splitId: bill.id }, who);
    });

    const paid = await step('ten requests at once pay a share once', async () => {
      const asked = await Promise.all(
        Array.from({ length: 10 }, () =>
          graph.ask<{ payShare: { id: string } }>(
            /* GraphQL */ `mutation Pay($input: PayShareInput!) { payShare(input: $input) { id } }`,
            inputOf('payShare', { shareId: bill.shareOf(ben).id, returnUrl }),
            ben.token,
          ),
        ),
      );
      const made = asked.flatMap(({ data }) => (data ? [data.payShare.id] : []));
      const codes = new Set(asked.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions?.code) ?? []));
      expectSame('payments', made.length, 1);
      expectSame(
        'the others',
        [...codes].every((code) => code === 'PAYMENT_UNDER_WAY' || code === 'SHARE_SETTLED'),
        true,
      );
      const [id = ''] = made;
      await table.ends(id, ben, 'COMPLETED');
      return id;
    });

    await step(
      'what is done is not cancelled; a payment is given back by its payee, and by ten requests at once no more than it was',
      async () => {
        await refused('NOT_CANCELLABLE', 'cancelTransaction', { transactionId: paid }, ben);
        await refused('SPLIT_COMPLETED', 'cancelSplit', { splitId: bill.id }, ann);
        await refused('NOT_BY_HAND', 'confirmPayment', { transactionId: paid, received: true }, ann);
        for (const who of [ben, cem]) await refused('NOT_FOUND', 'refundTransaction', { transactionId: paid }, who);
        await graph.refusal('NOT_FOUND', readTransaction, { id: paid }, cem.token);
        await refused(
          'CURRENCY_MISMATCH',
          'refundTransaction',
          { transactionId: paid, amount: { minorUnits: '1', currency: 'USD' } },
          ann,
        );
        await refused('REFUND_TOO_LARGE', 'refundTransaction', { transactionId: paid, amount: eur(501) }, ann);
        const asked = await Promise.all(
          Array.from({ length: 10 }, () =>
            graph.ask<object>(
              document('refundTransaction'),
              inputOf('refundTransaction', { transactionId: paid, amount: eur(200) }),
              ann.token,
            ),
          ),
        );
        expectSame('refunds of 2.00 out of 5.00', asked.filter(({ data }) => data).length, 2);
        await refused('REFUND_TOO_LARGE', 'refundTransaction', { transactionId: paid, amount: eur(101) }, ann);
      },
    );

    await step('nobody is paid out more than they have, nor before they said who they are', async () => {
      await refused('NO_PAYOUT_ACCOUNT', 'payOut', { amount: eur(1) }, ann);
      await refused('NO_PAYOUT_ACCOUNT', 'payOut', { amount: eur(1) }, cem);
    });

    await step('webhooks that are not the provider’s are refused before anything of them is kept', async () => {
      const at = new URL('/webhooks/stripe', await services.address('payments'));
      const post = async (body: string, headers: Record<string, string>) =>
        (await fetch(at, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })).status;
      const event = JSON.stringify({
        id: 'evt_1',
        object: 'event',
        type: 'payment_intent.succeeded',
        data: { object: { id: 'pi_1' } },
      });
      expectSame('without a signature', await post(event, {}), 400);
      expectSame(
        'with a wrong one',
        await post(event, { 'stripe-signature': `t=${Math.floor(Date.now() / 1_000)},v1=${'0'.repeat(64)}` }),
        400,
      );
      expectSame(
        'with an old one',
        await post(event, { 'stripe-signature': `t=1600000000,v1=${'0'.repeat(64)}` }),
        400,
      );
      expectSame('with a megabyte', await post('x'.repeat(1_000_000), {}), 413);
    });
  },
);
