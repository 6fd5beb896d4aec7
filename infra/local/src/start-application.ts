import { bringInPeople } from './demo/bring-in-people.ts';
import { readDemoPeople } from './demo/demo-people.ts';
import { askingGraph } from './demo/graph-client.ts';
import { seedPeople } from './demo/seed-people.ts';
import { startCardPayments } from './card-payments.ts';
import { openHouseLog } from './house-log.ts';
import { startMailCatcher } from './mail-catcher.ts';
import { openDesk } from './open-desk.ts';
import { type Dependencies, openTransport, prepareSchemas, startGraph, startServices } from './running-parts.ts';
import type { Infrastructure } from './start-infrastructure.ts';
import type { StartOptions } from './start-options.ts';

/** The time for requests in flight when the gateway stops. */
const lastAnswersMs = 500;

/** Prepares the database and starts everything that uses it. Returns the addresses for the console. */
export async function startApplication(options: StartOptions, infrastructure: Infrastructure): Promise<string> {
  const { shutdownHooks, progress, environment } = options;
  const { addresses, folder, mailbox } = infrastructure;
  const log = openHouseLog(folder.log, progress, environment.debug ? 'debug' : 'info');
  shutdownHooks.add('log', async () => log.close());

  await progress.step(
    'tables',
    () => prepareSchemas(infrastructure, shutdownHooks.signal),
    (count) => (count === 0 ? 'up to date' : `${count} migrations`),
  );
  const transport = await shutdownHooks.start(
    'transport',
    () => openTransport(infrastructure, log.logger),
    (one) => one.close(),
  );
  const { smtpUrl } = await shutdownHooks.start(
    'mail',
    () => startMailCatcher(mailbox),
    (one) => one.stop(),
  );
  const startCards = () =>
    shutdownHooks.start(
      'card provider',
      () => startCardPayments(addresses, infrastructure.secrets, folder),
      (one) => one.stop(),
    );
  await progress.step('card payments', startCards, ({ url }) => `local provider ${url}`);
  const dependencies = { options, infrastructure, transport, smtpUrl, logger: log.logger };
  const [{ cached }] = await shutdownHooks.start('services', () => startRunning(dependencies), stopRunning);
  await infrastructure.secrets.keep();

  const ask = askingGraph(addresses.graph, shutdownHooks.signal);
  const people = await readDemoPeople(folder.people, ask);
  const seed = (oneByOne: boolean) => seedPeople({ people, mailbox, ask, oneByOne });
  const bringing = {
    seed,
    all: people.list().length,
    say: (message: string) => progress.say('people', message),
    signal: shutdownHooks.signal,
  };
  await progress.step(
    'people',
    () => bringInPeople(bringing),
    (told) => told,
  );
  await progress.step('desk', () => openDesk(dependencies, people, cached));
  return `\n  graph and explorer  ${addresses.graph}\n  the desk            ${addresses.desk}\n\nCtrl-C ends it.`;
}

/** The gateway composes the services' schemas while the services themselves start. */
function startRunning(dependencies: Dependencies) {
  const { options, infrastructure } = dependencies;
  const { progress, args } = options;
  const { services, addresses } = infrastructure;
  const listed = services.map(({ name }) => `${name} ${addresses.url(name)}`).join(', ');
  const entities = args.processes ? '_entities to the gateway alone' : '_entities to every caller';
  return Promise.all([
    progress.step(
      'services',
      () => startServices(dependencies),
      () => `${listed}; ${entities}`,
    ),
    progress.step('gateway', () => startGraph(dependencies)),
  ]);
}

/** The gateway takes no more requests. Then the services finish theirs. Unsent events stay in the outbox. */
async function stopRunning([services, gateway]: Awaited<ReturnType<typeof startRunning>>): Promise<void> {
  await gateway.stop(lastAnswersMs);
  await services.drain();
}
