import { relative } from 'node:path';
import { allJourneys } from '@kindred/test/journeys';
import { demoServices } from './demo/demo-services.ts';
import { withoutLockout } from './demo/without-lockout.ts';
import { startDesk } from './desk/start-desk.ts';
import type { DemoPeople, House } from './desk/house.ts';
import { moveRowIntoPast } from './move-row-into-past.ts';
import { moveTribeIntoPast } from './move-tribe-into-past.ts';
import type { Dependencies } from './running-parts.ts';

/** Opens the desk once services and gateway run. */
export async function openDesk(
  { options, infrastructure, transport }: Dependencies,
  people: DemoPeople,
  cached: House['cached'],
): Promise<void> {
  const { addresses, services, mailbox, secrets } = infrastructure;
  const house: House = {
    port: addresses.port('desk'),
    graph: addresses.graph,
    places: placesOf(options.root, infrastructure),
    services: services.map(({ name }) => ({ name, url: addresses.url(name) })),
    topics: services.flatMap(({ topics }) => topics).sort(),
    transport,
    mailbox,
    cached,
    moveTribeIntoPast: (tribeId, days) => moveTribeIntoPast(infrastructure.database.ownerUrl, tribeId, days),
    moveDuetIntoPast: (id, days) => moveRowIntoPast('duet', infrastructure.database.ownerUrl, id, days),
    moveProposalIntoPast: (id, days) => moveRowIntoPast('proposal', infrastructure.database.ownerUrl, id, days),
    people: withoutLockout(people),
    clients: demoServices(addresses.url('identity'), secrets),
    root: options.root,
    journeys: allJourneys,
  };
  await options.shutdownHooks.start(
    'desk',
    () => startDesk(house),
    (desk) => desk.close(),
  );
}

function placesOf(
  root: string,
  { addresses, database, broker, folder }: Dependencies['infrastructure'],
): House['places'] {
  const url = new URL(database.ownerUrl);
  url.password = '';
  return [
    { name: 'Graph and explorer', address: addresses.graph, link: true },
    {
      name: 'PostgreSQL',
      address: url.href,
      detail: database.embedded ? 'PGlite, in this process' : 'at DATABASE_URL',
    },
    { name: 'Events', address: broker.brokers.join(', ') || 'in this process', detail: broker.told },
    { name: 'Data', address: shortest(root, folder.path) },
    { name: 'Log', address: shortest(root, folder.log) },
  ];
}

/** From the repository's own folder where it lies within, else as it is. */
function shortest(root: string, path: string): string {
  const within = relative(root, path);
  return within === '' || within.startsWith('..') ? path : within;
}
