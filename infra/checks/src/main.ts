import { fileURLToPath } from 'node:url';
import { describeMissing } from './missing-parts.ts';
import { runAll, type Outcome } from './run-steps.ts';
import { steps } from './steps.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const began = performance.now();
const outcomes: readonly Outcome[] = await runAll(steps, root);

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(
  `\nNot run here:\n${describeMissing(process.env)
    .map((line) => `  ${line}`)
    .join('\n')}`,
);
console.log(`\nAll of it took ${((performance.now() - began) / 1_000).toFixed(0)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
