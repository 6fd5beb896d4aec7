import fc from 'fast-check';
import { propertySeed } from './environment.ts';

/*
 * Runs before each test file. All properties of a run use one seed, so that a retried test meets the same histories. A
 * failure names the seed; `KINDRED_SEED` sets it.
 */
fc.configureGlobal({ seed: propertySeed });
