import { fileURLToPath } from 'node:url';
import { startGateway } from '@kindred/gateway/start-gateway';
import { pino } from 'pino';
import { answersAt, startedWith } from './contenders.ts';
import { schemaNames } from './query.ts';

/** The gateway as it is deployed: tokens verified, limits, checks of answers, metrics. */
const { subgraphs = {}, jwksUrl = '', unbounded = false } = await startedWith();
const gateway = await startGateway({
  port: 0,
  host: '127.0.0.1',
  supergraph: {
    services: schemaNames.map((name) => ({
      name,
      url: subgraphs[name] ?? '',
      schemaDir: fileURLToPath(new URL(`schemas/${name}`, import.meta.url)),
    })),
  },
  identity: { jwksUrl, issuer: 'https://identity.bench', audience: 'kindred' },
  explorer: false,
  introspection: false,
  processMetrics: true,
  ...(unbounded && {
    limits: { aliases: 200, conditions: 1_000, planCost: 100_000, planCostOfCaller: 0, planCostOfAddress: 0 },
  }),
  logger: pino({ level: 'warn' }),
});
answersAt(gateway.url);
