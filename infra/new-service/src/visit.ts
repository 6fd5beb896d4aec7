import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * Starts the house that stands here and writes a note as a demo person, through the gateway and by the service's own
 * mutation.
 */
const port = 25_000;
const { DATABASE_URL: _database, KAFKA_BROKERS: _kafka, ...variables } = process.env;
const house = spawn(process.execPath, ['infra/local/start.mjs', '--events', 'memory'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...variables, KINDRED_PORT: String(port) },
});

try {
  for await (const line of createInterface({ input: house.stdout })) {
    console.log(line);
    if (line.startsWith('ready in')) break;
  }
  const [person] = (await (await fetch(`http://localhost:${port + 80}/people.json`)).json()) as {
    accessToken: string;
  }[];
  const answer = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${person?.accessToken}` },
    body: JSON.stringify({
      query: 'mutation { writeFieldNotesNote(input: { text: "It stands." }) { note { id text writtenAt } } }',
    }),
  });
  const text = await answer.text();
  console.log(text);
  process.exitCode = text.includes('"It stands."') && !text.includes('errors') ? 0 : 1;
} finally {
  house.kill('SIGINT');
  await once(house, 'exit');
}
