import type { SessionMessage } from '../conversation/session-message.ts';
import type { Stage } from '../stages/stage-progress.ts';

/** A message that waits for an answer, by ids alone. */
export interface AwaitedReply {
  readonly messageId: string;
  /** The person served. */
  readonly ownerId: string;
  readonly sessionId: string;
}

/** A message that this process has claimed: until the claim ends, no other process answers it. */
export interface ClaimedReply extends AwaitedReply {
  readonly claim: string;
  /** Which try this is, from 1. */
  readonly tries: number;
  readonly message: SessionMessage & { readonly senderId: string };
  readonly text: string;
  /** Where its person is now. */
  readonly stage: Stage;
}
