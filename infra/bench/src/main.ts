import { readdirSync } from 'node:fs';
import { MissingPrerequisite } from '@kindred/servers/missing-prerequisite';

/**
 * `npm run bench -- NAME`: runs the bench in the folder of that name; the last line of what it prints is its result in
 * JSON.
 */
const benches = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

async function main(name: string): Promise<number> {
  if (!benches.includes(name)) {
    process.stderr.write(`npm run bench -- NAME\n\n  NAME  one of: ${benches.join(', ')}\n`);
    return 2;
  }
  const { run } = (await import(`./${name}/run.ts`)) as { run(): Promise<Record<string, unknown>> };
  console.log(JSON.stringify({ bench: name, ...(await run()) }));
  return 0;
}

try {
  process.exitCode = await main(process.argv[2] ?? '');
} catch (error) {
  process.stderr.write(
    `${error instanceof MissingPrerequisite ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = error instanceof MissingPrerequisite ? 2 : 1;
}
