import type { ApolloServer } from '@apollo/server';
import { Agent } from 'undici';
import { startApollo } from './apollo-server.ts';
import { OperationAdmission } from './cost/operation-admission.ts';
import type { GatewayParts } from './gateway-parts.ts';
import { readOperationFiles } from './mcp/operation-files.ts';
import { toolsOf, type Tool } from './mcp/tools.ts';
import { NodeDataSource } from './nodes/node-data-source.ts';
import { nodeSubgraphUrl } from './nodes/node-subgraph.ts';
import type { RequestContext } from './requests/request-context.ts';
import { ShapeCache } from './subgraphs/shape-cache.ts';
import { SubgraphDataSource } from './subgraphs/subgraph-data-source.ts';
import type { SubgraphAddress } from './supergraph/subgraph.ts';
import type { SupergraphDetails } from './supergraph/supergraph-details.ts';
import { SupergraphKeeper } from './supergraph/supergraph-keeper.ts';
import { supergraphSource } from './supergraph/supergraph-source.ts';

/** The graph behind the gateway's addresses. */
export interface Graph {
  readonly apollo: ApolloServer<RequestContext>;
  readonly admission: OperationAdmission;
  readonly keeper: SupergraphKeeper;
  readonly dispatcher: Agent;
  subgraphs(): readonly SubgraphAddress[];
  /** The operations that programs may ask for, by the names of their tools. */
  tools(): ReadonlyMap<string, Tool>;
  stop(): Promise<void>;
}

/** Rejects if the first supergraph cannot be read or composed. */
export async function startGraph(parts: GatewayParts): Promise<Graph> {
  const { options, limits } = parts;
  const { logger } = options;
  const shapes = new ShapeCache();
  const admission = admissionOf(parts);
  const dispatcher = dispatcherOf(parts);
  const serviceSource = (subgraph: SubgraphAddress) => serviceSourceOf(parts, { subgraph, shapes, dispatcher });
  const nodes = new NodeDataSource(serviceSource);
  let subgraphs: readonly SubgraphAddress[] = [];
  const operations = options.identity ? readOperationFiles(options.operations) : [];
  let tools: ReadonlyMap<string, Tool> = new Map();
  const keeper = keeperOf(parts, (details) => {
    shapes.use(details.schema);
    nodes.use(details.nodes);
    admission.forget();
    subgraphs = details.subgraphs;
    const made = toolsOf(operations, details.schema);
    tools = made.tools;
    for (const { name, why } of made.leftOut)
      logger.warn({ operation: name, why }, 'An operation is no tool of this graph');
  });
  const apollo = await startApollo({
    keeper,
    dataSource: (subgraph) => (subgraph.url === nodeSubgraphUrl ? nodes : serviceSource(subgraph)),
    introspection: options.introspection,
    limits,
    admission,
    metrics: parts.metrics,
    logger,
    security: parts.security,
  });
  const stop = async () => {
    await apollo.stop();
    await dispatcher.destroy();
  };
  return { apollo, admission, keeper, dispatcher, subgraphs: () => subgraphs, tools: () => tools, stop };
}

function admissionOf({ options, limits }: GatewayParts): OperationAdmission {
  return new OperationAdmission({
    ofCaller: limits.planCostOfCaller,
    ofAddress: limits.planCostOfAddress,
    ...(options.clock && { now: options.clock }),
  });
}

/** Time-outs are the callers' own, for a call as a whole; these would only measure parts of it. */
function dispatcherOf({ limits }: GatewayParts): Agent {
  return new Agent({
    connections: limits.subgraphConnections,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: limits.subgraphAnswerBytes,
  });
}

interface Reaching {
  readonly subgraph: SubgraphAddress;
  readonly shapes: ShapeCache;
  readonly dispatcher: Agent;
}

function serviceSourceOf(
  { options, limits, metrics }: GatewayParts,
  { subgraph: { name, url }, shapes, dispatcher }: Reaching,
): SubgraphDataSource {
  const { logger, gatewaySecret } = options;
  return new SubgraphDataSource({
    name,
    url,
    dispatcher,
    shapeOf: shapes.shapeOf,
    limits,
    metrics,
    logger,
    gatewaySecret,
  });
}

function keeperOf(
  { options, metrics }: GatewayParts,
  onLoaded: (details: SupergraphDetails) => void,
): SupergraphKeeper {
  const { supergraph, logger, gatewaySecret, watchEveryMs = 2_000 } = options;
  return new SupergraphKeeper({
    source: supergraphSource(supergraph, logger, gatewaySecret),
    watchEveryMs,
    logger,
    onLoaded,
    onFailure: () => metrics.compositionFailed(),
  });
}
