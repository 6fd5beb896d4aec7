import { parseArgs } from 'node:util';
import { environmentMasterKeys } from '@kindred/database/sealing/environment-master-keys';
import { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { withUnitOfWork } from '@kindred/service/with-unit-of-work';
import { teller } from '../../roles.ts';
import { allHandlers } from '../../all-handlers.ts';
import type { Period } from '../payment-provider.ts';
import type { ProviderName } from '../outcome.ts';
import type { ProviderSettings } from '../provider-settings.ts';
import { makeProviders } from '../providers.ts';
import definition from '../../service.ts';
import { reconcile } from './reconcile.ts';
import { ProviderDifference, Reconciliation } from './reconciliation.ts';

export const reconcileUsage = `npm run reconcile -- STRIPE|VENMO [--from TIME] [--to TIME]

  Compares the provider's record of a period with ours, mends what is safe to mend, and lists each difference. The last two days,
  unless said; times as 2026-01-31T12:00:00Z.`;

export interface Found {
  readonly databaseUrl: string;
  readonly providers: ProviderSettings;
  /** In the format of MASTER_KEYS. Mending may record a further call, whose request is sealed. */
  readonly masterKeys: string;
}

const defaultMs = 48 * 3_600_000;

/** The command that reconciles. Exit codes: 0 for no open difference, 1 for some, 2 for wrong arguments. */
export async function reconcileCommand(
  args: readonly string[],
  now: Date,
  find: () => Promise<Found> | Found,
  print: (line: string) => void,
): Promise<number> {
  const asked = read(args, now);
  if (!asked) {
    print(reconcileUsage);
    return 2;
  }
  const { databaseUrl, providers: settings, masterKeys } = await find();
  const providers = makeProviders(settings);
  const dependencies = {
    providers,
    handlers: allHandlers({ providers, sealer: new Sealer('payments', environmentMasterKeys(masterKeys)) }),
  };
  return withUnitOfWork({ name: 'payments', entities: definition.entities, databaseUrl }, async (work) => {
    const id = await reconcile(work, dependencies, asked.provider, asked.period);
    return tell(work, id, print);
  });
}

async function tell(work: UnitOfWork, id: string, print: (line: string) => void): Promise<number> {
  const { done, differences } = await work.read(teller, async (tx) => ({
    done: await tx.get(Reconciliation, id),
    differences: await tx.find(ProviderDifference, { reconciliationId: id }, { order: { id: 'ASC' } }),
  }));
  for (const one of differences) {
    const sides = `here ${one.ourStatus ?? 'missing'} ${one.ourAmount ?? ''}, there ${one.theirStatus ?? 'missing'} ${one.theirAmount ?? ''} ${one.theirCurrency ?? one.ourCurrency ?? ''}`;
    print(`${one.kind.padEnd(14)}${one.recordKind.padEnd(13)}${one.what}  ${sides}${one.mendedAt ? '  mended' : ''}`);
  }
  const open = differences.filter(({ mendedAt }) => mendedAt === null).length;
  print(`${done.records} records, ${differences.length} differences, ${differences.length - open} of them mended.`);
  return open === 0 ? 0 : 1;
}

function read(args: readonly string[], now: Date): { provider: ProviderName; period: Period } | null {
  try {
    const {
      values: { from, to },
      positionals: [provider, ...more],
    } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { from: { type: 'string' }, to: { type: 'string' } },
    });
    const end = to === undefined ? now : new Date(to);
    const period = { from: from === undefined ? new Date(end.getTime() - defaultMs) : new Date(from), to: end };
    if (
      more.length > 0 ||
      (provider !== 'STRIPE' && provider !== 'VENMO') ||
      !(period.from.getTime() < period.to.getTime())
    )
      return null;
    return { provider, period };
  } catch {
    return null;
  }
}
