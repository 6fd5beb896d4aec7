import { lockDataFolder } from '../src/single-instance.ts';

// Started by the spec of the data folder as a process of its own, to be stopped. Prints a line when it holds the
// folder.
lockDataFolder(process.argv[2] ?? '', { graph: 'http://localhost:4000/graphql', desk: 'http://localhost:4080' });
process.stdout.write('locked\n');
setInterval(() => undefined, 60_000);
