import type { Sealer } from '@kindred/database/sealing/sealer';
import { makeMailer } from '@kindred/mail/mail-settings';
import type { Mailer } from '@kindred/mail/mailer';
import { makeModels, type Models } from '@kindred/models/make-models';
import type { ServiceContext } from '@kindred/service/service-context';
import { serviceTokens, type ServiceTokens } from '@kindred/service/service-tokens';
import type { Logger } from 'pino';
import { Guide } from './guide/guide.ts';
import { modelUsageBudget } from './guide/model-usage-budget.ts';
import type { VesselEnvironment } from './environment.ts';

/** What this service's operations work with beside the database. */
export interface Dependencies {
  readonly sealer: Sealer;
  readonly models: Models;
  /** Answers messages, outside of any request. */
  readonly guide: Guide;
  readonly mailer: Mailer;
  /** Where the links in letters lead. */
  readonly houseUrl: string;
  /** Tokens by which it asks identity about blocks and invitations. */
  readonly tokens: ServiceTokens;
  readonly identityUrl: string;
  /** Where people reach this service by HTTP: the address of a reply's stream begins with it. */
  readonly publicUrl: string;
  /** For keyed hashes of invited addresses, and for the signatures under checkpoints of traces. */
  readonly secret: Uint8Array;
  readonly logger: Logger;
}

export function makeDependencies({
  environment,
  work,
  sealer,
  logger,
  metrics,
  clock,
}: ServiceContext<VesselEnvironment>): Dependencies {
  const models = makeModels(environment, {
    clock,
    metrics,
    budget: modelUsageBudget({ work, tokensPerDay: environment.MODEL_TOKENS_PER_DAY }),
  });
  return {
    sealer,
    logger,
    models,
    guide: new Guide({ work, sealer, models, logger }),
    tokens: serviceTokens({
      identityUrl: environment.IDENTITY_URL,
      clientId: 'vessel-privacy',
      secret: environment.CLIENT_SECRET ?? '',
      clock,
    }),
    mailer: makeMailer(environment),
    houseUrl: environment.HOUSE_URL,
    identityUrl: environment.IDENTITY_URL,
    publicUrl: environment.PUBLIC_URL,
    secret: Buffer.from(environment.VESSEL_SECRET),
  };
}
