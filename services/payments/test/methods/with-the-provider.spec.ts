import { methodAdded } from '@kindred/contracts/payments/method-added';
import { methodRemoved } from '@kindred/contracts/payments/method-removed';
import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import { eventually } from '@kindred/testkit/eventually';
import { fail } from '@kindred/testkit/fail';
import { abandonMethods } from '../../src/methods/abandon-methods.ts';
import { PaymentMethod } from '../../src/methods/payment-method.ts';
import { recordIntent } from '../../src/providers/record-intent.ts';
import type { TestPerson } from '../given.ts';
import {
  add,
  added,
  atProvider,
  givenMethods,
  methodsOf,
  referred,
  remove,
  type GivenMethods,
  type Method,
} from './given-methods.ts';

let given: GivenMethods;
beforeAll(async () => {
  given = await givenMethods();
});
afterEach(() => given.calm());
afterAll(() => given?.stop());

const minute = 60_000;
const setups = () => given.provider.store.all('setup_intent').length;
const addedOf = async (userId: string) => (await given.told(methodAdded)).filter((data) => data.userId === userId);
const removedOf = async (userId: string) => (await given.told(methodRemoved)).filter((data) => data.userId === userId);
const only = async (of: TestPerson): Promise<Method> => (await methodsOf(of, of.id))?.[0] ?? fail('no method');

describe('a method that a bank wants to see its owner for', () => {
  const asked = { token: 'pm_card_authenticationRequiredOnSetup' };
  const answer = async (method: Method, how: 'allow' | 'refuse') =>
    void (await fetch(`${method.nextAction?.url}/${how}`, { method: 'POST', redirect: 'manual' }));

  it('says what is to be done, and can be charged once that was done and the webhook came, doubled too', async () => {
    given.provider.behave({ doubled: true });
    const ann = await given.person();
    const method = await added(ann, asked);
    expect(method).toMatchObject({
      status: 'PENDING',
      type: null,
      last4: null,
      isDefault: false,
      nextAction: { url: expect.stringContaining('/authenticate/'), clientSecret: expect.stringContaining('_secret_') },
    });
    await answer(method, 'allow');
    await eventually(async () => {
      await given.settle();
      expect(await only(ann)).toMatchObject({
        id: method.id,
        status: 'ACTIVE',
        type: 'CREDIT_CARD',
        last4: '3155',
        isDefault: true,
        nextAction: null,
      });
    });
    await eventually(async () => expect(await addedOf(ann.id)).toHaveLength(1));
  });

  it('is kept when its webhook never comes, since the provider is asked how it stands', async () => {
    given.provider.behave({ held: true });
    const ann = await given.person();
    const method = await added(ann, asked);
    await answer(method, 'allow');
    await given.settle();
    expect(await only(ann)).toMatchObject({ status: 'PENDING' });
    given.later(11 * minute);
    await given.settle();
    expect(await only(ann)).toMatchObject({ status: 'ACTIVE', last4: '3155' });
  });

  it('is removed when its owner refuses, as soon as the webhook comes, and asking again with the same key says why', async () => {
    given.provider.behave({ doubled: true, shuffled: true });
    const [ann, key] = [await given.person(), newId()];
    const { id } = granted(await add(ann, { ...asked, key })).addPaymentMethod;
    await answer(await only(ann), 'refuse');
    await eventually(async () => {
      await given.settle();
      expect(await referred(ann, id)).toMatchObject({
        status: 'REMOVED',
        failureReason: 'AUTHENTICATION_FAILED',
        nextAction: null,
      });
    });
    expect((await add(ann, { ...asked, key })).errors).toMatchObject([
      { extensions: { code: 'METHOD_DECLINED', details: { reason: 'AUTHENTICATION_FAILED' } } },
    ]);
    expect([await methodsOf(ann, ann.id), await addedOf(ann.id), await removedOf(ann.id)]).toEqual([[], [], []]);
    expect(await referred(await given.person(), id)).toBeNull();
  });

  it('is gone when its owner refuses, or does not come within a day', async () => {
    const [ann, bob] = [await given.person(), await given.person()];
    const refused = await added(ann, asked);
    await answer(refused, 'refuse');
    given.later(11 * minute);
    await given.settle();
    expect(await methodsOf(ann, ann.id)).toEqual([]);
    const late = await added(bob, asked);
    for (const [hours, listed] of [
      [23, 1],
      [25, 0],
    ] as const) {
      given.calm();
      given.later(hours * 60 * minute);
      await abandonMethods(given.payments.service.work, given.payments.service.dependencies);
      given.calm();
      expect(await methodsOf(bob, bob.id)).toHaveLength(listed);
    }
    // Then they come after all: nobody waits for it any more, so it is forgotten again.
    await answer(late, 'allow');
    await eventually(async () => {
      await given.settle();
      expect(await given.callsOf(late.id)).toMatchObject([{ kind: 'ATTACH' }, { kind: 'DETACH' }]);
    });
    expect(await methodsOf(bob, bob.id)).toEqual([]);
    expect(await addedOf(bob.id)).toEqual([]);
  });

  it('is forgotten at the provider when it was removed here meanwhile', async () => {
    const ann = await given.person();
    const method = await added(ann, asked);
    expect(granted(await remove(ann, method.id)).removePaymentMethod).toMatchObject({
      status: 'REMOVED',
      nextAction: null,
    });
    await answer(method, 'allow');
    await eventually(async () => {
      await given.settle();
      expect(await given.callsOf(method.id)).toMatchObject([
        { kind: 'ATTACH', outcome: 'attached' },
        { kind: 'DETACH', outcome: 'done' },
      ]);
    });
    expect([await methodsOf(ann, ann.id), await addedOf(ann.id), await removedOf(ann.id)]).toEqual([[], [], []]);
  });
});

describe('when the provider', () => {
  it('is away, or its answer is lost, a method is pending until it is there again, and is kept once', async () => {
    for (const outage of ['unavailable', 'answer-lost'] as const) {
      const [ann, before] = [await given.person(), setups()];
      given.provider.behave({ outage });
      expect(await added(ann)).toMatchObject({ status: 'PENDING', type: null, nextAction: null });
      given.provider.behave({ outage: 'none' });
      given.later(2 * minute);
      await given.settle();
      expect(await methodsOf(ann, ann.id)).toMatchObject([{ status: 'ACTIVE', isDefault: true, last4: '4242' }]);
      expect(setups()).toBe(before + 1);
    }
  });

  it('was asked, or was about to be, by a process that was killed, the method is kept once all the same', async () => {
    const { work, dependencies } = given.payments.service;
    for (const asked of [false, true]) {
      const [ann, before] = [await given.person(), setups()];
      const id = await work.run({ role: 'person', id: ann.id }, async (tx) => {
        const method = tx.add(PaymentMethod.asked(ann.id, { provider: 'STRIPE', wantsDefault: false }, tx.now));
        await recordIntent(tx, dependencies, {
          id: method.id,
          provider: 'STRIPE',
          request: { kind: 'ATTACH', token: 'pm_card_visa', returnUrl: 'https://kindred.example' },
        });
        return method.id;
      });
      if (asked)
        await dependencies.providers
          .of('STRIPE')
          .attach({ key: `attach-${id}`, token: 'pm_card_visa', returnUrl: 'https://kindred.example' });
      expect(await only(ann)).toMatchObject({ id, status: 'PENDING' });
      given.later(2 * minute);
      await Promise.all([given.settle(), given.settle()]);
      expect(await only(ann)).toMatchObject({ id, status: 'ACTIVE', isDefault: true });
      expect(setups()).toBe(before + 1);
      await eventually(async () => expect(await addedOf(ann.id)).toHaveLength(1));
    }
  });

  it('is away, a method is removed here at once, and there when it is back', async () => {
    const ann = await given.person();
    const { id } = await added(ann);
    const { customer } = await atProvider(given, ann.id);
    given.provider.behave({ outage: 'unavailable' });
    expect(granted(await remove(ann, id)).removePaymentMethod.status).toBe('REMOVED');
    expect(given.provider.store.get('customer', customer)).toBeDefined();
    given.provider.behave({ outage: 'none' });
    given.later(2 * minute);
    await given.settle();
    expect(given.provider.store.get('customer', customer)).toBeUndefined();
  });

  it('removes a method, it is removed here, once, and the default passes on', async () => {
    const ann = await given.person();
    const [first, second] = [await added(ann), await added(ann)];
    const { card } = await atProvider(given, ann.id);
    given.provider.behave({ doubled: true });
    for (let times = 0; times < 2; times += 1)
      given.provider.do({
        do: 'publish',
        type: 'payment_method.detached',
        object: { id: card, object: 'payment_method', customer: null },
      });
    await eventually(async () => {
      await given.settle();
      expect(await methodsOf(ann, ann.id)).toMatchObject([{ id: second.id, isDefault: true }]);
    });
    await eventually(async () =>
      expect(await removedOf(ann.id)).toEqual([
        { methodId: first.id, userId: ann.id, provider: 'STRIPE', type: 'CREDIT_CARD' },
      ]),
    );
  });
});
