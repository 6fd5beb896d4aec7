import { randomUUID } from 'node:crypto';
import { throwawayDatabase } from '@kindred/testkit/throwaway-database';
import { own } from '@kindred/testkit/throwaway/ownership';

// Started by the spec of ownership as a process of its own, to be stopped and killed. Prints the name of what it owns.
if (process.argv[2] === 'database')
  process.stdout.write(`${new URL((await throwawayDatabase()).url).pathname.slice(1)}\n`);
else {
  const name = `spec-${randomUUID()}`;
  own(name);
  process.stdout.write(`${name}\n`);
}
setInterval(() => undefined, 60_000);
