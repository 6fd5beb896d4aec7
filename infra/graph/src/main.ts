import { fileURLToPath } from 'node:url';
import { runCommand } from './command.ts';
import { calledFrom } from './environment.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  calledFrom: calledFrom(),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
