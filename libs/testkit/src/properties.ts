import fc from 'fast-check';
import { propertySeed } from './environment.ts';

/*
 * Before every test file: the properties of one run are all tried from one seed, so that a test that is tried again is tried with the
 * same histories. What fails names its seed; `KINDRED_SEED` brings it back.
 */
fc.configureGlobal({ seed: propertySeed });
