// Writes .env for docker compose, with a random secret for each variable that docker-compose.yml requires. Existing
// secrets are kept; missing ones, such as those of new services, are added.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const file = fileURLToPath(new URL('.env', root));
const compose = readFileSync(fileURLToPath(new URL('docker-compose.yml', root)), 'utf8');

const demanded = [...new Set([...compose.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name))].sort();
const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
const missing = demanded.filter((name) => !new RegExp(`^${name}=`, 'm').test(kept));

/** MASTER_KEYS are `id:base64 of 32 bytes`, a VAPID key is 32 bytes in base64url; every other secret is a word. */
function secretFor(name) {
  if (name.endsWith('_MASTER_KEYS')) return `compose:${randomBytes(32).toString('base64')}`;
  return name.endsWith('_VAPID_PRIVATE_KEY') ? randomBytes(32).toString('base64url') : randomBytes(24).toString('hex');
}

const separator = kept === '' || kept.endsWith('\n') ? '' : '\n';
writeFileSync(file, kept + separator + missing.map((name) => `${name}=${secretFor(name)}\n`).join(''), { mode: 0o600 });
console.log(
  missing.length === 0 ? '.env has every secret already, and is kept.' : `.env is written: ${missing.join(', ')}.`,
);
