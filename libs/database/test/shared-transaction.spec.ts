import { newId } from '@kindred/contracts/uuid';
import { withTrace } from '@kindred/events/trace-context';
import type { Actor } from '../src/actor.ts';
import { sharedUnit, type SharedUnit } from '../src/shared-transaction.ts';
import { openFixtures, person, type Fixtures } from './fixtures.ts';
import { seated, type Tribe } from './tribe.fixture.ts';

let fixtures: Fixtures;
beforeAll(async () => (fixtures = await openFixtures()));
afterAll(() => fixtures?.close());

/** Takes a seat, and tells so. A ninth breaks a constraint of the table. */
const takeSeat = (tribe: Tribe): SharedUnit<{ seats: number; transaction: string }> => ({
  lockedName: tribe.id,
  firstStatements: [
    {
      sql: 'UPDATE tribe SET seats = seats + 1, version = version + 1 WHERE id = $1 RETURNING seats, txid_current()::text AS transaction',
      parameters: [tribe.id],
    },
  ],
  decide([rows], publisher) {
    const [found] = rows as { seats: number; transaction: string }[];
    if (!found) throw new Error('no tribe of this person');
    publisher.publish(seated, tribe, { tribeId: tribe.id, seats: found.seats });
    return { writes: [], result: found };
  },
});
const take = (actor: Actor, tribe: Tribe) => sharedUnit(fixtures.work, actor, takeSeat(tribe));
const nothing: SharedUnit<string> = {
  lockedName: '',
  firstStatements: [],
  decide: () => ({ writes: null, result: 'nothing' }),
};
const seatsOf = async ({ id }: Tribe) =>
  (await fixtures.asOwner<{ seats: number }>('SELECT seats FROM fixtures.tribe WHERE id = $1', [id]))[0]?.seats;

async function givenTribes(count: number) {
  const people = Array.from({ length: count }, person);
  return Promise.all(people.map(async (owner) => ({ owner, tribe: await fixtures.found(owner, newId()) })));
}

describe('units of work that share a transaction', () => {
  it('each run under their own person, in one transaction', async () => {
    const given = await givenTribes(5);
    const results = await Promise.all(given.map(({ owner, tribe }) => take(owner, tribe)));
    expect(results.map(({ seats }) => seats)).toEqual([1, 1, 1, 1, 1]);
    expect(new Set(results.map(({ transaction }) => transaction)).size).toBe(1);
  });

  it('refuse a person another’s row, and serve the others', async () => {
    const [first, second] = (await givenTribes(2)) as [Given, Given];
    const [own, foreign] = await Promise.allSettled([take(first.owner, first.tribe), take(first.owner, second.tribe)]);
    expect(own).toMatchObject({ status: 'fulfilled', value: { seats: 1 } });
    expect(foreign).toMatchObject({ status: 'rejected', reason: { message: 'no tribe of this person' } });
    expect([await seatsOf(first.tribe), await seatsOf(second.tribe)]).toEqual([1, 0]);
  });

  it('run alone, once each, when one of them writes nothing', async () => {
    const given = await givenTribes(3);
    const [results, other] = await Promise.all([
      Promise.all(given.map(({ owner, tribe }) => take(owner, tribe))),
      sharedUnit(fixtures.work, person(), nothing),
    ]);
    expect([results.map(({ seats }) => seats), other]).toEqual([[1, 1, 1], 'nothing']);
    expect(await Promise.all(given.map(({ tribe }) => seatsOf(tribe)))).toEqual([1, 1, 1]);
  });

  it('fail alone when a statement of one fails', async () => {
    const [full, free] = (await givenTribes(2)) as [Given, Given];
    await fixtures.asOwner('UPDATE fixtures.tribe SET seats = 8 WHERE id = $1', [full.tribe.id]);
    const [failed, done] = await Promise.allSettled([take(full.owner, full.tribe), take(free.owner, free.tribe)]);
    expect([failed.status, done.status]).toEqual(['rejected', 'fulfilled']);
    expect([await seatsOf(full.tribe), await seatsOf(free.tribe)]).toEqual([8, 1]);
  });

  it('take turns at one row, many at once', async () => {
    const [{ owner, tribe }] = (await givenTribes(1)) as [Given];
    const results = await Promise.all(Array.from({ length: 8 }, () => take(owner, tribe)));
    expect(results.map(({ seats }) => seats).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('publish their events, each in the trace of its caller', async () => {
    const given = await givenTribes(3);
    const traceOf = (nth: number) => `00-${String(nth + 1).repeat(32)}-00f067aa0ba902b7-01`;
    await Promise.all(given.map(({ owner, tribe }, nth) => withTrace(traceOf(nth), () => take(owner, tribe))));
    for (const [nth, { tribe }] of given.entries()) {
      const told = await fixtures.asOwner<{ traceparent: string }>(
        'SELECT traceparent FROM fixtures.outbox WHERE key = $1',
        [tribe.id],
      );
      expect(told.map(({ traceparent }) => traceparent.split('-')[1])).toEqual([String(nth + 1).repeat(32)]);
    }
  });
});

type Given = Awaited<ReturnType<typeof givenTribes>>[number];
