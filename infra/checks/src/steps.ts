import type { Step } from './run-steps.ts';

const tsx = ['--import', 'tsx'];

/**
 * What reads the code. It runs beside the suites, which run it: the machine that `npm test` is meant for has two cores.
 * The journeys come last, on a house of their own.
 */
export const reading: readonly Step[] = [
  { name: 'types', command: 'node', args: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'] },
  { name: 'generated code', command: 'node', args: [...tsx, 'infra/codegen/src/main.ts', '--check'] },
  { name: 'format', command: 'node', args: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  { name: 'lint', command: 'node', args: ['node_modules/oxlint/bin/oxlint', '--quiet'] },
  {
    name: 'who may know whom',
    command: 'node',
    args: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'libs',
      'services',
      'gateway',
      'infra',
      'test',
    ],
  },
  { name: 'house rules', command: 'node', args: [...tsx, 'infra/checks/src/house-rules.ts'] },
  { name: 'migrations', command: 'node', args: [...tsx, 'infra/migrations/src/main.ts', 'check'] },
  { name: 'contracts', command: 'node', args: [...tsx, 'infra/events/src/main.ts', 'check'] },
  { name: 'graph', command: 'node', args: [...tsx, 'infra/graph/src/main.ts', 'check'] },
];

/** The test suites: the files that are named, or all of them. */
export function suites(files: readonly string[]): Step {
  const args = ['node_modules/jest/bin/jest.js', ...(files.length > 0 ? ['--runTestsByPath', ...files] : [])];
  return { name: 'suites', command: 'node', args, report: 'jest' };
}

/**
 * Runs when the others are through: a house that starts beside two busy cores tells nothing about how long a start
 * takes. With everything, each journey is walked once more with every id in upper case.
 */
export function journeys(all: boolean): Step {
  const args = [...tsx, 'infra/checks/src/walk-journeys.ts', ...(all ? ['--upper-case-ids'] : [])];
  return { name: 'journeys', command: 'node', args, report: 'counted' };
}
