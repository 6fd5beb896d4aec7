import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MissingPrerequisite } from '@kindred/servers/missing-prerequisite';
import type { Soak } from './soak.ts';

/**
 * `npm run soak -- NAME`: runs the soak in the folder of that name, each scenario 20 times unless `--times` says
 * otherwise.
 */
const soaks = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const usage = `npm run soak -- NAME [--times N] [--only SCENARIO]

  NAME      one of: ${soaks.join(', ')}
  --times   how often each scenario is gone through, 20 unless said
  --only    one scenario alone
`;

async function main(): Promise<number> {
  const {
    positionals: [name = ''],
    values,
  } = parseArgs({
    allowPositionals: true,
    options: { times: { type: 'string', default: '20' }, only: { type: 'string' } },
  });
  const times = Number(values.times);
  if (!soaks.includes(name) || !Number.isInteger(times) || times < 1) {
    process.stderr.write(usage);
    return 2;
  }
  const { run } = (await import(`./${name}/run.ts`)) as Soak;
  const { passed, failed } = await run({ times, only: values.only });
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(
    `${error instanceof MissingPrerequisite ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = error instanceof MissingPrerequisite ? 2 : 1;
}
