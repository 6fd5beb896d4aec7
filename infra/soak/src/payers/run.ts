import type { SoakOptions } from '../soak.ts';
import { runSuites } from '../suites.ts';

/**
 * Kills a process that pays at each step around the provider's call, `times` times each, and has the provider be away
 * for a minute, with the local provider as the judge of what was paid. `only` is a part of a test's name, such as a
 * death's.
 */
export function run({ times, only }: SoakOptions): Promise<{ passed: number; failed: number }> {
  return runSuites({
    files: [
      'services/payments/test/providers/killed-payers.spec.ts',
      'services/payments/test/providers/provider-away.spec.ts',
    ],
    variables: { KINDRED_KILLS: String(times), KINDRED_AWAY_SECONDS: String(3 * times) },
    only,
  });
}
