import type { EventContract } from '@kindred/contracts/define-event';
import type { CloudEvent } from '@kindred/contracts/cloud-event';
import { databaseNames } from '@kindred/database/names';
import { eventually } from '@kindred/testkit/eventually';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import type { KeptMail, Mailbox } from '../src/mail/mailbox.ts';
import type { Parts } from '../src/parts.ts';
import definition from '../src/service.ts';

export interface RunningIdentity extends TestService<Parts> {
  readonly clock: TestClock;
  /** Runs a job once, for the clock's moment, or for all jobs' usual order what a registration waits for. */
  job(name: string): Promise<void>;
  /** Works off what waits for mail, then gives the mails to an address, the newest first. */
  mails(to: string): Promise<readonly KeptMail[]>;
  /** The token in the newest mail to an address. */
  tokenTo(to: string): Promise<string>;
  /** What the world was told about one aggregate, in order, once all of it is on its topic. */
  told<Data>(contract: EventContract<Data>, aggregateId: string): Promise<Data[]>;
}

export interface TestClock {
  readonly now: Date;
  forward(time: { readonly seconds?: number; readonly minutes?: number; readonly hours?: number; readonly days?: number }): void;
}

/** A clock that stands still until it is told to go on. */
export function testClock(start = new Date()): TestClock {
  let now = start;
  return {
    get now() {
      return now;
    },
    forward({ seconds = 0, minutes = 0, hours = 0, days = 0 }) {
      now = new Date(now.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000);
    },
  };
}

/** Identity on a database of its own, with a clock that tests move and jobs that they run. */
export async function runningIdentity(variables: Readonly<Record<string, string>> = {}): Promise<RunningIdentity> {
  const clock = testClock();
  const identity = await runningService(definition, { variables: { IDENTITY_SECRET: 'x'.repeat(32), ...variables }, clock: () => clock.now, runJobs: false });
  const { work, parts } = identity.service;

  const job = async (name: string) => {
    const found = definition.jobs.find((each) => each.name === name);
    if (!found) throw new Error(`There is no job ${name}.`);
    await found.run({ work, parts, now: clock.now });
  };
  const mails = async (to: string) => {
    await job('admit-registrations');
    await job('send-mail');
    return (parts.mailer as Mailbox).messages(to);
  };
  return {
    ...identity, clock, job, mails,
    async tokenTo(to) {
      const [newest] = await mails(to);
      const [, token] = /token=(\S+)/.exec(newest?.text ?? '') ?? [];
      if (!token) throw new Error(`There is no mail with a token to ${to}.`);
      return decodeURIComponent(token);
    },
    async told<Data>(contract: EventContract<Data>, aggregateId: string) {
      await eventually(() => outboxIsEmpty(identity));
      const events = (await wholeTopic(identity, contract.topic)).filter(({ type, subject }) => type === contract.type && subject === aggregateId);
      return events.map(({ data }) => data as Data);
    },
  };
}

async function outboxIsEmpty({ service }: TestService<Parts>): Promise<void> {
  const relay = { role: 'job', id: null, databaseRole: databaseNames('identity').roles.relay } as const;
  const left = await service.work.read(relay, (tx) => tx.query('SELECT 1 FROM outbox LIMIT 1'));
  if (left.length > 0) throw new Error('The outbox still holds events.');
}

async function wholeTopic({ transport }: TestService<Parts>, topic: string): Promise<CloudEvent<unknown>[]> {
  const all: CloudEvent<unknown>[] = [];
  for (let after: string | undefined; ; ) {
    const page = await transport.read(topic, after, 500);
    all.push(...page.map(({ value }) => JSON.parse(value) as CloudEvent<unknown>));
    const last = page.at(-1);
    if (!last) return all;
    after = last.cursor;
  }
}
