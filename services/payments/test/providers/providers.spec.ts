import { signedNotification } from '@kindred/card-provider/braintree/notifications';
import { transactionXml } from '@kindred/card-provider/braintree/transaction-xml';
import type { CardProvider } from '@kindred/card-provider/start-card-provider';
import { signed } from '@kindred/card-provider/stripe/events';
import type { RawWebhook } from '../../src/providers/payment-provider.ts';
import { goodAgain, localProvider, providerKeys } from './local-provider.ts';
import { paymentProviderContract, type ProviderUnderTest } from './payment-provider.contract.ts';

let local: Awaited<ReturnType<typeof localProvider>>;
beforeAll(async () => void (local = await localProvider()));
afterAll(() => local?.provider.stop());

const commands = ({ provider }: { provider: CardProvider }): Pick<ProviderUnderTest, 'outage' | 'good' | 'settle'> => ({
  outage: (outage, outageTimes, outageAfter = 0) => provider.behave({ outage, outageTimes, outageAfter }),
  good: () => goodAgain(provider),
  settle: () => provider.do({ do: 'settle' }),
});

paymentProviderContract('Stripe', () => ({
  ...commands(local),
  provider: local.stripe,
  currencies: ['ISK', 'UGX', 'JPY', 'KWD', 'HUF'],
  tokens: {
    good: 'pm_card_visa',
    refused: 'pm_card_chargeDeclined',
    authenticated: 'pm_card_authenticationRequired',
    seenFirst: 'pm_card_authenticationRequiredOnSetup',
  },
  declinedCharge: { token: 'pm_card_later_insufficientFunds', amount: { minorUnits: 500n, currency: 'USD' } },
  timesCharged: (key) =>
    local.provider.store
      .all('payment_intent')
      .filter((one) => one.metadata['kindred_key'] === key && one.status === 'succeeded').length,
  timesRefunded: (charge) => local.provider.store.all('refund').filter((one) => one.payment_intent === charge).length,
  timesPaidOut: (key) => {
    const [transfers, payouts] = [local.provider.store.all('transfer'), local.provider.store.all('payout')].map(
      (all) => all.filter((one) => one.metadata['kindred_key'] === key).length,
    );
    return transfers === payouts ? (payouts ?? 0) : Number.NaN;
  },
  webhook: (kind, charge, at) =>
    stripeWebhook(
      kind === 'unheard-of'
        ? 'radar.early_fraud_warning.created'
        : kind === 'other-name'
          ? 'payment_intent.of_another_name'
          : 'payment_intent.succeeded',
      charge,
      at,
    ),
}));

const venmo = (): ProviderUnderTest => ({
  ...commands(local),
  provider: local.venmo,
  currencies: [],
  tokens: { good: 'fake-venmo-account-nonce', refused: 'fake-processor-declined-visa-nonce' },
  declinedCharge: { token: 'fake-valid-nonce', amount: { minorUnits: 200_100n, currency: 'USD' } },
  timesCharged: (key) =>
    Object.values(local.provider.store.transactions).filter(
      (one) => one.orderId === key && one.type === 'sale' && one.status !== 'processor_declined',
    ).length,
  timesRefunded: (charge) => local.provider.store.transactions[charge]?.refundIds.length ?? 0,
  timesPaidOut: () => 0,
  webhook: (kind, charge, at) =>
    braintreeWebhook(
      kind === 'unheard-of'
        ? 'transaction_reviewed'
        : kind === 'other-name'
          ? 'transaction_of_another_name'
          : 'transaction_settled',
      charge,
      at,
    ),
});
paymentProviderContract('Venmo through Braintree', venmo);

// Braintree honours request keys for a part of its merchants alone; the order's id has to do where it does not.
paymentProviderContract('Venmo for a merchant without request keys', () => {
  const without = () => local.provider.behave({ requestKeys: false });
  without();
  const { good, ...rest } = venmo();
  return {
    ...rest,
    good: () => {
      good();
      without();
    },
  };
});

function stripeWebhook(type: string, charge: string, at: Date): RawWebhook {
  const seconds = Math.floor(at.getTime() / 1_000);
  const event = {
    id: 'evt_1',
    object: 'event',
    created: seconds,
    type,
    data: {
      object: type.startsWith('payment_intent')
        ? local.provider.store.get('payment_intent', charge)
        : { id: 'issfr_1', object: 'radar.early_fraud_warning', charge },
    },
  };
  const { headers, body } = signed(JSON.stringify(event), providerKeys.stripeWebhookSecret, seconds);
  return { headers, body: Buffer.from(body) };
}

function braintreeWebhook(kind: string, charge: string, at: Date): RawWebhook {
  const transaction = local.provider.store.transactions[charge];
  if (!transaction) throw new Error(`${charge} is no transaction.`);
  return {
    headers: {},
    body: Buffer.from(
      signedNotification(
        providerKeys.braintree,
        kind,
        kind === 'transaction_reviewed'
          ? { transactionReview: { transactionId: charge, decision: 'approve' } }
          : { transaction: transactionXml(transaction) },
        at,
      ),
    ),
  };
}
