import type { Step } from './run-steps.ts';

const tsx = ['--import', 'tsx'];

/**
 * What `npm test` consists of. Two lanes run side by side, because the machine that it is meant for has two cores: what
 * reads the code, and what runs it. The journeys come last, on a house of their own.
 */
export const steps: readonly (readonly Step[])[] = [
  [
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
  ],
  [{ name: 'suites', command: 'node', args: ['node_modules/jest/bin/jest.js'], report: 'jest' }],
];

/**
 * Run when both lanes are through: a house that starts beside two busy cores tells nothing about how long a start
 * takes.
 */
export const journeys: Step = {
  name: 'journeys',
  command: 'node',
  args: [...tsx, 'infra/checks/src/walk-journeys.ts'],
  report: 'counted',
};
