import type { Sealer } from '@kindred/database/sealing/sealer';
import type { AsksIdentity } from '@kindred/identity-client/ask-identity';
import type { MadeMediaStore } from '@kindred/media/make-media-store';
import type { Models } from '@kindred/models/make-models';
import type { ServiceContext } from '@kindred/service/service-context';
import type { AttachmentAddresses } from './attachments/attachment-addresses.ts';
import type { MatrixParts } from './matrix-parts.ts';
import type { AwaitedTurn, ClaimedTurn } from './agent-talks/claim-turn.ts';
import type { AnswerQueue } from './answering/answer-queue.ts';
import type { AwaitedAnswer, ClaimedAnswer } from './channel-answers/claim-answer.ts';

/** What this service's operations work with beside the database. */
export interface Dependencies extends AsksIdentity {
  readonly logger: ServiceContext['logger'];
  readonly sealer: Sealer;
  readonly matrix: MatrixParts;
  /** Signs the addresses at which people fetch files. */
  readonly attachments: AttachmentAddresses;
  /** Where the content of uploads is. */
  readonly media: MadeMediaStore;
  readonly models: Models;
  /** Makes the answers of direct talks with agents. */
  readonly talkAnswers: AnswerQueue<AwaitedTurn, ClaimedTurn>;
  /** Makes the answers of agents in channels. */
  readonly channelAnswers: AnswerQueue<AwaitedAnswer, ClaimedAnswer>;
  /** Whether tools may be at addresses of this machine and of private networks. */
  readonly allowsPrivateToolHosts: boolean;
}
