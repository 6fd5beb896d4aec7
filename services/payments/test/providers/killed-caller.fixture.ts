import { openDatabase } from '@kindred/database/data-source';
import { environmentMasterKeys } from '@kindred/database/sealing/environment-master-keys';
import { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { pino } from 'pino';
import { allHandlers } from '../../src/all-handlers.ts';
import type { CallDependencies } from '../../src/providers/call-dependencies.ts';
import { executeCall } from '../../src/providers/execute-call.ts';
import type { PaymentProvider } from '../../src/providers/payment-provider.ts';
import { Providers } from '../../src/providers/providers.ts';
import { startPayout } from '../../src/payouts/pay-out.ts';
import definition from '../../src/service.ts';
import { startPayment, type Started } from '../../src/transactions/start-payment.ts';
import { startRefund } from '../../src/transactions/start-refund.ts';
import { clientsOf } from './local-provider.ts';

/** Where a process dies around the provider's call. */
export const deaths = [
  'before the intent is there',
  'after the intent',
  'before the call',
  'during the call',
  'before the answer is recorded',
  'after all of it',
] as const;
export type Death = (typeof deaths)[number];

/**
 * What it does when it dies: somebody pays for an event with their default, who was paid gives a payment back, or is
 * paid out.
 */
export type Errand =
  | { readonly does: 'charge'; readonly personId: string; readonly payeeId: string; readonly eventId: string }
  | { readonly does: 'refund'; readonly personId: string; readonly paymentId: string }
  | { readonly does: 'payout'; readonly personId: string };

/** A process that is killed on the way. Told by one argument, in JSON. */
export interface Told {
  readonly databaseUrl: string;
  readonly masterKeys: string;
  readonly providerUrl: string;
  readonly errand: Errand;
  readonly death: Death;
  /** How far into the call, where it dies during that: a payout is four requests. */
  readonly afterMs?: number;
}

export const price = 2_500n;

function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
}

/** The provider as it is, with a death before, during or after the one call. */
function dying(provider: PaymentProvider, { death, afterMs = 30, errand: { does } }: Told): PaymentProvider {
  const around = async (call: () => ReturnType<PaymentProvider['charge']>) => {
    if (death === 'before the call') return die();
    if (death === 'during the call') setTimeout(() => void die(), afterMs);
    const outcome = await call();
    return death === 'before the answer is recorded' ? die() : outcome;
  };
  const values = {
    charge: (request: Parameters<PaymentProvider['charge']>[0]) => around(() => provider.charge(request)),
    refund: (request: Parameters<PaymentProvider['refund']>[0]) => around(() => provider.refund(request)),
    payout: (request: Parameters<PaymentProvider['payout']>[0]) => around(() => provider.payout(request)),
  };
  return Object.create(provider, { [does]: { value: values[does] } }) as PaymentProvider;
}

function begin(tx: Transaction, dependencies: CallDependencies, person: Person, errand: Errand): Promise<Started> {
  if (errand.does === 'refund') return startRefund(tx, dependencies, { id: errand.paymentId }, price);
  if (errand.does === 'payout') return startPayout(tx, dependencies, person, { minorUnits: price, currency: 'USD' });
  const { payeeId, eventId } = errand;
  return startPayment(tx, dependencies, person, {
    type: 'EVENT_PAYMENT',
    amount: { minorUnits: price, currency: 'USD' },
    payeeId,
    paymentMethodId: null,
    returnUrl: 'https://kindred.example',
    eventId,
  });
}

async function run(told: Told): Promise<void> {
  const { databaseUrl, masterKeys, providerUrl, errand, death } = told;
  const database = await openDatabase({
    service: 'payments',
    url: databaseUrl,
    entities: [...definition.entities],
    poolSize: 2,
  });
  const work = new UnitOfWork({ service: 'payments', database });
  const sealer = new Sealer('payments', environmentMasterKeys(masterKeys));
  const providers = new Providers([dying(clientsOf({ url: providerUrl }).stripe, told)]);
  const dependencies: CallDependencies = {
    providers,
    sealer,
    handlers: allHandlers({ providers, sealer }),
    logger: pino({ level: 'silent' }),
  };
  const person: Person = { role: 'person', id: errand.personId, loginId: errand.personId };
  const { callId } = await work.run(person, async (tx) => {
    const started = await begin(tx, dependencies, person, errand);
    return death === 'before the intent is there' ? die() : started;
  });
  if (death === 'after the intent') await die();
  await executeCall(work, dependencies, callId);
  await die();
}

const [, , told] = process.argv;
if (told?.startsWith('{')) await run(JSON.parse(told) as Told);
