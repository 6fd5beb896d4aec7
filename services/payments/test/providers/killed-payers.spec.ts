import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '@kindred/testkit/eventually';
import { recoverCalls } from '../../src/providers/recover-calls.ts';
import { processWebhooks } from '../../src/webhooks/process-webhooks.ts';
import { teller } from '../../src/roles.ts';
import { chargeIntoLedger, effectTable } from './charge-into-ledger.ts';
import { givenExchange, timesCharged, type GivenExchange } from './given-exchange.ts';
import { killAPayer } from './kill-a-payer.ts';
import { deaths } from './killed-caller.fixture.ts';

/** How often each death is died: more in a soak. */
const times = Number(process.env['KINDRED_KILLS'] ?? 3);
const masterKeys = `test:${Buffer.alloc(32, 1).toString('base64')}`;

let given: GivenExchange;
let method: string;
beforeAll(async () => {
  given = await givenExchange({ behaviour: { delayMs: 100, doubled: true, shuffled: true } }, { handler: chargeIntoLedger });
  const owner = new pg.Client({ connectionString: given.payments.database.url });
  await owner.connect();
  await owner.query(effectTable);
  await owner.end();
  method = await given.method();
});
afterAll(() => given?.stop());

describe('a process that is killed while it pays', () => {
  for (const death of deaths) {
    it(`${death}: has paid once, or was never going to, and the books say which`, { timeout: 60_000 * Math.max(1, times / 3) }, async ({ skip }) => {
      if (given.payments.database.kind === 'embedded') skip('PGlite is one session, which a killed process leaves in its transaction; set DATABASE_URL');
      const { work } = given.payments.service;
      for (let time = 0; time < times; time += 1) {
        const intentId = await killAPayer({ databaseUrl: given.payments.database.url, masterKeys, providerUrl: given.provider.url, method, death });
        const key = `charge-${intentId}`;
        const effects = async () => Number((await work.read(teller, (tx) => tx.query<{ count: string }>(`SELECT count(*) FROM charge_effect WHERE intent_id = $1`, [intentId])))[0]?.count);
        if (death === 'before the intent is there') {
          expect(timesCharged(given.provider, key)).toBe(0);
          continue;
        }
        given.later(180_000);
        await eventually(async () => {
          await Promise.all([recoverCalls(work, given.exchange), recoverCalls(work, given.exchange), processWebhooks(work, given.exchange)]);
          expect(await effects()).toBe(1);
        }, { withinMs: 20_000 });
        expect(timesCharged(given.provider, key)).toBe(1);
        await recoverCalls(work, given.exchange);
        expect(await effects()).toBe(1);
      }
    });
  }
});
