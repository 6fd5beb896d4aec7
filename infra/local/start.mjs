// `npm start`: what runs before anything is installed, then the house itself.
import { fileURLToPath } from 'node:url';
import { prepareCheckout } from './install.mjs';

const tsconfig = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

await prepareCheckout();
await start();

/** The rest is TypeScript: tsx reads it, under the repository's own compiler options wherever this was called from. */
async function start() {
  const { register } = await import('tsx/esm/api');
  register({ tsconfig });
  await import('./src/main.ts');
}
