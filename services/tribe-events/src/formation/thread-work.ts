import { constants, setPriority } from 'node:os';
import { cutIntoCells, type Units } from './cells.ts';
import { placeCell } from './place-cell.ts';

// On Linux a priority belongs to a thread, elsewhere to a process: there the operating system shares out the cores.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

interface CutTask {
  readonly units: Units;
  readonly shift: number;
  readonly most: number;
}

/** What a thread of the pool does, by the name that the pool gives. */
export const place = placeCell;

export function cut({ units, shift, most }: CutTask): number[][] {
  return cutIntoCells(units, shift, most);
}
