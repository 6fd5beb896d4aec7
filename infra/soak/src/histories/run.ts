import type { SoakOptions } from '../soak.ts';
import { runSuites } from '../suites.ts';

/**
 * Random histories of the ledger, of transactions and of splits, 500 of each for each of `times`, and the ledger's
 * races for three seconds more.
 */
export function run({ times, only }: SoakOptions): Promise<{ passed: number; failed: number }> {
  return runSuites({
    files: ['histories.spec.ts', 'services/payments/test/ledger/races.spec.ts'],
    variables: { KINDRED_HISTORIES: String(500 * times), KINDRED_RACE_SECONDS: String(3 * times) },
    only,
  });
}
