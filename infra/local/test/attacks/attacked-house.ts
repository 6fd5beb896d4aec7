import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { newId } from '@kindred/contracts/uuid';
import { startGateway } from '@kindred/gateway/start-gateway';
import type { ServiceDefinition } from '@kindred/service/define-service';
import { gatewayHeader } from '@kindred/service/gateway-only';
import { runningService } from '@kindred/testkit/running-service';
import { specificSettings } from '@kindred/testkit/service-settings';
import { testTokens } from '@kindred/testkit/test-tokens';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { serviceNames } from '../../src/services.ts';
import { asJson, send, type Answer, type Sent } from './send.ts';

/** A part of the house that answers GraphQL: a service's subgraph, or the gateway in front of all of them. */
export interface Target {
  readonly kind: 'subgraph' | 'gateway';
  readonly schema: GraphQLSchema;
  /** Sends without credentials. */
  send(sent: Sent): Promise<Answer>;
  /** Sends with the token of a new person, or of the person with this id. A subgraph also gets the gateway's secret. */
  sendAs(role: 'USER' | 'ADMIN', sent: Sent, personId?: string): Promise<Answer>;
}

export interface AttackedHouse {
  target(name: string): Target;
  /** Counts of faults and unhandled faults since the start, for each part that has any. */
  faults(): Promise<Readonly<Record<string, number>>>;
  stop(): Promise<void>;
}

export const targetNames: readonly string[] = [...serviceNames, 'gateway'];

const gatewaySecret = 'a secret of thirty-two characters';
const variables = { ...specificSettings, GATEWAY_SECRET: gatewaySecret };

/** Every service from its definition, each on a database of its own, and a gateway in front of them. */
export async function attackedHouse(): Promise<AttackedHouse> {
  const tokens = await testTokens();
  const strays = listenForStrays();
  const surroundings = { tokenKeys: tokens.keys, runJobs: false, variables, strayFaults: strays.source };
  const services = await Promise.all(
    serviceNames.map(async (name) => {
      const { default: definition } = (await import(`@kindred/${name}/service`)) as { default: ServiceDefinition };
      const running = await runningService(definition, surroundings);
      return { ...running, name, schemaDir: fileURLToPath(definition.schema), url: running.service.url };
    }),
  );
  const gateway = await startGateway({
    port: 0,
    host: '127.0.0.1',
    identity: null,
    explorer: false,
    introspection: true,
    watchEveryMs: 0,
    gatewaySecret,
    supergraph: { services: services.map(({ name, url, schemaDir }) => ({ name, url: `${url}/graphql`, schemaDir })) },
    // One address sends thousands of attacks, so the budgets are switched off.
    limits: { planCostOfCaller: 0, planCostOfAddress: 0 },
    logger: pino({ level: 'silent' }),
    strayFaults: strays.source,
  });
  const origins = new Map([
    ...services.map(({ name, url }) => [name, url] as const),
    ['gateway', gateway.url] as const,
  ]);

  const secret = { [gatewayHeader]: gatewaySecret };
  const targets = new Map<string, Target>();
  for (const [name, origin] of origins) {
    const kind = name === 'gateway' ? 'gateway' : 'subgraph';
    const sendAs: Target['sendAs'] = async (role, sent, personId = newId()) => {
      const authorization = `Bearer ${await tokens.person(personId, { role })}`;
      return send(origin, { ...sent, headers: { authorization, ...(kind === 'subgraph' && secret), ...sent.headers } });
    };
    targets.set(name, { kind, schema: await schemaOf(origin), send: (sent) => send(origin, sent), sendAs });
  }
  const counts = () => Promise.all([...origins].map(faultsOf));
  return {
    target(name) {
      const target = targets.get(name);
      if (!target) throw new Error(`There is no part named ${name}.`);
      return target;
    },
    faults: async () => Object.fromEntries((await counts()).filter(([, count]) => count > 0)),
    async stop() {
      await gateway.stop(1_000);
      await Promise.all(services.map((service) => service.stop()));
      strays.stop();
    },
  };
}

async function schemaOf(origin: string): Promise<GraphQLSchema> {
  const { data, errors } = await send(
    origin,
    asJson(getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true })),
  );
  if (!data) throw new Error(`Introspection was refused: ${JSON.stringify(errors)}`);
  return buildClientSchema(data as unknown as IntrospectionQuery);
}

async function faultsOf([name, origin]: readonly [string, string]): Promise<readonly [string, number]> {
  const response = await fetch(new URL('/metrics', origin));
  const metrics = await response.text();
  const counted =
    /^(?:(?:stray_)?faults_total(?:\{.*\})?|gateway_errors_total\{code="INTERNAL_SERVER_ERROR"\}) (\d+)$/gm;
  if (!/^stray_faults_total(?:\{.*\})? \d+$/m.test(metrics)) throw new Error(`${name} does not count stray faults.`);
  return [name, [...metrics.matchAll(counted)].reduce((sum, [, count]) => sum + Number(count), 0)];
}

/** Forwards the process's unhandled faults until the house ends. */
function listenForStrays(): { readonly source: EventEmitter; stop(): void } {
  const source = new EventEmitter().setMaxListeners(0);
  const pass = (error: unknown) => void source.emit('unhandledRejection', error);
  const events = ['unhandledRejection', 'uncaughtException'] as const;
  for (const event of events) process.on(event, pass);
  return { source, stop: () => events.forEach((event) => process.off(event, pass)) };
}
