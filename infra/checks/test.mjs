// `npm test`: what runs before anything is installed, then the checks.
import { fileURLToPath } from 'node:url';
import { prepareCheckout } from '../local/install.mjs';

await prepareCheckout();
const { register } = await import('tsx/esm/api');
register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
await import('./src/main.ts');
