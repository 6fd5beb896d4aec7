import { parseArgs } from 'node:util';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { withUnitOfWork } from '@kindred/service/with-unit-of-work';
import type { ProviderName } from '../providers/outcome.ts';
import { teller } from '../roles.ts';
import { KeptWebhook, webhookStates, type WebhookState } from './kept-webhook.ts';
import { replayWebhooks, type Replay } from './replay-webhooks.ts';

export const webhooksUsage = `npm run webhooks -- show|replay

  show                      how many are kept, by provider, state and name
  replay [which]            puts webhooks before the service again, which then processes them; at least one of:
    --provider STRIPE|VENMO
    --event ID              the provider's id of one event
    --state STATE           ${webhookStates.join(', ')}
    --since TIME            received from then on, as 2026-01-31T12:00:00Z`;

type Print = (line: string) => void;

/** The command about webhooks that are kept. Exit codes: 0 done, 1 nothing to do, 2 misused. */
export async function webhooksCommand(
  args: readonly string[],
  find: () => Promise<{ databaseUrl: string }> | { databaseUrl: string },
  print: Print,
): Promise<number> {
  const asked = read(args);
  if (!asked) {
    print(webhooksUsage);
    return 2;
  }
  const { databaseUrl } = await find();
  return withUnitOfWork({ name: 'payments', entities: [KeptWebhook], databaseUrl }, (work) =>
    asked === 'show' ? show(work, print) : replay(work, asked, print),
  );
}

function read(args: readonly string[]): Replay | 'show' | null {
  try {
    const {
      values: { provider, event, state, since },
      positionals: [command, ...more],
    } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        provider: { type: 'string' },
        event: { type: 'string' },
        state: { type: 'string' },
        since: { type: 'string' },
      },
    });
    if (more.length > 0) return null;
    if (command === 'show' && args.length === 1) return 'show';
    const wrong =
      command !== 'replay' ||
      args.length === 1 ||
      (provider !== undefined && !['STRIPE', 'VENMO'].includes(provider)) ||
      (state !== undefined && !webhookStates.some((one) => one === state)) ||
      (since !== undefined && Number.isNaN(Date.parse(since)));
    if (wrong) return null;
    return {
      ...(provider && { provider: provider as ProviderName }),
      ...(event && { event }),
      ...(state && { state: state as WebhookState }),
      ...(since && { since: new Date(since) }),
    };
  } catch {
    return null;
  }
}

async function show(work: UnitOfWork, print: Print): Promise<number> {
  const rows = await work.read(teller, (tx) =>
    tx.query<Record<'provider' | 'state' | 'named' | 'kept' | 'deliveries', string>>(
      `SELECT provider, state, named, count(*) AS kept, sum(deliveries) AS deliveries FROM provider_event GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    ),
  );
  for (const { provider, state, named, kept, deliveries } of rows)
    print(`${provider.padEnd(8)}${state.padEnd(11)}${named.padEnd(40)}${kept} kept of ${deliveries} deliveries`);
  return rows.length > 0 ? 0 : 1;
}

async function replay(work: UnitOfWork, which: Replay, print: Print): Promise<number> {
  const count = await replayWebhooks(work, which);
  print(`${count} ${count === 1 ? 'webhook is' : 'webhooks are'} before the service again.`);
  return count > 0 ? 0 : 1;
}
