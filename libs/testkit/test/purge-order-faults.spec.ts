import { purgeOrderFaults } from '../src/purge-order-faults.ts';

const because = 'a test says so';
const run = { table: 'run', expired: `ended_at < $1`, because };
const cell = { table: 'cell', expired: `EXISTS (SELECT FROM run r WHERE r.id = run_id AND ended_at < $1)`, because };

const faultsOf = (...retention: (typeof run)[]) =>
  purgeOrderFaults({ name: 'tribe-events', retention }, async <Row>() => [{ child: 'cell', parent: 'run' }] as Row[]);

describe('the order in which a purge can delete rows', () => {
  it.each([
    ['are purged later', [run, cell]],
    ['are not purged', [run]],
  ])('is wrong where rows that refer to others %s', async (_, retention) => {
    expect(await faultsOf(...retention)).toEqual([
      'cell refers to run: purge it before, or let the rule of run wait for it.',
    ]);
  });

  it('is right where they are purged before, or the rule waits for them', async () => {
    const waiting = { ...run, expired: `ended_at < $1 AND NOT EXISTS (SELECT FROM cell c WHERE c.run_id = run.id)` };
    expect(await faultsOf(cell, run)).toEqual([]);
    expect(await faultsOf(waiting, cell)).toEqual([]);
  });
});
