import { spawnSync } from 'node:child_process';
import type { Wanted } from './suites/choose-suites.ts';

/** What `npm test` leaves to others, and how to run it, in a sentence each. */
export function describeMissing(variables: Readonly<Record<string, string | undefined>>, wanted: Wanted): string[] {
  const lines: string[] = [];
  if (wanted !== 'all')
    lines.push('the longest suites, unless the change reaches them, and what it does not reach: npm test -- --all');
  if (!variables['DATABASE_URL'])
    lines.push(
      'the suites on PostgreSQL, and races, which the embedded database cannot have: eval "$(npm run -s servers -- up)", then CI=true npx jest',
    );
  if (!variables['KAFKA_BROKERS']) lines.push('the suites on Kafka: the same command brings it up');
  if (!variables['REDIS_URL']) lines.push('the suite on Valkey: the same command brings it up');
  if (!answers('java', ['-version']) || !answers('mvn', ['-v']))
    lines.push('npm start with Kafka: it wants java (17 or newer) and mvn on the PATH');
  lines.push(
    'faults (npm run soak -- events), benchmarks (npm run bench -- NAME), and containers (docker compose up --build): they take longer, or want more',
  );
  return lines;
}

function answers(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
