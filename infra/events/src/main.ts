import { fileURLToPath } from 'node:url';
import { runCommand } from './command.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
process.exitCode = await runCommand(root, process.argv.slice(2), (line) => console.log(line));
