import { lifecycle } from '@kindred/contracts/lifecycle';
import type { ToolOutcome } from './tool-faults.ts';

export type ToolCallOutcome = ToolOutcome | 'PENDING' | 'UNKNOWN';

/**
 * A call is recorded before it is made. It becomes UNKNOWN when its process ended before it knew what the call got: the
 * call was made or not, and it is not made again.
 */
export const toolCallLifecycle = lifecycle<ToolCallOutcome>({
  PENDING: [
    'ANSWERED',
    'NOT_A_CAPABILITY',
    'INVALID_ARGUMENTS',
    'FORBIDDEN',
    'TIMED_OUT',
    'TOO_LARGE',
    'NONSENSE',
    'FAILED',
    'UNKNOWN',
  ],
  ANSWERED: [],
  NOT_A_CAPABILITY: [],
  INVALID_ARGUMENTS: [],
  FORBIDDEN: [],
  TIMED_OUT: [],
  TOO_LARGE: [],
  NONSENSE: [],
  FAILED: [],
  UNKNOWN: [],
});
