import { readdirSync } from 'node:fs';

/** `npm run bench -- NAME`: runs the bench in the folder of that name; the last line of what it prints is its result in JSON. */
const benches = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
const name = process.argv[2] ?? '';

if (benches.includes(name)) {
  const bench = (await import(`./${name}/run.ts`)) as { run(): Promise<Record<string, unknown>> };
  const result = await bench.run();
  console.log(JSON.stringify({ bench: name, ...result }));
} else {
  console.error(`npm run bench -- NAME, where NAME is one of: ${benches.join(', ')}`);
  process.exitCode = 1;
}
