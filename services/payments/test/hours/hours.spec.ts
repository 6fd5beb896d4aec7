import { parseEvent } from '@kindred/contracts/cloud-event';
import { hoursEarned } from '@kindred/contracts/payments/hours-earned';
import { newId } from '@kindred/contracts/uuid';
import { purge } from '@kindred/database/purge';
import { eventually } from '@kindred/testkit/eventually';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import definition from '../../src/service.ts';
import { givenPayments, type Given, type TestPerson } from '../given.ts';
import { asOwner } from '../ledger/books.ts';

let given: Given;
let now = new Date('2026-03-01T10:00:00Z');
beforeAll(async () => {
  given = await givenPayments({ clock: () => now });
});
afterAll(() => given?.stop());

interface Claim {
  id: string;
  status: string;
  attestations: number;
  description: string | null;
}

const fields = 'id status attestations description giver { id } receiver { id } amount { minorUnits }';

function ask<Name extends string>(who: Pick<TestPerson, 'client'>, name: Name, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return who.client.request<Record<Name, Claim>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
    { input },
  );
}

const claim = (
  giver: TestPerson,
  receiverId: string,
  {
    minorUnits = '100',
    currency = 'CHRONA',
    witnessIds = [] as string[],
    description = 'mended the fence',
    key = newId(),
  } = {},
) =>
  ask(giver, 'claimHours', {
    idempotencyKey: key,
    receiverId,
    amount: { minorUnits, currency },
    witnessIds,
    description,
  });
const confirm = (who: Pick<TestPerson, 'client'>, claimId: string, key = newId()) =>
  ask(who, 'confirmHours', { idempotencyKey: key, claimId });
const dispute = (who: Pick<TestPerson, 'client'>, claimId: string) => ask(who, 'disputeHours', { claimId });
const decide = (who: Pick<TestPerson, 'client'>, claimId: string, decision: 'GRANT' | 'REFUSE') =>
  ask(who, 'decideHours', { idempotencyKey: newId(), claimId, decision });

async function claimed(
  giver: TestPerson,
  receiver: TestPerson,
  options: Parameters<typeof claim>[2] = {},
): Promise<string> {
  return granted(await claim(giver, receiver.id, options)).claimHours.id;
}

async function told(claimId: string) {
  const messages = await given.payments.transport.read(hoursEarned.topic, undefined, 1_000);
  return messages.map(({ value }) => parseEvent(hoursEarned, value)).filter(({ data }) => data.claimId === claimId);
}

describe('hours are not', () => {
  it('claimed of oneself, of nobody, beyond what a day can earn, or with witnesses who are none', async () => {
    const [ann, bob, eve] = [await given.person(), await given.person(), await given.person()];
    refusedWith('HOURS_TO_YOURSELF')(await claim(ann, ann.id));
    refusedWith('NOT_FOUND')(await claim(ann, newId()));
    refusedWith('INVALID_AMOUNT')(await claim(ann, bob.id, { minorUnits: '0' }));
    refusedWith('TOO_MANY_HOURS')(await claim(ann, bob.id, { minorUnits: '801' }));
    refusedWith('CURRENCY_MISMATCH')(await claim(ann, bob.id, { currency: 'EUR' }));
    for (const witnessIds of [[ann.id], [bob.id], [eve.id, eve.id]])
      refusedWith('INVALID_WITNESSES')(await claim(ann, bob.id, { witnessIds }));
    const nobody = refusedWith('NOT_FOUND')(await claim(ann, bob.id, { witnessIds: [newId()] }));
    expect([nobody.message, nobody.extensions?.['details']]).toEqual([
      'Nobody whom you can give hours to, or name as a witness, was found under this id.',
      { field: 'witnessIds', index: 0 },
    ]);
  });

  it('confirmed by who gave them, by one witness alone, or by anybody else', async () => {
    const [ann, bob, eve, tom] = [
      await given.person(),
      await given.person(),
      await given.person(),
      await given.person(),
    ];
    const id = await claimed(ann, bob, { witnessIds: [eve.id] });
    refusedWith('NOT_YOURS_TO_CONFIRM')(await confirm(ann, id));
    refusedWith('NOT_FOUND')(await confirm(tom, id));
    for (let times = 0; times < 2; times += 1)
      expect(granted(await confirm(eve, id)).confirmHours).toMatchObject({ status: 'CLAIMED', attestations: 1 });
    refusedWith('NOT_FOUND')(await tom.client.request(`query ($id: ID!) { hourClaim(id: $id) { id } }`, { id }));
    expect(await ann.balance()).toBe(0n);
  });

  it('earned above the cap of a day, nor cut to it; the next day they are, under the same key', async () => {
    const [ann, bob] = [await given.person(), await given.person()];
    granted(await confirm(bob, await claimed(ann, bob, { minorUnits: '700' })));
    const [over, key] = [await claimed(ann, bob, { minorUnits: '101' }), newId()];
    expect(refusedWith('DAILY_CAP_REACHED')(await confirm(bob, over, key)).extensions).toMatchObject({
      details: { availableAt: '2026-03-02T00:00:00.000Z' },
    });
    expect(await ann.balance()).toBe(700n);
    granted(await confirm(bob, await claimed(ann, bob, { minorUnits: '100' })));
    refusedWith('DAILY_CAP_REACHED')(await confirm(bob, await claimed(ann, bob, { minorUnits: '1' })));
    now = new Date('2026-03-02T00:00:00Z');
    granted(await confirm(bob, over, key));
    expect(await ann.balance()).toBe(901n);
  });

  it('decided about by anybody but an admin, nor unless they are disputed', async () => {
    const [ann, bob, admin] = [await given.person(), await given.person(), await given.admin()];
    const id = await claimed(ann, bob);
    refusedWith('FORBIDDEN')(await decide(ann, id, 'GRANT'));
    refusedWith('NOT_FOUND')(await decide(admin, id, 'GRANT'));
    refusedWith('NOT_YOURS_TO_CONFIRM')(await dispute(ann, id));
    expect(await ann.balance()).toBe(0n);
  });
});

describe('hours', () => {
  it('are earned when who received them confirms, once, and told', async () => {
    const [ann, bob] = [await given.person(), await given.person()];
    const id = await claimed(ann, bob, { minorUnits: '250' });
    const key = newId();
    expect(granted(await confirm(bob, id, key)).confirmHours).toMatchObject({
      status: 'CONFIRMED',
      description: 'mended the fence',
    });
    expect(granted(await confirm(bob, id, key)).confirmHours).toMatchObject({ status: 'CONFIRMED' });
    refusedWith('ALREADY_SETTLED')(await confirm(bob, id));
    expect(await ann.balance()).toBe(250n);
    await eventually(async () =>
      expect(await told(id)).toMatchObject([
        { subject: id, data: { userId: ann.id, amount: 250, currency: 'CHRONA' } },
      ]),
    );
  });

  it('are earned when two witnesses confirm', async () => {
    const [ann, bob, eve, tom] = [
      await given.person(),
      await given.person(),
      await given.person(),
      await given.person(),
    ];
    const id = await claimed(ann, bob, { witnessIds: [eve.id, tom.id] });
    granted(await confirm(eve, id));
    expect(granted(await confirm(tom, id)).confirmHours).toMatchObject({ status: 'CONFIRMED', attestations: 2 });
    expect(await ann.balance()).toBe(100n);
  });

  it('that are disputed are held, and earned or refused as an admin decides, once', async () => {
    const [ann, bob, eve, tom, admin] = [
      await given.person(),
      await given.person(),
      await given.person(),
      await given.person(),
      await given.admin(),
    ];
    const [one, other] = [await claimed(ann, bob, { witnessIds: [eve.id, tom.id] }), await claimed(ann, bob)];
    granted(await confirm(eve, one));
    for (const id of [one, other]) expect(granted(await dispute(bob, id)).disputeHours.status).toBe('DISPUTED');
    refusedWith('IN_DISPUTE')(await confirm(tom, one));
    refusedWith('IN_DISPUTE')(await confirm(bob, one));
    const listed = granted(
      await admin.client.request<{ disputedHours: { edges: { node: Claim }[] } }>(
        `{ disputedHours { edges { node { ${fields} } } } }`,
      ),
    ).disputedHours.edges.map(({ node }) => node.id);
    expect(listed).toEqual(expect.arrayContaining([one, other]));
    refusedWith('FORBIDDEN')(await bob.client.request('{ disputedHours { edges { cursor } } }'));
    expect(granted(await decide(admin, one, 'GRANT')).decideHours.status).toBe('GRANTED');
    expect(granted(await decide(admin, other, 'REFUSE')).decideHours.status).toBe('REFUSED');
    refusedWith('NOT_DISPUTED')(await decide(admin, other, 'GRANT'));
    expect(await ann.balance()).toBe(100n);
  });
});

describe('what was earned on a day', () => {
  it('is forgotten a week after', async () => {
    const [ann, bob] = [await given.person(), await given.person()];
    granted(await confirm(bob, await claimed(ann, bob)));
    const days = () =>
      asOwner(given.payments.database.url, (client) =>
        client.query('SELECT 1 FROM earned_day WHERE account_id = $1', [ann.accountId]),
      );
    const purgeAt = (daysLater: number) =>
      purge(given.payments.service.work, definition.retention, new Date(now.getTime() + daysLater * 86_400_000));
    await purgeAt(7);
    expect((await days()).rowCount).toBe(1);
    await purgeAt(8);
    expect((await days()).rowCount).toBe(0);
  });
});
