import { spawn, type ChildProcess } from 'node:child_process';
import { access } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { skip } from '@kindred/testkit/skip';
import { ProviderFault } from '../../src/providers/refusals.ts';
import { StripeProvider } from '../../src/providers/stripe/stripe-provider.ts';
import { providerKeys } from './local-provider.ts';

/**
 * Every request that we send, held against Stripe's own published specification: stripe-mock refuses a path, a
 * parameter or a type that it does not have. It is stateless and answers with fixtures, so nothing is said here of what
 * Stripe would do.
 */
let mock: ChildProcess | undefined;
let stripe: StripeProvider;
beforeAll(async () => {
  const program = await found('stripe-mock');
  if (program === null) return;
  const port = await freePort();
  mock = spawn(program, ['-http-port', String(port), '-strict-version-check=false'], { stdio: 'ignore' });
  await eventually(() =>
    fetch(`http://127.0.0.1:${port}/v1/charges`, { headers: { authorization: 'Bearer sk_test_123' } }),
  );
  stripe = new StripeProvider({
    secretKey: 'sk_test_123',
    webhookSecret: providerKeys.stripeWebhookSecret,
    url: `http://127.0.0.1:${port}`,
  });
}, 30_000);
beforeEach(() => {
  if (!mock) skip('stripe-mock is not on the PATH: go install github.com/stripe/stripe-mock@latest');
});
afterAll(() => void mock?.kill());

const usd = (minorUnits: bigint) => ({ minorUnits, currency: 'USD' });
const returnUrl = 'https://kindred.example';
const key = () => newId();

/** Whatever fixture came back, the request had the shape that Stripe's specification has. */
async function accepted(call: Promise<unknown>): Promise<void> {
  const thrown: unknown = await call.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeNull();
}

describe('what we send to Stripe', () => {
  it('keeps, describes and forgets methods in the form that Stripe publishes', async () => {
    await accepted(stripe.attach({ key: key(), token: 'pm_card_visa', returnUrl }));
    await accepted(stripe.attachment('seti_1'));
    await accepted(stripe.describe('cus_1:pm_1'));
    await accepted(stripe.detach('cus_1:pm_1'));
  });

  it('charges, cancels and refunds in the form that Stripe publishes', async () => {
    await accepted(stripe.charge({ key: key(), amount: usd(1_000n), method: 'cus_1:pm_1', returnUrl }));
    await accepted(
      stripe.charge({ key: key(), amount: { minorUnits: 1_000n, currency: 'JPY' }, method: 'cus_1:pm_1', returnUrl }),
    );
    await accepted(stripe.cancel('pi_1'));
    await accepted(stripe.refund({ key: key(), charge: 'pi_1', amount: usd(10n), charged: usd(1_000n) }));
  });

  it('opens payees, pays them out and takes back in the form that Stripe publishes', async () => {
    await accepted(stripe.openPayee({ key: key(), returnUrl }));
    await accepted(stripe.openPayee({ key: key(), returnUrl, payee: 'acct_1' }));
    await accepted(stripe.payout({ key: key(), amount: usd(900n), payee: 'acct_1' }));
    await accepted(stripe.takeBack({ key: key(), amount: usd(900n), payee: 'acct_1' }));
  });

  it('searches and lists in the form that Stripe publishes', async () => {
    await accepted(stripe.find({ kind: 'CHARGE', key: key() }));
    await accepted(stripe.find({ kind: 'REFUND', key: key(), charge: 'pi_1' }));
    await accepted(stripe.find({ kind: 'PAYOUT', key: key(), payee: 'acct_1' }));
    let records = 0;
    for await (const page of stripe.records({ from: new Date(0), to: new Date() })) records += page.length;
    expect(records).toBeGreaterThan(0);
  });

  it('would be refused here if it had another form', async () => {
    // A parameter of the wrong type, through the same client: an address that is no text.
    const wrong = stripe.openPayee({ key: key(), returnUrl: { not: 'an address' } as unknown as string });
    await expect(wrong).rejects.toThrow(ProviderFault);
  });
});

async function found(program: string): Promise<string | null> {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), join(process.env['HOME'] ?? '', 'go/bin')];
  for (const folder of folders) {
    const path = join(folder, program);
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return null;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
