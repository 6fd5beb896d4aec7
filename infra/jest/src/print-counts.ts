import { readFileSync } from 'node:fs';
import { countsOf } from './counts.ts';

/** Prints "N passed, N failed" of the JSON report that the argument names, for .ci/run. */
const { passed, failed } = countsOf(readFileSync(process.argv[2] ?? '', 'utf8'));
console.log(`${passed} passed, ${failed} failed`);
