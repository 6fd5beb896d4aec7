import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { refuseVariables } from '@kindred/service/variables/refuse-variables';
import { retryAfter } from '@kindred/service/retry-after';
import type { SecurityLog } from '@kindred/service/security/security-log';
import type { Logger } from 'pino';
import { aliasStep } from './aliases/alias-step.ts';
import { admissionPlugin } from './cost/admission-plugin.ts';
import type { OperationAdmission } from './cost/operation-admission.ts';
import { silenceVendorTelemetry } from './environment.ts';
import { answerPlugin } from './errors/answer-plugin.ts';
import { publicError } from './errors/public-error.ts';
import { withSteps } from './execution/executor.ts';
import { limitRule } from './limits/limit-rule.ts';
import type { Limits } from './limits/limits.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { RequestContext } from './requests/request-context.ts';
import { recordRefusals } from './security/record-refusals.ts';
import { completeIntrospection } from './supergraph/complete-introspection.ts';
import { completeSchema } from './supergraph/complete-schema.ts';
import type { SubgraphAddress } from './supergraph/subgraph.ts';
import { readSupergraph } from './supergraph/supergraph-details.ts';
import type { SupergraphKeeper } from './supergraph/supergraph-keeper.ts';

export interface ApolloOptions {
  readonly keeper: SupergraphKeeper;
  readonly dataSource: (subgraph: SubgraphAddress) => GraphQLDataSource<RequestContext>;
  readonly introspection: boolean;
  readonly limits: Limits;
  readonly admission: OperationAdmission;
  readonly metrics: GatewayMetrics;
  readonly logger: Logger;
  readonly security: SecurityLog;
}

/** Apollo's server and gateway with what this house wants of them, and everything that calls their maker left out. */
export async function startApollo({
  keeper,
  dataSource,
  introspection,
  limits,
  admission,
  metrics,
  logger,
  security,
}: ApolloOptions): Promise<ApolloServer<RequestContext>> {
  silenceVendorTelemetry();
  const quiet = logger.child({ part: 'apollo' }, { level: logger.level === 'info' ? 'warn' : logger.level });
  const gateway = new ApolloGateway({
    supergraphSdl: keeper,
    buildService: ({ name, url = '' }) => dataSource({ name, url }),
    __exposeQueryPlanExperimental: false,
    logger: quiet,
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    completeSchema(apiSchema, readSupergraph(coreSupergraphSdl).schema);
    const planned = gateway['apiSchema'];
    if (planned) completeIntrospection(planned);
  });
  const server = new ApolloServer<RequestContext>({
    gateway: withSteps(gateway, [aliasStep(() => keeper.reservedNames)]),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitRule(limits)],
    // GraphQL adds one more error, which says that there are more.
    validationOptions: { maxErrors: 9 },
    formatError: publicError,
    logger: quiet,
    plugins: [
      answerPlugin({ logger, metrics }),
      admissionPlugin(admission),
      recordRefusals(security),
      refuseVariables(limits.variables),
      retryAfter(() => new Date()),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}
