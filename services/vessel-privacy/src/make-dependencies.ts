import { makeMailer } from '@kindred/mail/mail-settings';
import { makeModels } from '@kindred/models/make-models';
import type { ServiceContext } from '@kindred/service/service-context';
import { serviceTokens } from '@kindred/service/service-tokens';
import type { Dependencies } from './dependencies.ts';
import { subjectFinders } from './embedded-answers/subjects.ts';
import type { VesselEnvironment } from './environment.ts';
import { Guide } from './guide/guide.ts';
import { modelUsageBudget } from '@kindred/replies/model-usage-budget';

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
    subjects: subjectFinders,
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

export async function closeDependencies({ guide, mailer, models }: Dependencies): Promise<void> {
  await guide.stop();
  await mailer.close();
  await models.close();
}
