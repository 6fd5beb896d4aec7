import { DomainError } from '@kindred/contracts/domain-error';
import { skip } from '@kindred/testkit/skip';
import fc from 'fast-check';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { breakable, compare, step, take, watch } from './steps.ts';
import { fault, World } from './world.ts';

const atOnce = 8;
const rounds = 12;

let given: GivenMoney;
beforeAll(async () => {
  given = await givenMoney({ webhooks: false });
  breakable(given);
});
afterAll(() => given?.stop());

describe('payments, refunds, disputes and what providers say of them, all at once', () => {
  it('wait for one another and never in a circle, and come to what they come to one by one', async () => {
    if (given.payments.database.kind === 'embedded')
      skip('PGlite is one session, where nothing is at once; set DATABASE_URL');
    for (const [seed, one] of fc
      .sample(fc.array(step, { minLength: atOnce * rounds, maxLength: atOnce * rounds }), 3)
      .entries()) {
      const world = await World.of(given);
      const moved = await watch(given);
      for (const thing of [0, 1, 2]) await world.pay(thing, false);
      for (let round = 0; round < rounds; round += 1) {
        const done = await Promise.allSettled(
          one.slice(round * atOnce, (round + 1) * atOnce).map((each) => take(world, each)),
        );
        const faults = done.flatMap((each) =>
          each.status === 'rejected' && each.reason !== fault && !(each.reason instanceof DomainError)
            ? [String(each.reason)]
            : [],
        );
        expect([`history ${seed}, round ${round}`, faults]).toEqual([`history ${seed}, round ${round}`, []]);
      }
      await compare(world, await moved());
    }
    expect((await verifyBooks(given.payments.service.work)).findings).toEqual([]);
  }, 120_000);
});
