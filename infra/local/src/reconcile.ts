import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDatabaseAway } from '@kindred/database/conflict';
import { reconcileCommand, type Found } from '@kindred/payments/providers/reconciliation/reconcile-command';
import { readProviderSettings } from '@kindred/payments/providers/provider-settings';
import { addressesFrom } from './addresses.ts';
import { cardProvider, cardVariables } from './card-payments.ts';
import { readEnvironment } from './environment.ts';
import { readSecrets } from './secrets.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * `npm run reconcile -- PROVIDER`: with the variables of a deployed service where DATABASE_URL is set; else over the
 * house that `npm start` runs here and its local provider, whose secrets are in the data folder (KINDRED_DATA, where it
 * is not the usual one).
 */
async function find(): Promise<Found> {
  const { databaseUrl, port, variables } = readEnvironment(process.env);
  if (databaseUrl)
    return { databaseUrl, providers: readProviderSettings(variables), masterKeys: variables.MASTER_KEYS ?? '' };
  const addresses = addressesFrom(port);
  const secrets = await readSecrets(resolve(variables.KINDRED_DATA || resolve(root, '.data/local'), 'secrets.json'));
  return {
    databaseUrl: `postgres://postgres:postgres@127.0.0.1:${addresses.port('postgres')}/postgres`,
    providers: readProviderSettings(cardVariables(secrets, addresses.url(cardProvider))),
    masterKeys: `local:${secrets.of('payments master key')}`,
  };
}

try {
  process.exitCode = await reconcileCommand(process.argv.slice(2), new Date(), find, (line) => console.log(line));
} catch (error) {
  console.error(
    isDatabaseAway(error)
      ? 'The database does not answer. Is the house running?'
      : error instanceof Error
        ? error.message
        : error,
  );
  process.exitCode = 1;
}
