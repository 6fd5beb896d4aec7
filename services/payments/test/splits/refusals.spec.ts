import { newId } from '@kindred/contracts/uuid';
import { granted, refusedWith, type GraphClient } from '@kindred/testkit/graph-client';
import {
  ask,
  cancel,
  change,
  divide,
  divided,
  givenSplits,
  pay,
  remind,
  shareOf,
  type GivenSplits,
} from './given-splits.ts';

let given: GivenSplits;
beforeAll(async () => {
  given = await givenSplits();
});
afterAll(() => given?.stop());

const preview = (who: { readonly client: GraphClient }, input: object) =>
  who.client.request(
    'query ($input: SplitPreviewInput!) { splitPreview(input: $input) { shares { amount { minorUnits } } } }',
    { input },
  );

describe('a bill is not divided, nor previewed,', () => {
  it.each([
    ['below zero', '-1', 'EUR', 'INVALID_AMOUNT'],
    ['of nothing', '0', 'EUR', 'INVALID_AMOUNT'],
    ['larger than events can tell', '9007199254740992', 'EUR', 'INVALID_AMOUNT'],
    ['beyond 64 bits', '9223372036854775808', 'EUR', 'BAD_USER_INPUT'],
    ['of a fraction of a unit', '10.5', 'EUR', 'BAD_USER_INPUT'],
    ['in a currency that does not exist', '3000', 'EUX', 'BAD_USER_INPUT'],
    ['in hours', '3000', 'CHRONA', 'CURRENCY_MISMATCH'],
  ])('%s', async (_, minorUnits, currency, code) => {
    const [ann, bob] = await given.friends(2);
    refusedWith(code)(await divide(given, ann, [ann, bob], { total: minorUnits, currency }));
    refusedWith(code)(
      await preview(ann, {
        total: { minorUnits, currency },
        splitType: 'EQUAL',
        participants: [{ userId: ann.id }, { userId: bob.id }],
      }),
    );
  });

  it('among one, among twenty-one, with the same person twice, or by whoever pays alone', async () => {
    const [ann, bob] = await given.friends(2);
    refusedWith('SPLIT_SIZE')(await divide(given, ann, [bob]));
    refusedWith('SPLIT_SIZE')(await divide(given, ann, [ann]));
    refusedWith('SPLIT_SIZE')(
      await divide(
        given,
        ann,
        Array.from({ length: 21 }, () => ({ id: newId() })),
      ),
    );
    refusedWith('SAME_PERSON_TWICE')(await divide(given, ann, [bob, bob]));
    refusedWith('SAME_PERSON_TWICE')(await divide(given, ann, [bob, { id: bob.id.toUpperCase() }]));
    refusedWith('NOTHING_OWED')(
      await divide(given, ann, [ann, bob], {
        splitType: 'CUSTOM',
        total: '10',
        parts: [{ amount: { minorUnits: '10', currency: 'EUR' } }, { amount: { minorUnits: '0', currency: 'EUR' } }],
      }),
    );
  });

  it('by percentages and amounts that are not the whole', async () => {
    const [ann, bob] = await given.friends(2);
    for (const rest of [4_999, 5_001])
      refusedWith('PERCENTAGES_NOT_WHOLE')(
        await divide(given, ann, [ann, bob], {
          splitType: 'PERCENTAGE',
          parts: [{ basisPoints: 5_000 }, { basisPoints: rest }],
        }),
      );
    const odd = refusedWith('BASIS_POINTS_OUT_OF_RANGE')(
      await divide(given, ann, [ann, bob], {
        splitType: 'PERCENTAGE',
        parts: [{ basisPoints: 10_001 }, { basisPoints: -1 }],
      }),
    );
    expect(odd.extensions).toMatchObject({ details: { index: 0, minimum: 1, maximum: 10_000 } });
    const amounts = (...all: string[]) => all.map((minorUnits) => ({ amount: { minorUnits, currency: 'EUR' } }));
    refusedWith('AMOUNTS_NOT_TOTAL')(
      await divide(given, ann, [ann, bob], { splitType: 'CUSTOM', parts: amounts('1500', '1499') }),
    );
    refusedWith('INVALID_AMOUNT')(
      await divide(given, ann, [ann, bob], { splitType: 'CUSTOM', parts: amounts('-1', '3001') }),
    );
    refusedWith('CURRENCY_MISMATCH')(
      await divide(given, ann, [ann, bob], {
        splitType: 'CUSTOM',
        total: '10',
        parts: [{ amount: { minorUnits: '5', currency: 'EUR' } }, { amount: { minorUnits: '5', currency: 'USD' } }],
      }),
    );
    refusedWith('DIVISION_MISMATCH')(await divide(given, ann, [ann, bob], { splitType: 'PERCENTAGE' }));
    refusedWith('SHARE_OF_NOTHING')(await divide(given, ann, [ann, bob], { total: '1' }));
  });

  it('among people, or for a tribe or an event, whose ids are none', async () => {
    const [ann, bob] = await given.friends(2);
    const nobody = { id: 'zz' };
    refusedWith('BAD_USER_INPUT')(await divide(given, ann, [ann, nobody]));
    refusedWith('BAD_USER_INPUT')(
      await preview(ann, {
        total: { minorUnits: '100', currency: 'EUR' },
        splitType: 'EQUAL',
        participants: [{ userId: ann.id }, { userId: nobody.id }],
      }),
    );
    for (const none of ['zz', '']) {
      refusedWith('BAD_USER_INPUT')(await divide(given, ann, [ann, bob], { tribeId: none }));
      refusedWith('BAD_USER_INPUT')(await divide(given, ann, [ann, bob], { eventId: none }));
    }
  });

  it('due in the past, or said in words that cannot be shown', async () => {
    const [ann, bob] = await given.friends(2);
    refusedWith('DUE_DATE_PASSED')(await divide(given, ann, [ann, bob], { dueDate: given.now }));
    refusedWith('INVALID_TEXT')(await divide(given, ann, [ann, bob], { description: 'x'.repeat(501) }));
    refusedWith('INVALID_TEXT')(await divide(given, ann, [ann, bob], { description: '\u202eover' }));
  });

  it('among people without a tie, across a block, or with nobody: all alike', async () => {
    const [ann, bob] = await given.friends(2);
    const stranger = await given.person();
    const blocked = await given.person();
    given.identity.tie(ann.id, blocked.id);
    const refusal = (answer: Awaited<ReturnType<typeof divide>>) => {
      const { message, extensions } = refusedWith('NOT_FOUND')(answer);
      return { message, details: extensions?.['details'] };
    };
    const nobody = (index: number) => ({
      message: 'Nobody whom you can bill was found under this id.',
      details: { field: 'participants', index },
    });
    for (const other of [stranger, { id: newId() }])
      expect(refusal(await divide(given, ann, [ann, bob, other]))).toEqual(nobody(2));
    expect(refusal(await divide(given, ann, [stranger, bob, { id: newId() }]))).toEqual(nobody(0));
    await given.block(ann, blocked);
    expect(refusal(await divide(given, ann, [ann, bob, blocked]))).toEqual(nobody(2));
    await given.block(ann, bob);
    expect(refusal(await divide(given, ann, [ann, bob]))).toEqual(nobody(1));
    expect(refusal(await divide(given, bob, [ann, bob]))).toEqual(nobody(0));
  });

  it('while identity cannot be asked, and under a key that was for another bill', async () => {
    const [ann, bob] = await given.friends(2);
    const key = newId();
    given.identity.away = true;
    refusedWith('SERVICE_UNAVAILABLE')(await divide(given, ann, [ann, bob], { key }));
    given.identity.away = false;
    const dueDate = new Date(given.now.getTime() + 86_400_000);
    const first = await divided(given, ann, [ann, bob], { key, dueDate });
    given.identity.away = true;
    expect((await divided(given, ann, [ann, bob], { key, dueDate })).id).toBe(first.id);
    given.identity.away = false;
    refusedWith('IDEMPOTENCY_KEY_REUSED')(await divide(given, ann, [ann, bob], { key, dueDate, total: '3001' }));
  });

  it('for nobody', async () => {
    const nobody = { client: given.client() };
    refusedWith('UNAUTHENTICATED')(
      await preview(nobody, { total: { minorUnits: '10', currency: 'EUR' }, splitType: 'EQUAL', participants: [] }),
    );
    for (const query of [
      'split(id: $id) { id }',
      'share(id: $id) { id }',
      'tribeDebts(tribeId: $id) { amount { minorUnits } }',
    ]) {
      refusedWith('UNAUTHENTICATED')(await nobody.client.request(`query ($id: ID!) { ${query} }`, { id: newId() }));
    }
  });
});

describe('a share is not', () => {
  it('seen, accepted, declined, waived, reminded of, paid or called off by who has no part in it', async () => {
    const [ann, bob, eve] = await given.friends(3);
    await given.byHand(eve);
    const split = await divided(given, ann, [ann, bob]);
    const share = shareOf(split, bob);
    const nothing = refusedWith('NOT_FOUND');
    nothing(await eve.client.request('query ($id: ID!) { split(id: $id) { id } }', { id: split.id }));
    nothing(await eve.client.request('query ($id: ID!) { share(id: $id) { id } }', { id: share.id }));
    for (const name of ['acceptShare', 'declineShare', 'waiveShare'] as const) nothing(await change(eve, name, share));
    nothing(await remind(eve, share));
    nothing(await pay(eve, share));
    nothing(await cancel(eve, split));
    nothing(await cancel(eve, { id: newId() }));
  });

  it('another’s to answer, to waive or to call off, within the same split', async () => {
    const [ann, bob, eve] = await given.friends(3);
    await given.byHand(eve);
    const split = await divided(given, ann, [bob, eve]);
    const share = shareOf(split, bob);
    const nothing = refusedWith('NOT_FOUND');
    for (const name of ['acceptShare', 'declineShare', 'waiveShare'] as const) nothing(await change(eve, name, share));
    nothing(await change(ann, 'acceptShare', share));
    nothing(await change(bob, 'waiveShare', share));
    nothing(await remind(eve, share));
    nothing(await pay(eve, share));
    nothing(await cancel(eve, split));
  });

  it('reminded of before it is accepted, twice in a day, across a block, or once settled', async () => {
    const [ann, bob] = await given.friends(2);
    const share = shareOf(await divided(given, ann, [ann, bob]), bob);
    refusedWith('SHARE_NOT_ACCEPTED')(await remind(ann, share));
    granted(await change(bob, 'acceptShare', share));
    granted(await remind(ann, share));
    expect(refusedWith('REMINDED_RECENTLY')(await remind(ann, share)).extensions).toMatchObject({
      details: { availableAt: expect.any(String) },
    });
    given.later(86_400_000);
    await given.block(bob, ann);
    refusedWith('NOT_FOUND')(await remind(ann, share));
    await given.block(bob, ann, false);
    granted(await remind(ann, share));
    granted(await change(ann, 'waiveShare', share));
    refusedWith('SHARE_SETTLED')(await remind(ann, share));
  });

  it('paid across a block, twice, when it is one’s own bill’s, waived, or to nowhere', async () => {
    const [ann, bob] = await given.friends(2);
    const split = await divided(given, ann, [ann, bob]);
    const share = shareOf(split, bob);
    refusedWith('SHARE_SETTLED')(await pay(ann, shareOf(split, ann)));
    refusedWith('NO_PAYMENT_METHOD')(await pay(bob, share));
    await given.byHand(bob);
    refusedWith('NOT_FOUND')(await pay(bob, share, { paymentMethodId: await given.byHand(ann) }));
    refusedWith('INVALID_RETURN_URL')(
      await ask(bob, 'payShare', { idempotencyKey: newId(), shareId: share.id, returnUrl: 'back' }, 'id'),
    );
    await given.block(ann, bob);
    refusedWith('NOT_FOUND')(await pay(bob, share));
    await given.block(ann, bob, false);
    granted(await pay(bob, share));
    refusedWith('PAYMENT_UNDER_WAY')(await pay(bob, share));
    granted(await change(ann, 'waiveShare', share));
    refusedWith('SHARE_SETTLED')(await pay(bob, share));
  });

  it('paid more than once by whoever asks under several keys at once', async () => {
    const [ann, bob] = await given.friends(2);
    await given.card(bob);
    const split = await divided(given, ann, [ann, bob], { currency: 'USD' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => pay(bob, shareOf(split, bob))));
    const [granteds, refused] = [
      answers.filter(({ errors }) => errors.length === 0),
      answers.filter(({ errors }) => errors.length > 0),
    ];
    expect(granteds).toHaveLength(1);
    for (const answer of refused)
      expect(['PAYMENT_UNDER_WAY', 'SHARE_SETTLED']).toContain(answer.errors[0]?.extensions?.code);
    await given.settle();
    expect(await given.payable(ann)).toBe(1_500n);
  });

  it('declined once accepted, nor accepted once declined', async () => {
    const [ann, bob, eve] = await given.friends(3);
    const split = await divided(given, ann, [bob, eve]);
    granted(await change(bob, 'acceptShare', shareOf(split, bob)));
    refusedWith('SHARE_ACCEPTED')(await change(bob, 'declineShare', shareOf(split, bob)));
    granted(await change(eve, 'declineShare', shareOf(split, eve)));
    granted(await change(eve, 'declineShare', shareOf(split, eve)));
    refusedWith('SHARE_SETTLED')(await change(eve, 'acceptShare', shareOf(split, eve)));
    refusedWith('SHARE_SETTLED')(await change(ann, 'waiveShare', shareOf(split, eve)));
  });
});
