import { bringInPeople } from './demo/bring-in-people.ts';
import { readDemoPeople } from './demo/demo-people.ts';
import { askingGraph } from './demo/graph-client.ts';
import { seedPeople } from './demo/seed-people.ts';
import { startCardPayments } from './card-payments.ts';
import { openHouseLog } from './house-log.ts';
import { startMailCatcher } from './mail-catcher.ts';
import { openDesk } from './open-desk.ts';
import { openTransport, type Parts, prepareSchemas, startGraph, startServices } from './running-parts.ts';
import type { Ground, Start } from './start-house.ts';

/** How long answers in hand may take at the end. */
const lastAnswersMs = 500;

/** Prepares the database and starts what stands on it, up to the desk. Gives the addresses to tell. */
export async function raiseHouse(start: Start, ground: Ground): Promise<string> {
  const { ending, progress, environment } = start;
  const { addresses, folder, mailbox } = ground;
  const log = openHouseLog(folder.log, progress, environment.debug ? 'debug' : 'info');
  ending.add('log', async () => log.close());

  await progress.step(
    'tables',
    () => prepareSchemas(ground, ending.signal),
    (count) => (count === 0 ? 'up to date' : `${count} migrations`),
  );
  const transport = await ending.start(
    'transport',
    () => openTransport(ground, log.logger),
    (one) => one.close(),
  );
  const { smtpUrl } = await ending.start(
    'mail',
    () => startMailCatcher(mailbox),
    (one) => one.stop(),
  );
  const startCards = () =>
    ending.start(
      'card provider',
      () => startCardPayments(addresses, ground.secrets, folder),
      (one) => one.stop(),
    );
  await progress.step('card payments', startCards, ({ url }) => `local provider ${url}`);
  const parts = { start, ground, transport, smtpUrl, logger: log.logger };
  await ending.start('services', () => startRunning(parts), endRunning);
  await ground.secrets.keep();

  const ask = askingGraph(addresses.graph, ending.signal);
  const people = await readDemoPeople(folder.people, ask);
  const seed = (oneByOne: boolean) => seedPeople({ people, mailbox, ask, oneByOne });
  const bringing = {
    seed,
    all: people.list().length,
    say: (message: string) => progress.say('people', message),
    signal: ending.signal,
  };
  await progress.step(
    'people',
    () => bringInPeople(bringing),
    (told) => told,
  );
  await progress.step('desk', () => openDesk(parts, people));
  return `\n  graph and explorer  ${addresses.graph}\n  the desk            ${addresses.desk}\n\nCtrl-C ends it.`;
}

/** The gateway composes the services' schemas while the services themselves start. */
function startRunning(parts: Parts) {
  const { progress } = parts.start;
  const { services, addresses } = parts.ground;
  const listed = services.map(({ name }) => `${name} ${addresses.url(name)}`).join(', ');
  const entities = parts.start.args.processes ? '_entities to the gateway alone' : '_entities to every caller';
  return Promise.all([
    progress.step(
      'services',
      () => startServices(parts),
      () => `${listed}; ${entities}`,
    ),
    progress.step('gateway', () => startGraph(parts)),
  ]);
}

/**
 * Nothing new comes in first; then the services finish what is in flight, and what is unsent after it stays in the
 * outbox.
 */
async function endRunning([services, gateway]: Awaited<ReturnType<typeof startRunning>>): Promise<void> {
  await gateway.stop(lastAnswersMs);
  await services.drain();
}
