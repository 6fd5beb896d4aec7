import { addressesFrom, type Addresses } from './addresses.ts';
import { refuseUnreachablePorts } from './refused-ports.ts';
import { serviceNames } from './services.ts';
import { startInfrastructure } from './start-infrastructure.ts';
import type { StartOptions } from './start-options.ts';
import { takeDataFolder } from './take-data-folder.ts';

/** Starts the whole house. Returns the text for the console once everything is ready. */
export async function startHouse(options: StartOptions): Promise<string> {
  const addresses = addressesFrom(options.environment.port);
  refuseUnreachablePorts(addresses.graphPort, httpParts);
  const folder = await takeDataFolder(options, addresses, wantedPorts(options, addresses));
  // Its modules are read while the infrastructure starts.
  const application = import('./start-application.ts');
  application.catch(() => undefined);
  const infrastructure = await startInfrastructure(options, addresses, folder);
  const { startApplication } = await application;
  return startApplication(options, infrastructure);
}

/** What browsers and scripts talk to. */
const httpParts = [...serviceNames, 'desk', 'card provider'];

function wantedPorts({ environment, args }: StartOptions, addresses: Addresses) {
  const embeddedKafka = !environment.kafkaBrokers && args.events !== 'memory';
  const parts = [...httpParts, ...(environment.databaseUrl ? [] : ['postgres']), ...(embeddedKafka ? ['kafka'] : [])];
  return [{ port: addresses.graphPort, part: 'graph' }, ...parts.map((part) => ({ port: addresses.port(part), part }))];
}
