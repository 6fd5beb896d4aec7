import { readdir } from 'node:fs/promises';
import type { Journey } from './journey.ts';

const folder = new URL('journeys/', import.meta.url);

/** The names of all journeys: each file in `journeys/` is one. */
export async function journeyNames(): Promise<readonly string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** Reads one journey, by a name that `journeyNames` gave. */
export async function readJourney(name: string): Promise<Journey> {
  const file = (await import(new URL(`${name}.ts`, folder).href)) as { default: Journey };
  return file.default;
}

/** All journeys with what they tell, in the order of their names. */
export async function allJourneys(): Promise<readonly Journey[]> {
  return Promise.all((await journeyNames()).map(readJourney));
}
