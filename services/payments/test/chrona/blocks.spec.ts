import { keepPairs } from '@kindred/identity-client/blocks/keep-pairs';
import { newId } from '@kindred/contracts/uuid';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { keeper } from '../../src/roles.ts';
import { givenPayments, type Given, type TestPerson } from '../given.ts';

let given: Given;
beforeAll(async () => {
  given = await givenPayments();
});
afterAll(() => given?.stop());

const amount = { minorUnits: '5', currency: 'CHRONA' };
const give = (from: TestPerson, toUserId: string, key = newId()) =>
  from.client.request(
    'mutation ($input: TransferChronaInput!) { transferChrona(input: $input) { transaction { entryId } } }',
    { input: { idempotencyKey: key, toUserId, amount } },
  );
const claim = (from: TestPerson, receiverId: string, witnessIds: string[] = []) =>
  from.client.request('mutation ($input: ClaimHoursInput!) { claimHours(input: $input) { id } }', {
    input: { idempotencyKey: newId(), receiverId, amount, witnessIds },
  });

describe('between two people with a block', () => {
  it('no Chrona moves and no hours are claimed, in neither direction: the other is nobody', async () => {
    const [ann, bob, eve] = [await given.person(100n), await given.person(100n), await given.person()];
    const [tieId, key] = [newId(), newId()];
    granted(await give(ann, bob.id, key));
    const keep = (blocked: boolean) =>
      given.payments.service.work.run(keeper, (tx) =>
        keepPairs(tx, [tieId], [{ tieId, oneId: ann.id, otherId: bob.id, blocked }]),
      );
    await keep(true);
    const nobody = refusedWith('NOT_FOUND');
    nobody(await give(ann, bob.id));
    nobody(await give(bob, ann.id));
    nobody(await claim(ann, bob.id));
    nobody(await claim(ann, eve.id, [bob.id]));
    expect(await give(bob, ann.id).then(({ errors }) => errors?.[0]?.message)).toBe(
      await give(bob, newId()).then(({ errors }) => errors?.[0]?.message),
    );
    // What was done before is still the answer to who asks for it again.
    granted(await give(ann, bob.id, key));
    expect([await ann.balance(), await bob.balance()]).toEqual([95n, 105n]);
    await keep(false);
    granted(await give(bob, ann.id));
  });
});
