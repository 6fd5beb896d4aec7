import { startCardProvider, type CardProvider } from '@kindred/card-provider/start-card-provider';
import type { CardProviderSettings } from '@kindred/card-provider/settings';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { runningService, type TestService, type TestServiceOptions } from '@kindred/testkit/running-service';
import type { CallDependencies } from '../../src/providers/call-dependencies.ts';
import { recordIntent } from '../../src/providers/record-intent.ts';
import type { Money } from '../../src/providers/amounts.ts';
import type { ProviderHandler } from '../../src/providers/handlers.ts';
import type { CallOutcome } from '../../src/providers/outcome.ts';
import type { ProviderCall } from '../../src/providers/provider-call.ts';
import type { Dependencies } from '../../src/dependencies.ts';
import { teller } from '../../src/roles.ts';
import definition from '../../src/service.ts';
import { providerKeys } from './local-provider.ts';

export const usd = (minorUnits: bigint): Money => ({ minorUnits, currency: 'USD' });

/** What payments is told of a provider at an address. */
export function providerVariables(url: string): Record<string, string> {
  return {
    STRIPE_URL: url,
    STRIPE_SECRET_KEY: providerKeys.stripeSecretKey,
    STRIPE_WEBHOOK_SECRET: providerKeys.stripeWebhookSecret,
    BRAINTREE_AT: url,
    BRAINTREE_MERCHANT_ID: providerKeys.braintree.merchantId,
    BRAINTREE_PUBLIC_KEY: providerKeys.braintree.publicKey,
    BRAINTREE_PRIVATE_KEY: providerKeys.braintree.privateKey,
  };
}

export interface GivenProvider {
  readonly payments: TestService<Dependencies>;
  readonly provider: CardProvider;
  readonly dependencies: CallDependencies;
  /** What was told to whoever acts on what providers say. */
  readonly told: { readonly call: string; readonly outcome: CallOutcome['status'] }[];
  /** Moves the service's clock. */
  later(ms: number): void;
  /** A kept card's token, and a call that is intended to charge it. */
  method(token?: string): Promise<string>;
  recordChargeIntent(amount: Money, method: string): Promise<{ id: string; intentId: string; key: string }>;
  call(id: string): Promise<CallRow>;
  stop(): Promise<void>;
}

export type CallRow = Pick<ProviderCall, 'id' | 'state' | 'outcome' | 'providerId' | 'attempts' | 'key' | 'reason'> & {
  readonly fee: string | null;
  readonly request: Buffer | null;
};

/**
 * Payments with its clock in hand, and the embedded provider, which sends its webhooks to it where `webhooks` says so.
 */
export async function givenProvider(
  settings: Partial<CardProviderSettings> = {},
  { handler, ...options }: TestServiceOptions & { handler?: ProviderHandler } = {},
): Promise<GivenProvider> {
  let ahead = 0;
  const told: GivenProvider['told'] = [];
  const provider = await startCardProvider({
    ...providerKeys,
    ...settings,
    behaviour: { settleAfterMs: 20, ...settings.behaviour },
  });
  const payments = await runningService(definition, {
    variables: providerVariables(provider.url),
    runJobs: false,
    clock: () => new Date(Date.now() + ahead),
    ...options,
  });
  const { work, dependencies } = payments.service;
  dependencies.handlers.register({
    applyOutcome: async (_, { key }, { status }) => void told.push({ call: key, outcome: status }),
  });
  if (handler) dependencies.handlers.register(handler);
  return {
    payments,
    provider,
    dependencies,
    told,
    later: (ms) => void (ahead += ms),
    async method(token = 'pm_card_visa') {
      const attached = await dependencies.providers
        .of('STRIPE')
        .attach({ key: newId(), token, returnUrl: 'https://kindred.example' });
      if (attached.status !== 'attached') throw new Error(`The card was not kept: ${attached.status}`);
      return attached.token;
    },
    async recordChargeIntent(amount, method) {
      const intentId = newId();
      const request = { kind: 'CHARGE', amount, method, returnUrl: 'https://kindred.example' } as const;
      const id = await work.run(job(), (tx) =>
        recordIntent(tx, dependencies, { id: intentId, provider: 'STRIPE', request }),
      );
      return { id, intentId, key: `charge-${intentId}` };
    },
    async call(id) {
      const [row] = await work.read(teller, (tx) =>
        tx.query<CallRow>(
          `SELECT id, state, outcome, provider_id AS "providerId", attempts, key, reason, fee, request FROM provider_call WHERE id = $1`,
          [id],
        ),
      );
      if (!row) throw new Error('There is no such call.');
      return row;
    },
    async stop() {
      await payments.stop();
      await provider.stop();
    },
  };
}

/** How often the provider took money under a key. */
export function timesCharged({ store }: CardProvider, key: string): number {
  return store.all('payment_intent').filter((one) => one.metadata['kindred_key'] === key && one.status === 'succeeded')
    .length;
}
