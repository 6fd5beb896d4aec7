import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedFiles, checkoutFiles } from './changed-files.ts';
import { isSpec, select } from './selection.ts';

/** What of the suites a run of `npm test` has, and how it says so. */
export interface Suites {
  /** Arguments of Jest: the files to run. Empty where all of them run. */
  readonly files: readonly string[];
  readonly runsNone: boolean;
  readonly walksJourneys: boolean;
  readonly said: readonly string[];
}

/**
 * Starting and killing processes, commands, and faults of what stands in for the world outside: they take a third of
 * the time and change least. They run when a change reaches them, and with `--all`.
 */
const longest =
  /^(infra\/local\/test\/start|infra\/events\/test\/.*command|gateway\/test\/command-line|libs\/service\/test\/(drain|main)|libs\/events\/test\/relay-takeover|libs\/models\/test\/openai-faults|libs\/testkit\/test\/(embedded-postgres|throwaway-database)|infra\/jest\/test\/.*|services\/payments\/test\/providers\/.*)\.spec\.ts$/;

/** What a reader asks for: without an option, what the change can break. */
export type Wanted = 'all' | 'all but the longest' | 'what changed';

const leavesOutLongest = 'Everything runs but the longest suites; npm test -- --all has them too.';

/** Chooses the suites: everything where that is asked for, else what the files that differ from main can break. */
export function chooseSuites(root: string, wanted: Wanted): Suites {
  const every = { files: [], runsNone: false, walksJourneys: true };
  if (wanted === 'all') return { ...every, said: ['Everything runs.'] };
  const files = checkoutFiles(root).filter((file) => existsSync(join(root, file)));
  const quick = files.filter((file) => isSpec(file) && !longest.test(file));
  if (wanted === 'all but the longest') return { ...every, files: quick, said: [leavesOutLongest] };
  const changed = changedFiles(root) ?? [];
  if (changed.length === 0) return { ...every, files: quick, said: [`No file differs from main. ${leavesOutLongest}`] };
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const { run, leftOut, reachesHouse, everything } = select({ files, read }, changed);
  if (everything !== undefined) return { ...every, said: [`Everything runs: ${everything}.`] };
  return {
    files: run,
    runsNone: run.length === 0,
    walksJourneys: reachesHouse,
    said: [
      `${changed.length} files differ from main; ${run.length} test files read one of them.`,
      ...leftOutBy(leftOut),
      ...(reachesHouse ? [] : ['Left out: the journeys, because the change reaches no part of a house that runs.']),
      'npm test -- --all has everything.',
    ],
  };
}

/** The number of files that are left out, by their package. */
function leftOutBy(files: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const [first = '', second = ''] = file.split('/');
    const name = ['services', 'libs', 'infra'].includes(first) ? `${first}/${second}` : first;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const named = [...counts].map(([name, count]) => `${count} of ${name}`).join(', ');
  return named === '' ? [] : [`Left out, because they read no file that differs: ${named}.`];
}
