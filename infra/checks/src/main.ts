import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { triesEverything } from '@kindred/testkit/environment';
import { describeMissing } from './missing-parts.ts';
import { runAll, type Outcome } from './run-steps.ts';
import { journeys, reading, suites } from './steps.ts';
import { chooseSuites, type Wanted } from './suites/choose-suites.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const began = performance.now();
const chosen = chooseSuites(root, wanted());
for (const line of chosen.said) console.log(line);
const outcomes: readonly Outcome[] = await runAll(
  [reading, chosen.runsNone ? [] : [suites(chosen.files)]],
  chosen.walksJourneys ? [journeys(wanted() === 'all')] : [],
  root,
);

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(
  `\nNot run here:\n${describeMissing(process.env, wanted())
    .map((line) => `  ${line}`)
    .join('\n')}`,
);
console.log(`\nAll of it took ${((performance.now() - began) / 1_000).toFixed(0)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** `npm test -- --all` is everything, as is `CI=true npm test`. CI runs the longest elsewhere: `--but-longest`. */
function wanted(): Wanted {
  const { values } = parseArgs({ options: { all: { type: 'boolean' }, 'but-longest': { type: 'boolean' } } });
  if (values['but-longest']) return 'all but the longest';
  return values.all || triesEverything ? 'all' : 'what changed';
}
