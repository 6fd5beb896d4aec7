import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { fail } from '@kindred/testkit/fail';
import type { Money } from '../../src/providers/amounts.ts';
import type { PaymentProvider, RawWebhook } from '../../src/providers/payment-provider.ts';
import type { Outcome } from '../../src/providers/outcome.ts';
import type { ProviderRecord } from '../../src/providers/provider-record.ts';
import { AmountNotAccepted, BadWebhook, NotOffered, ProviderUnavailable } from '../../src/providers/refusals.ts';

/**
 * What the suite needs besides the provider: how its test mode is told to do this or that, and what its record really
 * holds.
 */
export interface ProviderUnderTest {
  readonly provider: PaymentProvider;
  /** Tokens of the browser's script. */
  /** What can be charged whose smallest unit is no hundredth, or is told in hundredths there all the same. */
  readonly currencies: readonly string[];
  readonly tokens: {
    readonly good: string;
    readonly refused: string;
    readonly authenticated?: string;
    readonly seenFirst?: string;
  };
  /** A charge that its test mode declines, by its amount or its method. */
  readonly declinedCharge: { readonly token: string; readonly amount: Money };
  /** How often money was really taken under a key. */
  timesCharged(key: string): number;
  timesRefunded(charge: string): number;
  timesPaidOut(key: string): number;
  /** `after` so many requests that pass. */
  outage(kind: 'unavailable' | 'answer-lost', times: number | null, after?: number): void;
  good(): void;
  /** Lets banks decide. */
  settle(): void;
  /** `other-name`: the charge's state in a message of an unknown name. */
  webhook(kind: 'charge.succeeded' | 'other-name' | 'unheard-of', charge: string, at: Date): RawWebhook;
}

const returnUrl = 'https://kindred.example/back';
const usd = (minorUnits: bigint): Money => ({ minorUnits, currency: 'USD' });
const key = () => newId();

function idOf(outcome: Outcome): string {
  return outcome.id ?? fail('an outcome without an id');
}

/** What each provider with a network has to keep, whichever it is. */
export function paymentProviderContract(name: string, given: () => ProviderUnderTest): void {
  describe(`${name} as a provider of payments`, () => {
    afterEach(() => given().good());
    const attach = async (token = given().tokens.good) => {
      const attached = await given().provider.attach({ key: key(), token, returnUrl });
      return attached.status === 'attached' ? attached.token : fail(`not attached: ${attached.status}`);
    };
    const paid = async (amount = usd(1_250n)) => {
      const method = await attach();
      const asked = { key: key(), amount, method, returnUrl };
      const outcome = await given().provider.charge(asked);
      expect(outcome.status).toBe('succeeded');
      return { asked, charge: idOf(outcome) };
    };

    it('refuses amounts and currencies before anything is sent', async () => {
      const { provider } = given();
      for (const amount of [
        usd(0n),
        usd(-1n),
        usd(2n ** 63n),
        { minorUnits: 100n, currency: 'CHRONA' },
        { minorUnits: 100n, currency: 'usd' },
      ]) {
        expect(() => provider.accepts(amount, 'charge')).toThrow(AmountNotAccepted);
        await expect(provider.charge({ key: key(), amount, method: 'a:b', returnUrl })).rejects.toThrow(
          AmountNotAccepted,
        );
      }
    });

    it('declines a method that its bank or nobody knows, and keeps none', async () => {
      const { provider, tokens } = given();
      expect(await provider.attach({ key: key(), token: tokens.refused, returnUrl })).toMatchObject({
        status: 'declined',
      });
      expect(await provider.attach({ key: key(), token: 'nonsense', returnUrl })).toMatchObject({
        status: 'declined',
        reason: 'METHOD_UNUSABLE',
      });
      expect(
        await provider.charge({ key: key(), amount: usd(100n), method: 'unknown:unknown', returnUrl }),
      ).toMatchObject({ status: 'declined', reason: 'METHOD_UNUSABLE' });
    });

    it('keeps a method once for a key, describes it, and forgets it for good', async () => {
      const { provider, tokens } = given();
      const asked = { key: key(), token: tokens.good, returnUrl };
      const first = await provider.attach(asked);
      expect(await provider.attach(asked)).toEqual(first);
      if (first.status !== 'attached') return fail('not attached');
      expect(await provider.describe(first.token)).toEqual(first.description);
      await provider.detach(first.token);
      await provider.detach(first.token);
      expect(await provider.describe(first.token)).toBeNull();
      expect(await provider.charge({ key: key(), amount: usd(100n), method: first.token, returnUrl })).toMatchObject({
        status: 'declined',
        reason: 'METHOD_UNUSABLE',
      });
    });

    it('says how keeping a method stands whose owner the bank wants to see first', async () => {
      const { provider, tokens } = given();
      expect([tokens.seenFirst !== undefined, provider.attachment !== undefined]).toEqual([
        provider.offers.authentication,
        provider.offers.authentication,
      ]);
      if (tokens.seenFirst === undefined) return;
      for (const [answer, status] of [
        ['allow', 'attached'],
        ['refuse', 'declined'],
      ] as const) {
        const waiting = await provider.attach({ key: key(), token: tokens.seenFirst, returnUrl });
        if (waiting.status !== 'requires-action') return fail(waiting.status);
        expect(await provider.attachment?.(waiting.id)).toEqual(waiting);
        await fetch(`${waiting.action.url}/${answer}`, { method: 'POST', redirect: 'manual' });
        const seen = await provider.attachment?.(waiting.id);
        expect(seen?.status).toBe(status);
        if (seen?.status === 'attached') expect(await provider.describe(seen.token)).toEqual(seen.description);
      }
    });

    it('charges once for a key, however often it is asked, and finds it again by the key', async () => {
      const { provider } = given();
      const { asked, charge } = await paid();
      for (let time = 0; time < 3; time += 1)
        expect(await provider.charge(asked)).toMatchObject({ status: 'succeeded', id: charge });
      expect(given().timesCharged(asked.key)).toBe(1);
      expect(await provider.find({ kind: 'CHARGE', key: asked.key })).toMatchObject({
        status: 'succeeded',
        id: charge,
      });
      expect(await provider.find({ kind: 'CHARGE', key: key() })).toBeNull();
    });

    it('says with a reason one can show why a charge was declined, the second time as well', async () => {
      const { provider, declinedCharge } = given();
      const asked = {
        key: key(),
        amount: declinedCharge.amount,
        method: await attach(declinedCharge.token),
        returnUrl,
      };
      const declined = await provider.charge(asked);
      expect(declined).toMatchObject({ status: 'declined', reason: 'INSUFFICIENT_FUNDS', id: expect.any(String) });
      expect(await provider.charge(asked)).toEqual(declined);
      expect(await provider.find({ kind: 'CHARGE', key: asked.key })).toEqual(declined);
      expect(given().timesCharged(asked.key)).toBe(0);
    });

    it.each(['ISK', 'UGX', 'JPY', 'KWD', 'HUF'])(
      'charges and gives back %s exactly, and keeps a fee of whole units, or refuses it',
      async (currency) => {
        const { provider, currencies } = given();
        const [amount, part] = [
          { minorUnits: 23_450n, currency },
          { minorUnits: 5_010n, currency },
        ];
        if (!currencies.includes(currency))
          return expect(() => provider.accepts(amount, 'charge')).toThrow(AmountNotAccepted);
        const { asked, charge } = await paid(amount);
        const again = await provider.charge(asked);
        expect(again).toMatchObject({ status: 'succeeded', id: charge, fee: { currency } });
        expect(await provider.find({ kind: 'CHARGE', key: asked.key })).toEqual(again);
        given().settle();
        const refund = await provider.refund({ key: key(), charge, amount: part, charged: amount });
        const records = await all(provider, { from: new Date(Date.now() - 60_000), to: new Date(Date.now() + 60_000) });
        expect(records.find(({ id }) => id === charge)).toMatchObject({
          amount,
          fee: 'fee' in again ? again.fee : null,
        });
        expect(records.find(({ id }) => id === refund.id)).toMatchObject({ amount: part });
        return undefined;
      },
    );

    it('does not guess when it got no answer, and has charged once whatever became of the answers', async () => {
      const { provider } = given();
      const method = await attach();
      const asked = { key: key(), amount: usd(500n), method, returnUrl };
      given().outage('unavailable', null);
      await expect(provider.charge(asked)).rejects.toThrow(ProviderUnavailable);
      expect(given().timesCharged(asked.key)).toBe(0);
      given().outage('answer-lost', null);
      await expect(provider.charge(asked)).rejects.toThrow(ProviderUnavailable);
      given().good();
      expect(await provider.charge(asked)).toMatchObject({ status: 'succeeded' });
      expect(given().timesCharged(asked.key)).toBe(1);
    });

    it('gives a part back and then the rest, once for each key, and never more than was paid', async () => {
      const { provider } = given();
      const { charge } = await paid(usd(1_000n));
      given().settle();
      const part = { key: key(), charge, amount: usd(400n), charged: usd(1_000n) };
      const first = await provider.refund(part);
      expect(['succeeded', 'processing']).toContain(first.status);
      expect(await provider.refund(part)).toMatchObject({ id: first.id });
      expect(await provider.refund({ ...part, key: key(), amount: usd(601n) })).toMatchObject({ status: 'declined' });
      const rest = await provider.refund({ ...part, key: key(), amount: usd(600n) });
      expect(rest.status).not.toBe('declined');
      expect(await provider.refund({ ...part, key: key(), amount: usd(1n) })).toMatchObject({ status: 'declined' });
      expect(given().timesRefunded(charge)).toBe(2);
      expect(await provider.find({ kind: 'REFUND', key: part.key, charge })).toMatchObject({ id: first.id });
      expect(await provider.find({ kind: 'REFUND', key: key(), charge })).toBeNull();
    });

    it('takes back a charge that waits for its owner, and none that is paid', async () => {
      const { provider, tokens } = given();
      const { charge } = await paid();
      expect(await provider.cancel(charge)).toMatchObject({ status: 'succeeded', id: charge });
      expect(provider.offers.authentication).toBe(tokens.authenticated !== undefined);
      if (tokens.authenticated === undefined) return;
      const waiting = await provider.charge({
        key: key(),
        amount: usd(900n),
        method: await attach(tokens.authenticated),
        returnUrl,
      });
      if (waiting.status !== 'requires-action') return fail(waiting.status);
      expect(waiting.action).toMatchObject({ url: expect.stringMatching(/^http/), clientSecret: expect.any(String) });
      expect(await provider.cancel(waiting.id)).toEqual({ status: 'cancelled', id: waiting.id });
      expect((await fetch(`${waiting.action.url}/allow`, { method: 'POST' })).status).toBe(409);
      expect(await provider.cancel(waiting.id)).toEqual({ status: 'cancelled', id: waiting.id });
    });

    it('gives a charge back whole that was paid this moment', async () => {
      const { charge } = await paid(usd(700n));
      expect(
        await given().provider.refund({ key: key(), charge, amount: usd(700n), charged: usd(700n) }),
      ).toMatchObject({ status: 'succeeded' });
    });

    it('does each thing once, whichever of its requests went unanswered or undone', async () => {
      const { provider, tokens } = given();
      const { charge } = await paid(usd(1_000n));
      const method = await attach();
      given().settle();
      const payee = provider.offers.payouts ? await readyPayee(provider) : null;
      for (const kind of ['answer-lost', 'unavailable'] as const) {
        for (let after = 0; after < 5; after += 1) {
          const once = async <T>(call: () => Promise<T>): Promise<T> => {
            given().outage(kind, null, after);
            await call().catch((error: unknown) => expect(error).toBeInstanceOf(ProviderUnavailable));
            given().good();
            return call();
          };
          const charging = { key: key(), amount: usd(300n), method, returnUrl };
          expect(await once(() => provider.charge(charging))).toMatchObject({ status: 'succeeded' });
          expect(given().timesCharged(charging.key)).toBe(1);
          const refunds = given().timesRefunded(charge);
          const refunding = { key: key(), charge, amount: usd(10n), charged: usd(1_000n) };
          expect((await once(() => provider.refund(refunding))).status).not.toBe('declined');
          expect(given().timesRefunded(charge)).toBe(refunds + 1);
          const attaching = { key: key(), token: tokens.good, returnUrl };
          expect(await once(() => provider.attach(attaching))).toMatchObject({ status: 'attached' });
          if (payee === null) continue;
          const paying = { key: key(), amount: usd(50n), payee };
          expect((await once(() => provider.payout(paying))).status).not.toBe('declined');
          expect(given().timesPaidOut(paying.key)).toBe(1);
        }
      }
    }, 60_000);

    it('lists what happened in a period with our keys, amounts and how it stands', async () => {
      const { provider } = given();
      const from = new Date(Date.now() - 60_000);
      const { asked, charge } = await paid(usd(4_321n));
      given().settle();
      const refund = await provider.refund({ key: key(), charge, amount: usd(21n), charged: asked.amount });
      const records = await all(provider, { from, to: new Date(Date.now() + 60_000) });
      expect(records.find(({ id }) => id === charge)).toMatchObject({
        kind: 'CHARGE',
        key: asked.key,
        status: 'SUCCEEDED',
        amount: asked.amount,
      });
      expect(records.find(({ id }) => id === refund.id)).toMatchObject({ kind: 'REFUND', amount: usd(21n) });
      expect(await all(provider, { from: new Date(0), to: from })).not.toContainEqual(
        expect.objectContaining({ id: charge }),
      );
    });

    it('reads a webhook only with its signature and in its time', async () => {
      const { provider, webhook } = given();
      const { asked, charge } = await paid();
      const now = new Date();
      const good = webhook('charge.succeeded', charge, now);
      await expect(
        provider.parseWebhook(
          { body: Buffer.from(good.body.toString().replace(/[1-8]/, '9')), headers: good.headers },
          now,
        ),
      ).rejects.toThrow(BadWebhook);
      await expect(provider.parseWebhook({ body: Buffer.from('{}'), headers: {} }, now)).rejects.toThrow(BadWebhook);
      await expect(
        provider.parseWebhook(webhook('charge.succeeded', charge, new Date(now.getTime() - 30 * 3_600_000)), now),
      ).rejects.toMatchObject({ why: 'time' });
      await expect(
        provider.parseWebhook(webhook('charge.succeeded', charge, new Date(now.getTime() + 600_000)), now),
      ).rejects.toMatchObject({ why: 'time' });
      const event = await provider.parseWebhook(good, now);
      expect(event).toMatchObject({
        type: 'charge.succeeded',
        provider: provider.name,
        about: { id: charge, key: asked.key },
        amount: asked.amount,
      });
      expect((await provider.parseWebhook(good, now)).id).toBe(event.id);
      expect(await provider.parseWebhook(webhook('other-name', charge, now), now)).toMatchObject({
        type: 'charge.succeeded',
        about: { id: charge, key: asked.key },
      });
      expect(await provider.parseWebhook(webhook('unheard-of', charge, now), now)).toMatchObject({ type: 'unknown' });
    });

    it('pays a payee out once for a key, or says that it pays nobody out', async () => {
      const { provider } = given();
      if (!provider.offers.payouts)
        return void (await expect(provider.openPayee({ key: key(), returnUrl })).rejects.toThrow(NotOffered));
      const { payee, onboarding } = await provider.openPayee({ key: key(), returnUrl });
      const asked = { key: key(), amount: usd(900n), payee };
      expect(await provider.payout({ ...asked, key: key() })).toMatchObject({
        status: 'declined',
        reason: 'PAYEE_NOT_READY',
      });
      expect(await provider.openPayee({ key: key(), returnUrl, payee })).toMatchObject({
        payee,
        onboarding: expect.any(String),
      });
      await fetch(onboarding ?? '', { method: 'POST', redirect: 'manual' });
      expect(await provider.openPayee({ key: key(), returnUrl, payee })).toEqual({ payee, onboarding: null });
      const first = await provider.payout(asked);
      expect(first).toMatchObject({ status: 'processing' });
      expect(await provider.payout(asked)).toMatchObject({ id: first.id });
      given().settle();
      await eventually(async () =>
        expect(await provider.find({ kind: 'PAYOUT', key: asked.key, payee })).toMatchObject({
          status: 'succeeded',
          id: first.id,
        }),
      );
    });
  });
}

/** A payee who has said who they are. */
async function readyPayee(provider: PaymentProvider): Promise<string> {
  const { payee, onboarding } = await provider.openPayee({ key: key(), returnUrl });
  await fetch(onboarding ?? '', { method: 'POST', redirect: 'manual' });
  return payee;
}

async function all(provider: PaymentProvider, period: { from: Date; to: Date }): Promise<ProviderRecord[]> {
  const found: ProviderRecord[] = [];
  for await (const page of provider.records(period)) found.push(...page);
  return found;
}
