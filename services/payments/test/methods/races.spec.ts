import { givenMoney, type GivenMoney } from '../given-money.ts';
import { payEvent, shown } from '../transactions/asking.ts';
import { added, methodsOf, remove, setDefault } from './given-methods.ts';

let given: GivenMoney;
beforeAll(async () => {
  given = await givenMoney();
});
afterAll(() => given?.stop());

describe('when all happens at once', () => {
  it('a method is either charged or removed first: no payment finds its method gone at the provider', async () => {
    for (let times = 0; times < 8; times += 1) {
      const [payer, payee] = [await given.person(), await given.person()];
      const methodId = await given.card(payer);
      const eventId = await given.event(payee, [payer]);
      const [paid, removed] = await Promise.all([
        payEvent(payer, eventId, { paymentMethodId: methodId }),
        remove(payer, methodId),
      ]);
      const code = (answer: { errors: { extensions?: { code?: string } }[] }) =>
        answer.errors[0]?.extensions?.code ?? 'DONE';
      expect(['DONE PAYMENT_UNDER_WAY', 'NOT_FOUND DONE', 'DONE DONE']).toContain(`${code(paid)} ${code(removed)}`);
      if (!paid.data) continue;
      await given.settle();
      expect((await shown(payer, paid.data.payEvent.id)).status).toBe('COMPLETED');
    }
  });

  it('adding, choosing and removing leave exactly one default among what is there', async () => {
    const ann = await given.person();
    const all = [await added(ann), await added(ann), await added(ann), await added(ann)];
    await Promise.all([
      remove(ann, all[0]?.id ?? ''),
      setDefault(ann, all[1]?.id ?? ''),
      remove(ann, all[1]?.id ?? ''),
      added(ann, { makeDefault: true }),
      setDefault(ann, all[2]?.id ?? ''),
      remove(ann, all[3]?.id ?? ''),
      added(ann, { makeDefault: true }),
    ]);
    const left = (await methodsOf(ann, ann.id)) ?? [];
    expect([left.length, left.filter(({ isDefault }) => isDefault).length]).toEqual([3, 1]);
  });
});
