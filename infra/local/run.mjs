// `node infra/local/run.mjs FILE [ARGUMENTS]`: runs a TypeScript command of package.json. Installs missing packages
// first.
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { prepareCheckout } from './install.mjs';

const [file, ...args] = process.argv.slice(2);
await prepareCheckout();
const { register } = await import('tsx/esm/api');
register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
const command = resolve(fileURLToPath(new URL('../../', import.meta.url)), file);
process.argv = [process.execPath, command, ...args];
await import(pathToFileURL(command).href);
