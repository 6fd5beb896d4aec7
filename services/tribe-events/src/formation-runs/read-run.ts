import type { Actor } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { phaseShifts } from '../formation/form-people.ts';
import { FormationRun } from './formation-run.ts';
import type { PhaseOfRun } from './loaders.ts';

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
export function progressOf(run: FormationRun, phasesOfRun: readonly PhaseOfRun[], now: Date): Progress {
  const { cells = 0, placedCells = 0 } = phasesOfRun.find(({ phase }) => phase === run.phase + 1) ?? {};
  const phases = phaseShifts.length;
  const ofPhase = cells === 0 ? 0 : placedCells / cells;
  const share = run.status === 'FINISHED' ? 1 : (run.phase + ofPhase) / phases;
  const elapsedSeconds = ((run.finishedAt ?? now).getTime() - run.startedAt.getTime()) / 1_000;
  const secondsLeft = share === 0 ? null : Math.round((elapsedSeconds / share) * (1 - share));
  return { phase: run.phase + 1, phases, cells, placedCells, percent: Math.floor(share * 100), secondsLeft };
}
