import type { Actor } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { phaseShifts } from '../formation/form-people.ts';
import { FormationRun } from './formation-run.ts';

export interface Progress {
  readonly phase: number;
  readonly phases: number;
  readonly placedCells: number;
  readonly cells: number;
  readonly percent: number;
  readonly secondsLeft: number | null;
}

export function readRun(work: UnitOfWork, admin: Actor, id: string): Promise<FormationRun> {
  return work.read(admin, (tx) => tx.get(FormationRun, { id }, 'No formation'));
}

/** How far a run is. The time left is estimated from the time so far; null before any cell is placed. */
export async function readProgress(work: UnitOfWork, admin: Actor, run: FormationRun): Promise<Progress> {
  const [row] = await work.read(admin, (tx) =>
    tx.query<{ cells: number; placedCells: number }>(
      `SELECT count(*)::int AS cells, count(placed_at)::int AS "placedCells" FROM formation_cell WHERE run_id = $1 AND phase = $2`,
      [run.id, run.phase],
    ),
  );
  const { cells = 0, placedCells = 0 } = row ?? {};
  const phases = phaseShifts.length;
  const ofPhase = cells === 0 ? 0 : placedCells / cells;
  const share = run.status === 'FINISHED' ? 1 : (run.phase + ofPhase) / phases;
  const elapsedSeconds = ((run.finishedAt ?? work.now).getTime() - run.startedAt.getTime()) / 1_000;
  const secondsLeft = share === 0 ? null : Math.round((elapsedSeconds / share) * (1 - share));
  return { phase: run.phase + 1, phases, cells, placedCells, percent: Math.floor(share * 100), secondsLeft };
}
