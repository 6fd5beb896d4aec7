import { newId } from '@kindred/contracts/uuid';
import type { Sealer } from '@kindred/database/sealing/sealer';
import { eventually } from '@kindred/testkit/eventually';
import { cutArea } from '../../src/formation-runs/cut-area.ts';
import { finishRun } from '../../src/formation-runs/finish-run.ts';
import { placePeopleOfCell } from '../../src/formation-runs/place-people-of-cell.ts';
import { emptyPlacement } from '../../src/formation/formation-problem.ts';
import { makeProposals } from '../../src/proposals/make-proposals.ts';
import { stepByStep, type StepByStep } from './step-by-step.ts';

const leaseMs = 3_000;
const dayMs = 86_400_000;

let given: StepByStep;
beforeAll(async () => {
  given = await stepByStep({ FORMATION_LEASE_MS: String(leaseMs) });
});
afterAll(() => given?.world.stop());
beforeEach(() => given.forgetPeople());
afterEach(() => given.world.stopClock(false));

interface CellRow {
  readonly isPlaced: boolean;
  readonly lease: string | null;
  readonly leasedUntil: Date | null;
}

async function cellRow(id: string): Promise<CellRow> {
  const [row] = await given.asJob(
    `SELECT placed_at IS NOT NULL AS "isPlaced", lease, leased_until AS "leasedUntil" FROM formation_cell WHERE id = $1`,
    [id],
  );
  return row as unknown as CellRow;
}

/** A cell that no replica has, whose people are in groups, and how many of them are. */
async function freeCell(): Promise<{ cellId: string; grouped: () => Promise<number> }> {
  await given.matchable(10);
  const runId = await given.start();
  await given.cut();
  const [cell] = await eventually(async () => {
    const freed = await given.asJob(
      `UPDATE formation_cell SET placed_at = NULL, lease = NULL, leased_until = NULL, version = version + 1
       WHERE run_id = $1 AND placed_at IS NOT NULL RETURNING id`,
      [runId],
    );
    expect(freed).toHaveLength(1);
    return freed;
  });
  const grouped = async () =>
    (await given.asJob('SELECT FROM formation_person WHERE run_id = $1 AND group_no IS NOT NULL', [runId])).length;
  return { cellId: cell!['id'] as string, grouped };
}

const place = (cellId: string) => {
  const { work, dependencies } = given.world.running.service;
  return placePeopleOfCell(work, dependencies, cellId);
};

/** A replica that has leased a cell, and places its people when it is told to: each of them nowhere. */
async function slowReplica(cellId: string): Promise<{ finish(): Promise<void> }> {
  const { work, dependencies } = given.world.running.service;
  let goOn: () => void = () => {};
  const told = new Promise<void>((resolve) => (goOn = resolve));
  let begin: () => void = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const placingPool = {
    ...dependencies.placingPool,
    async place() {
      begin();
      await told;
      return emptyPlacement;
    },
  };
  const done = placePeopleOfCell(work, { ...dependencies, placingPool }, cellId);
  await begun;
  return {
    finish() {
      goOn();
      return done;
    },
  };
}

describe('a cell', () => {
  it('that is not there is passed over', () => expect(place(newId())).resolves.toBeUndefined());

  it('stays with a slow replica for as long as that renews its lease', async () => {
    const { cellId } = await freeCell();
    given.world.stopClock(true);
    const slow = await slowReplica(cellId);
    const { lease, leasedUntil: first } = await cellRow(cellId);
    for (let nth = 0; nth < 3; nth += 1) {
      const before = (await cellRow(cellId)).leasedUntil!;
      given.world.pass((leaseMs - 10) / dayMs);
      await eventually(async () =>
        expect((await cellRow(cellId)).leasedUntil!.getTime()).toBeGreaterThan(before.getTime()),
      );
    }
    expect(given.world.now().getTime()).toBeGreaterThan(first!.getTime());
    await place(cellId);
    expect(await cellRow(cellId)).toMatchObject({ isPlaced: false, lease });
    await slow.finish();
    expect(await cellRow(cellId)).toMatchObject({ isPlaced: true, lease });
  });

  it('goes to another replica when the first is silent, and the first stores nothing when it wakes', async () => {
    const { cellId, grouped } = await freeCell();
    const slow = await slowReplica(cellId);
    const { lease } = await cellRow(cellId);
    await eventually(async () => {
      // Each try is after the end of a lease, unless a renewal comes between.
      given.world.pass(1);
      await place(cellId);
      expect(await cellRow(cellId)).toMatchObject({ isPlaced: true });
    });
    const stored = await cellRow(cellId);
    expect(stored.lease).not.toBe(lease);
    await slow.finish();
    expect(await cellRow(cellId)).toEqual(stored);
    expect(await grouped()).toBe(10);
  });
});

describe('a replica that lost the lease of a formation', () => {
  it('cuts nothing, proposes nothing and does not finish it', async () => {
    const people = await given.matchable(5);
    const id = await given.start();
    const { work, dependencies } = given.world.running.service;
    const lost = { id, phase: 0, isCut: false, isPreview: false, lease: newId() };
    await cutArea(work, dependencies, lost);
    expect(await given.runOf(id)).toMatchObject({ people: 0 });
    await given.untilPlaced(id);
    await makeProposals(work, dependencies, lost);
    await finishRun(work, lost);
    expect(await given.placeOf(people[0]!)).toEqual({ tribeProposals: [], whyNotInGroup: null });
    expect(await given.runOf(id)).toMatchObject({ status: 'RUNNING' });
    expect(await given.finish(id)).toMatchObject({ grouped: 5 });
    expect((await given.placeOf(people[0]!)).tribeProposals).toHaveLength(1);
  });
});

describe('a replica that dies while it proposes groups', () => {
  it('leaves the missing ones to another, and nobody is in two', async () => {
    const people = await given.matchable(10);
    const id = await given.start();
    await given.untilPlaced(id);
    given.world.stopClock(true);
    const lease = newId();
    await given.asJob('UPDATE formation_run SET lease = $2, leased_until = $3, version = version + 1 WHERE id = $1', [
      id,
      lease,
      new Date(given.world.now().getTime() + leaseMs),
    ]);
    const { work, dependencies } = given.world.running.service;
    const sealer = diesWithSecondGroup(dependencies.sealer);
    const run = { id, phase: 2, isCut: true, isPreview: false, lease };
    await expect(makeProposals(work, { ...dependencies, sealer }, run)).rejects.toThrow('died');
    const places = () => Promise.all(people.map(async (person) => (await given.placeOf(person)).tribeProposals.length));
    expect((await places()).filter((count) => count === 1)).toHaveLength(5);

    await given.world.runJob('advance-formations');
    expect(await given.runOf(id)).toMatchObject({ status: 'RUNNING' });
    given.world.pass(leaseMs / dayMs);
    expect(await given.finish(id)).toMatchObject({ groups: 2, grouped: 10, leftOver: 0 });
    expect(await places()).toEqual(people.map(() => 1));
  });
});

/** Opens the profiles of one group of people, and dies when it is to open those of another. */
function diesWithSecondGroup(sealer: Sealer): Sealer {
  let groups = 0;
  const openAll: Sealer['openAll'] = (tx, texts) => {
    groups += 1;
    return groups === 1 ? sealer.openAll(tx, texts) : Promise.reject(new Error('died'));
  };
  return { openAll } as Sealer;
}
