import { newId } from '@kindred/contracts/uuid';
import { insertStatement } from '../src/insert-statement.ts';
import { pipelinedUnit } from '../src/pipelined-unit.ts';
import { openFixtures, person, now, type Fixtures } from './fixtures.ts';
import { seated, Tribe } from './tribe.fixture.ts';

let fixtures: Fixtures;
beforeAll(async () => (fixtures = await openFixtures()));
afterAll(() => fixtures?.close());

const ada = person();
const seat = (id: string) => ({
  sql: 'UPDATE tribe SET seats = seats + 1 WHERE id = $1 RETURNING seats',
  parameters: [id],
});
const seatsOf = async ({ id }: Tribe) =>
  (await fixtures.asOwner<{ seats: number }>('SELECT seats FROM fixtures.tribe WHERE id = $1', [id]))[0]?.seats;
const outbox = () => fixtures.asOwner('SELECT id FROM fixtures.outbox');

describe('a unit of work in two round trips', () => {
  it('decides on the first statements, each of which sees the effects of those before it', async () => {
    const tribe = await fixtures.found(ada, newId());
    const found = await pipelinedUnit(fixtures.work, ada, {
      firstStatements: [seat(tribe.id), seat(tribe.id)],
      decide: (rows) => ({ writes: [seat(tribe.id)], result: rows }),
    });
    expect(found).toEqual([[{ seats: 1 }], [{ seats: 2 }]]);
    expect(await seatsOf(tribe)).toBe(3);
  });

  it('undoes the first trip, and publishes nothing, when nothing is written', async () => {
    const tribe = await fixtures.found(ada, newId());
    const before = await outbox();
    const result = await pipelinedUnit(fixtures.work, ada, {
      firstStatements: [seat(tribe.id)],
      decide: (_, publisher) => {
        publisher.publish(seated, tribe, { tribeId: tribe.id, seats: 1 });
        return { writes: null, result: 'another way' };
      },
    });
    expect([result, await seatsOf(tribe), await outbox()]).toEqual(['another way', 0, before]);
  });

  it('undoes the first trip when the decision throws, and leaves no transaction open', async () => {
    const tribe = await fixtures.found(ada, newId());
    const deciding = pipelinedUnit(fixtures.work, ada, {
      firstStatements: [seat(tribe.id)],
      decide: () => {
        throw new Error('undecided');
      },
    });
    await expect(deciding).rejects.toThrow('undecided');
    await fixtures.work.run(ada, async (tx) => void ((await tx.lock(Tribe, tribe.id)).seats = 5));
    expect(await seatsOf(tribe)).toBe(5);
  });

  it('inserts an entity as it is, whatever its text', async () => {
    const name = `${newId()} '); DROP TABLE tribe; -- $1 \\ "x" \n`;
    const tribe = Tribe.found(ada.id, name, now);
    await pipelinedUnit(fixtures.work, ada, {
      firstStatements: [],
      decide: () => ({ writes: [insertStatement(fixtures.database, tribe)], result: null }),
    });
    expect(await fixtures.work.read(ada, (tx) => tx.get(Tribe, tribe.id))).toEqual(tribe);
  });
});
