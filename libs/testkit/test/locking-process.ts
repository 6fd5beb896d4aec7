import { lockFolder } from '@kindred/testkit/folder-lock';

// Started by the spec of the lock as a process of its own, to be stopped and killed. Prints a line when it holds the
// folder.
lockFolder(process.argv[2] ?? '');
process.stdout.write('held\n');
setInterval(() => undefined, 60_000);
