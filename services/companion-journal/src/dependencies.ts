import type { Sealer } from '@kindred/database/sealing/sealer';
import type { MadeMediaStore } from '@kindred/media/make-media-store';
import type { Models } from '@kindred/models/make-models';
import type { ServiceTokens } from '@kindred/service/service-tokens';
import type { Logger } from 'pino';
import type { Companion } from './chats/companion.ts';
import type { Scenes } from './chats/scenes.ts';
import type { AgentVoice } from './duets/agents/agent-voice.ts';

/** What this service's operations work with beside the database. */
export interface Dependencies {
  readonly sealer: Sealer;
  readonly models: Models;
  /** Makes the replies of personas, outside of any request. */
  readonly companion: Companion;
  readonly scenes: Scenes;
  /** Makes the lines of agents in duets, outside of any request. */
  readonly agentVoice: AgentVoice;
  readonly promptsPerHour: number;
  /** How long a reader may be away before a reply is stopped, in milliseconds. */
  readonly replyGraceMs: number;
  /** The gateway's address as people reach it: those of streamed replies begin with it. */
  readonly publicUrl: string;
  /** Where the content of photos is kept. */
  readonly media: MadeMediaStore;
  /** Tokens by which it asks other services. */
  readonly tokens: ServiceTokens;
  readonly identityUrl: string;
  readonly logger: Logger;
}
