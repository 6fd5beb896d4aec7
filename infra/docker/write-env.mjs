// Makes .env for docker compose: secrets of this machine alone. Keeps one that is there.
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../.env', import.meta.url));
const word = () => randomBytes(24).toString('hex');
const masterKeys = () => `compose:${randomBytes(32).toString('base64')}`;

if (existsSync(file)) console.log('.env is there already, and is kept.');
else {
  const secrets = {
    POSTGRES_PASSWORD: word(), MEDIA_PASSWORD: word(), CURSOR_SECRET: word(), IDENTITY_SECRET: word(),
    IDENTITY_DATABASE_PASSWORD: word(), IDENTITY_MASTER_KEYS: masterKeys(),
    PAYMENTS_DATABASE_PASSWORD: word(), PAYMENTS_MASTER_KEYS: masterKeys(), PAYMENTS_CLIENT_SECRET: word(),
    VESSEL_PRIVACY_DATABASE_PASSWORD: word(), VESSEL_PRIVACY_MASTER_KEYS: masterKeys(), VESSEL_PRIVACY_CLIENT_SECRET: word(), VESSEL_SECRET: word(),
  };
  writeFileSync(file, Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`).join(''), { mode: 0o600 });
  console.log('.env is written.');
}
