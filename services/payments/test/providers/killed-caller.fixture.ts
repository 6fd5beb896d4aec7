import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { openDatabase } from '@kindred/database/data-source';
import { environmentMasterKeys } from '@kindred/database/sealing/environment-master-keys';
import { Sealer } from '@kindred/database/sealing/sealer';
import { UnitOfWork } from '@kindred/database/unit-of-work';
import { pino } from 'pino';
import { carryOut, intend } from '../../src/providers/foreign-call.ts';
import { ProviderHandlers } from '../../src/providers/handlers.ts';
import type { PaymentProvider } from '../../src/providers/payment-provider.ts';
import { ProviderCall } from '../../src/providers/provider-call.ts';
import { Providers } from '../../src/providers/providers.ts';
import { KeptWebhook } from '../../src/webhooks/kept-webhook.ts';
import { chargeIntoLedger } from './charge-into-ledger.ts';
import { clientsOf } from './local-provider.ts';

/** Where a process dies around the provider's call. */
export const deaths = ['before the intent is there', 'after the intent', 'before the call', 'during the call', 'before the answer is recorded', 'after all of it'] as const;
export type Death = (typeof deaths)[number];

/** A process that pays, and is killed on the way. Told by one argument, in JSON; says the intent's id before it dies. */
interface Told { readonly databaseUrl: string; readonly masterKeys: string; readonly providerUrl: string; readonly method: string; readonly death: Death }

function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
}

/** The provider as it is, with a death before, during or after the one call. */
function dying(provider: PaymentProvider, death: Death): PaymentProvider {
  return Object.create(provider, {
    charge: {
      value: async (request: Parameters<PaymentProvider['charge']>[0]) => {
        if (death === 'before the call') return die();
        if (death === 'during the call') setTimeout(() => void die(), 30);
        const outcome = await provider.charge(request);
        return death === 'before the answer is recorded' ? die() : outcome;
      },
    },
  }) as PaymentProvider;
}

async function pay({ databaseUrl, masterKeys, providerUrl, method, death }: Told): Promise<void> {
  const database = await openDatabase({ service: 'payments', url: databaseUrl, entities: [ProviderCall, KeptWebhook], poolSize: 2 });
  const work = new UnitOfWork({ service: 'payments', database });
  const handlers = new ProviderHandlers();
  handlers.register(chargeIntoLedger);
  const exchange = { providers: new Providers([dying(clientsOf({ url: providerUrl }).stripe, death)]), handlers, sealer: new Sealer('payments', environmentMasterKeys(masterKeys)), logger: pino({ level: 'silent' }) };
  const intentId = newId();
  process.stdout.write(`${intentId}\n`);
  const id = await work.run(job(), async (tx) => {
    const id = await intend(tx, exchange, { id: intentId, provider: 'STRIPE', request: { kind: 'CHARGE', amount: { minorUnits: 1_000n, currency: 'USD' }, method, returnUrl: 'https://kindred.example' } });
    return death === 'before the intent is there' ? die() : id;
  });
  if (death === 'after the intent') await die();
  await carryOut(work, exchange, id);
  await die();
}

const [, , told] = process.argv;
if (told?.startsWith('{')) await pay(JSON.parse(told) as Told);
