import identityDefinition from '@kindred/identity/service';
import type { Mailbox } from '@kindred/mail/mailbox';
import type { Dependencies as IdentityParts } from '@kindred/identity/dependencies';
import paymentsDefinition from '@kindred/payments/service';
import { eventually } from '@kindred/testkit/eventually';
import { granted, graphClient, type GraphClient } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { specificSettings } from '@kindred/testkit/service-settings';
import { throwawayBroker, type ThrowawayBroker } from '@kindred/testkit/throwaway-broker';
import pg from 'pg';

/**
 * Every service, each on a database of its own, told and telling through one broker; identity's clock goes on when it
 * is told to.
 */
export interface HouseOfServices {
  readonly identity: TestService<IdentityParts>;
  readonly services: Readonly<Record<string, TestService<unknown>>>;
  readonly broker: ThrowawayBroker;
  readonly now: Date;
  forward(days: number): void;
  /** Runs one of identity's jobs, for the clock's moment. */
  job(name: string): Promise<void>;
  mailTo(address: string, kind: string): Promise<{ readonly text: string }>;
  ask(service: string, token?: string): GraphClient;
  /** Rows as the database's owner sees them. */
  rows<Row>(service: string, sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Has an account, proven and signed in. */
  newcomer(name: string): Promise<Newcomer>;
  stop(): Promise<void>;
}

export interface Newcomer {
  readonly id: string;
  readonly email: string;
  readonly username: string;
  readonly password: string;
  readonly token: string;
}

export async function houseOfServices(): Promise<HouseOfServices> {
  const clock = { now: new Date() };
  const broker = await throwawayBroker();
  const { identity, payments } = await startServices(broker, () => clock.now);
  const services = { identity, payments };
  const owners = new Map(
    Object.entries(services).map(([name, { database }]) => [
      name,
      new pg.Pool({ connectionString: database.url, max: 1 }),
    ]),
  );

  const job = async (name: string) => {
    const { work, dependencies } = identity.service;
    await identityDefinition.jobs.find((each) => each.name === name)?.run({ work, dependencies, now: clock.now });
  };
  const mailTo = async (address: string, kind: string) => {
    for (const name of ['admit-registrations', 'answer-letter-requests', 'send-mail']) await job(name);
    const mail = (identity.service.dependencies.mailer as Mailbox).messages(address).find((each) => each.kind === kind);
    if (!mail) throw new Error(`There is no mail ${kind} to ${address}.`);
    return mail;
  };
  const ask = (service: string, token?: string) =>
    graphClient(`${services[service as keyof typeof services].service.url}/graphql`, { token });
  return {
    identity,
    services,
    broker,
    job,
    mailTo,
    ask,
    get now() {
      return clock.now;
    },
    forward: (days) => void (clock.now = new Date(clock.now.getTime() + days * 24 * 3_600_000)),
    rows: async <Row>(service: string, sql: string, parameters: unknown[] = []) =>
      ((await owners.get(service)?.query(sql, parameters))?.rows ?? []) as Row[],
    newcomer: (name) => newcomer({ ask, mailTo }, name),
    async stop() {
      for (const owner of owners.values()) await owner.end();
      await Promise.all([identity.stop(), payments.stop()]);
      await broker.drop();
    },
  };
}

/**
 * Payments comes first, because identity is told where it is; it asks for identity's keys only when a caller sends a
 * token.
 */
async function startServices(broker: ThrowawayBroker, clock: () => Date) {
  const keys: { identity?: IdentityParts['keys'] } = {};
  const payments = await runningService(paymentsDefinition, {
    clock,
    runJobs: false,
    transport: broker.transport('payments'),
    tokenKeys: (header, token) =>
      keys.identity?.verificationKey(header, token) ?? Promise.reject(new Error('Identity is not there yet.')),
  });
  const identity = await runningService(identityDefinition, {
    clock,
    runJobs: false,
    transport: broker.transport('identity'),
    variables: { ...specificSettings, SERVICE_URLS: `payments=${payments.service.url}` },
  });
  keys.identity = identity.service.dependencies.keys;
  return { identity, payments };
}

async function newcomer({ ask, mailTo }: Pick<HouseOfServices, 'ask' | 'mailTo'>, name: string): Promise<Newcomer> {
  const [email, username, password] = [`${name}@example.org`, name, 'seven lanterns over quiet water'];
  granted(
    await ask('identity').request('mutation ($input: RegisterInput!) { register(input: $input) { accepted } }', {
      input: { email, username, password },
    }),
  );
  const [, token] = /token=(\S+)/.exec((await mailTo(email, 'VERIFY_EMAIL')).text) ?? [];
  granted(
    await ask('identity').request(
      'mutation ($input: VerifyEmailInput!) { verifyEmail(input: $input) { user { id } } }',
      { input: { token } },
    ),
  );
  const { signIn } = granted(
    await ask('identity').request<{ signIn: { accessToken: string; user: { id: string } } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken user { id } } }',
      { input: { email, password } },
    ),
  );
  const who = { id: signIn.user.id, email, username, password, token: signIn.accessToken };
  await eventually(async () => {
    const {
      _entities: [user],
    } = granted(
      await ask('payments', who.token).request<{ _entities: { wallet: unknown }[] }>(
        'query ($users: [_Any!]!) { _entities(representations: $users) { ... on User { wallet { id } } } }',
        { users: [{ __typename: 'User', id: who.id }] },
      ),
    );
    if (!user?.wallet) throw new Error('There is no wallet yet.');
  });
  return who;
}
