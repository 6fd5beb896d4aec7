import type { SecurityLog } from '@kindred/service/security/security-log';
import type { GatewayOptions } from './gateway-options.ts';
import type { Limits } from './limits/limits.ts';
import type { GatewayMetrics } from './metrics.ts';

/** What the parts of a gateway share. */
export interface GatewayParts {
  readonly options: GatewayOptions;
  readonly limits: Limits;
  readonly metrics: GatewayMetrics;
  readonly security: SecurityLog;
  /** Whether the gateway has said that it stops. */
  readonly stopping: () => boolean;
}
