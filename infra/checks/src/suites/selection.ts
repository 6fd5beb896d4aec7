import { anything, importGraph, reach, type Checkout } from './import-graph.ts';

export interface Selection {
  /** The test files to run. */
  readonly run: readonly string[];
  /** The test files that none of the changes reaches. */
  readonly leftOut: readonly string[];
  /** Whether a house as `npm start` raises it, or a journey through it, is reached. */
  readonly reachesHouse: boolean;
  /** Why everything runs, where it does. */
  readonly everything?: string;
}

/** What every test depends on, and no import names. */
const underEverything =
  /^(package\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|tsconfig.*\.json|jest\.config\.mjs|libs\/testkit\/src\/properties\.ts|infra\/jest\/(?!test\/|fixtures\/).*|([^/]+\/){1,2}package\.json)$/;
/** Prose, which the checks beside the suites read: a test reads it only by name. */
const prose = /\.md$/;
const house = [
  'infra/local/src/main.ts',
  'infra/local/start.mjs',
  'test/src/main.ts',
  'infra/checks/src/walk-journeys.ts',
];

/**
 * Selects the test files that a change can break. A changed file reaches a test file that reads it, by whatever
 * imports. A file that nothing reads by name (a schema, a migration that is found by listing) reaches every test that
 * reads its package. A file outside of all packages reaches everything.
 */
export function select(checkout: Checkout, changed: readonly string[]): Selection {
  const specs = checkout.files.filter(isSpec);
  const whole = (everything: string): Selection => ({ run: specs, leftOut: [], reachesHouse: true, everything });
  const fundamental = changed.find((file) => underEverything.test(file));
  if (fundamental !== undefined) return whole(`every test depends on ${fundamental}`);

  const graph = importGraph(checkout);
  const readByName = new Set([...graph.values()].flatMap((read) => [...read]));
  const byName = new Set<string>();
  const packages = new Set<string>();
  for (const file of changed) {
    if (readByName.has(file) || file.endsWith('.spec.ts')) byName.add(file);
    if (readByName.has(file) || file.endsWith('.spec.ts') || prose.test(file)) continue;
    const folder = packageOf(file);
    if (folder === undefined) return whole(`${file} is in no package, so that any test may read it`);
    packages.add(folder);
  }
  const isReached = (start: string) =>
    [...reach(graph, start)].some((file) => byName.has(file) || packages.has(packageOf(file) ?? ''));
  const run = specs.filter((spec) => isReached(spec) || (readsAnywhere(spec) && reach(graph, spec).has(anything)));
  const running = new Set(run);
  return { run, leftOut: specs.filter((spec) => !running.has(spec)), reachesHouse: house.some(isReached) };
}

/** Tests of the house that read by a path which is not written out run with every change. */
function readsAnywhere(spec: string): boolean {
  return /^(infra|test)\//.test(spec);
}

/** Whether it is a test file that the runner runs. */
export function isSpec(file: string): boolean {
  return file.endsWith('.spec.ts') && !file.includes('/fixtures/');
}

function packageOf(file: string): string | undefined {
  return /^((services|libs|infra)\/[^/]+|gateway|test)\//.exec(file)?.[1];
}
