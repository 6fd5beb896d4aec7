import { variables } from '@kindred/service/environment';
import { main } from '@kindred/service/main';
import { environment } from './environment.ts';
import definition from './service.ts';
import { tracesCommand } from './traces/traces-command.ts';

const [command, ...args] = process.argv.slice(2);

/**
 * `main.ts traces verify` looks at the traces of the database that the service would run on; all else is what every
 * service knows.
 */
if (command === 'traces') {
  process.exitCode = await tracesCommand(
    args,
    () => {
      const { DATABASE_URL: databaseUrl, VESSEL_SECRET: secret } = environment(variables);
      return { databaseUrl, secret };
    },
    (line) => console.log(line),
  ).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  });
} else {
  await main(definition, process.argv.slice(2));
}
