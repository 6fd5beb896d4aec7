import type { EventContract } from '@kindred/contracts/define-event';
import type { CloudEvent } from '@kindred/contracts/cloud-event';
import { databaseNames } from '@kindred/database/names';
import { platformRetention, purge } from '@kindred/database/purge';
import type { KeptMail, Mailbox } from '@kindred/mail/mailbox';
import type { ServiceContext } from '@kindred/service/service-context';
import type { Surroundings } from '@kindred/service/surroundings';
import { eventually } from '@kindred/testkit/eventually';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import pg from 'pg';
import type { IdentityEnvironment } from '../src/environment.ts';
import type { Dependencies } from '../src/dependencies.ts';
import definition from '../src/service.ts';
import { passwordHasher, type HashingCost, type PasswordHasher } from '../src/passwords/password-hasher.ts';
import { testClock, type TestClock } from './test-clock.ts';

export interface RunningIdentity extends TestService<Dependencies> {
  readonly clock: TestClock;
  /** Runs a job once, for the clock's moment. */
  job(name: string): Promise<void>;
  /** Works off what waits for mail, then gives the mails to an address, the newest first. */
  mails(to: string): Promise<readonly KeptMail[]>;
  /** The token in the newest mail to an address. */
  tokenTo(to: string): Promise<string>;
  /** What the world was told about one aggregate, in order, once all of it is on its topic. */
  told<Data>(contract: EventContract<Data>, aggregateId: string): Promise<Data[]>;
  /** How many times a password was hashed or compared so far. */
  hashes(): number;
  /**
   * Rows as the database's owner sees them, for what no query of the graph shows; tables are `identity.account` and so
   * on.
   */
  rows<Row = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

const quick: HashingCost = { memoryKib: 256, passes: 1, lanes: 1 };

/** Identity on a database of its own, with a clock that tests move and jobs that they run. */
export async function runningIdentity(
  variables: Readonly<Record<string, string>> = {},
  surroundings: Pick<Surroundings, 'transport'> = {},
): Promise<RunningIdentity> {
  const clock = testClock();
  const counted = { hashes: 0 };
  const dependencies = async (service: ServiceContext<IdentityEnvironment>): Promise<Dependencies> => {
    const made = await definition.dependencies(service);
    return { ...made, hasher: countingHasher(passwordHasher({ cost: quick }), counted) };
  };
  const identity = await runningService(
    { ...definition, dependencies },
    {
      variables: { IDENTITY_SECRET: 'x'.repeat(32), ...variables },
      clock: () => clock.now,
      runJobs: false,
      ...surroundings,
    },
  );
  const owner = new pg.Pool({ connectionString: identity.database.url, max: 1 });
  const run = jobsOf(identity, clock);
  const mails = async (to: string) => {
    for (const job of ['admit-registrations', 'answer-letter-requests', 'send-mail']) await run(job);
    return (identity.service.dependencies.mailer as Mailbox).messages(to);
  };
  return {
    ...identity,
    clock,
    mails,
    job: run,
    hashes: () => counted.hashes,
    tokenTo: async (to) => tokenIn((await mails(to))[0]),
    rows: async <Row>(sql: string, parameters: unknown[] = []) => (await owner.query(sql, parameters)).rows as Row[],
    async told<Data>(contract: EventContract<Data>, aggregateId: string) {
      await eventually(() => outboxIsEmpty(identity));
      const events = (await wholeTopic(identity, contract.topic)).filter(
        ({ type, subject }) => type === contract.type && subject === aggregateId,
      );
      return events.map(({ data }) => data as Data);
    },
    async stop() {
      await owner.end();
      await identity.stop();
    },
  };
}

function countingHasher(hasher: PasswordHasher, counted: { hashes: number }): PasswordHasher {
  const counting =
    <Arguments extends unknown[], Result>(work: (...args: Arguments) => Result) =>
    (...args: Arguments): Result => {
      counted.hashes += 1;
      return work(...args);
    };
  return {
    ...hasher,
    hash: counting(hasher.hash),
    verify: counting(hasher.verify),
    verifyNothing: counting(hasher.verifyNothing),
  };
}

function jobsOf(
  { service: { work, dependencies } }: TestService<Dependencies>,
  clock: TestClock,
): RunningIdentity['job'] {
  return async (name) => {
    if (name === 'purge') return void (await purge(work, [...platformRetention, ...definition.retention], clock.now));
    const found = definition.jobs.find((each) => each.name === name);
    if (!found) throw new Error(`There is no job ${name}.`);
    await found.run({ work, dependencies, now: clock.now });
  };
}

function tokenIn(mail: KeptMail | undefined): string {
  const [, token] = /token=(\S+)/.exec(mail?.text ?? '') ?? [];
  if (!token)
    throw new Error(`There is no token in ${mail ? `a mail of the kind ${mail.kind}` : 'a mail that never came'}.`);
  return decodeURIComponent(token);
}

async function outboxIsEmpty({ service }: TestService<Dependencies>): Promise<void> {
  const relay = { role: 'job', id: null, databaseRole: databaseNames('identity').roles.relay } as const;
  const left = await service.work.read(relay, (tx) => tx.query('SELECT 1 FROM outbox LIMIT 1'));
  if (left.length > 0) throw new Error('The outbox still holds events.');
}

async function wholeTopic({ transport }: TestService<Dependencies>, topic: string): Promise<CloudEvent<unknown>[]> {
  const all: CloudEvent<unknown>[] = [];
  for (let after: string | undefined; ;) {
    const page = await transport.read(topic, after, 500);
    all.push(...page.map(({ value }) => JSON.parse(value) as CloudEvent<unknown>));
    const last = page.at(-1);
    if (!last) return all;
    after = last.cursor;
  }
}
