import { MissingPrerequisite } from './missing-prerequisite.ts';
import { PortInUse } from './processes/free-port.ts';
import { down, type ServerStatus, status, up } from './servers.ts';

const usage = (folder: string) => `npm run servers -- up [synapse]|down|status

  up      PostgreSQL 17 with PostGIS and pgvector, Kafka 4.1, Valkey 8 and, where there is Go, an S3 (versitygw), without
          Docker; fetches them the first time.
          \`up synapse\` starts Synapse, a Matrix homeserver, besides, where there is Python 3.10 or newer.
          Prints their addresses for a shell:  eval "$(npm run -s servers -- up)"
  down    stops them; the data stays in ${folder}
  status  says what runs; exit code 3 when not all of it does
`;

/** The answer goes to standard output and everything else to standard error, so that the answer can be evaluated. */
async function main(command: string | undefined, part: string | undefined): Promise<number> {
  const environment = await import('./environment.ts');
  const startedAt = performance.now();
  const onProgress = (step: string) =>
    process.stderr.write(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${step}\n`);
  switch (command) {
    case 'up': {
      if (part !== undefined && part !== 'synapse') {
        process.stderr.write(`There is no server ${part} to start besides.\n${usage(environment.serversFolder)}`);
        return 1;
      }
      const addresses = Object.entries(await up({ ...environment, wantsSynapse: part === 'synapse', onProgress }));
      onProgress('The servers run');
      // Plain assignments for programs that read them line by line, and the export for shells that source the output.
      for (const [name, value] of addresses) process.stdout.write(`${name}=${value}\n`);
      process.stdout.write(`export ${addresses.map(([name]) => name).join(' ')}\n`);
      return 0;
    }
    case 'down':
      for (const { name, running } of await down(environment.serversFolder))
        onProgress(running ? `${name} stopped` : `${name} did not run`);
      return 0;
    case 'status': {
      const servers = status(environment.serversFolder);
      process.stdout.write(servers.map(describe).join(''));
      return servers.every(({ running }) => running) ? 0 : 3;
    }
    default:
      process.stderr.write(usage(environment.serversFolder));
      return command === undefined || command === '--help' ? 0 : 1;
  }
}

function describe({ name, running }: ServerStatus): string {
  return `${name.padEnd(12)}${running ? `runs at ${running.address} (process ${running.process.pid})` : 'does not run'}\n`;
}

try {
  process.exitCode = await main(process.argv[2], process.argv[3]);
} catch (error) {
  const remedy =
    error instanceof PortInUse
      ? ' KINDRED_SERVERS_POSTGRES_PORT, KINDRED_SERVERS_KAFKA_PORT, KINDRED_SERVERS_VALKEY_PORT, ' +
        'KINDRED_SERVERS_S3_PORT and KINDRED_SERVERS_SYNAPSE_PORT move the servers.'
      : '';
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}${remedy}\n`);
  process.exitCode = error instanceof MissingPrerequisite ? 2 : 1;
}
