import { isDatabaseAway } from '@kindred/database/conflict';
import { webhooksCommand } from '@kindred/payments/webhooks/webhooks-command';
import { addressesFrom } from './addresses.ts';
import { readEnvironment } from './environment.ts';

/**
 * `npm run webhooks -- show|replay`: over DATABASE_URL where it is set, as it is for a deployed service; else over the
 * house that `npm start` runs here.
 */
function find(): { databaseUrl: string } {
  const { databaseUrl, port } = readEnvironment(process.env);
  return {
    databaseUrl:
      databaseUrl ?? `postgres://postgres:postgres@127.0.0.1:${addressesFrom(port).port('postgres')}/postgres`,
  };
}

try {
  process.exitCode = await webhooksCommand(process.argv.slice(2), find, (line) => console.log(line));
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
