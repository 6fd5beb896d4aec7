import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Transport } from '@kindred/events/transport';
import { within } from '@kindred/events/timing';
import type { LoginStates } from './login-states.ts';
import type { Revocation } from './refuse-revoked-writers.ts';
import { RevocationNews } from './revocation-news.ts';
import { revocationGroup, revocationTopic } from './revoke-when-sessions-end.ts';
import { RevokedLogins } from './revoked-logins.ts';

/** Well below the 10 s after which the list counts as stale, so that one failed check does no harm. */
const lookEveryMs = 2_000;
const firstLookMs = 2_000;

export interface OpenRevocation {
  readonly service: string;
  readonly work: UnitOfWork;
  readonly transport: Transport;
  readonly logins: LoginStates;
  readonly monotonicMs: (() => number) | undefined;
}

/**
 * What `refusesRevokedWriters` needs besides its consumer. Call `start` after the consumer has started. `stop` ends the
 * checks of the broker.
 */
export interface RunningRevocation extends Revocation {
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function openRevocation({
  service,
  work,
  transport,
  logins,
  monotonicMs = () => performance.now(),
}: OpenRevocation): RunningRevocation {
  const news = new RevocationNews({
    progress: () => transport.progress(revocationGroup(service), revocationTopic),
    monotonicMs,
  });
  let timer: NodeJS.Timeout | undefined;
  return {
    revoked: new RevokedLogins(work),
    news,
    logins,
    async start() {
      timer = setInterval(() => void news.look(), lookEveryMs).unref();
      // Checks once now, so that the first writes find a current list. The service also starts without a broker.
      await within(firstLookMs, news.look());
    },
    stop: async () => clearInterval(timer),
  };
}
