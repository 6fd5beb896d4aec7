import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { OperationLabel } from './requests/request-context.ts';

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What the gateway counts. A registry of its own, because in `npm start` several parts share one process. */
export interface GatewayMetrics {
  readonly registry: Registry;
  requested(operation: OperationLabel, status: number, seconds: number): void;
  subgraphCalled(service: string, outcome: string, seconds: number): void;
  failed(code: string): void;
  compositionFailed(): void;
  strayFault(): void;
}

/** `ofProcess` adds memory, CPU and event loop of this process, which only one registry of a process should. */
export function gatewayMetrics({ ofProcess }: { readonly ofProcess: boolean }): GatewayMetrics {
  const registry = new Registry();
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'gateway_request_duration_seconds',
    help: 'Requests to /graphql, by kind of operation and HTTP status.',
    labelNames: ['operation', 'status'],
    buckets,
    registers,
  });
  const calls = new Histogram({
    name: 'gateway_subgraph_call_duration_seconds',
    help: 'Calls of subgraphs, by service.',
    labelNames: ['service'],
    buckets,
    registers,
  });
  const unavailable = new Counter({
    name: 'gateway_subgraph_errors_total',
    help: 'Calls of subgraphs that gave nothing, by service and reason.',
    labelNames: ['service', 'reason'],
    registers,
  });
  const errors = new Counter({
    name: 'gateway_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'],
    registers,
  });
  const strayFaults = new Counter({
    name: 'stray_faults_total',
    help: 'Unhandled rejections and exceptions.',
    registers,
  });
  const compositions = new Counter({
    name: 'gateway_composition_failures_total',
    help: 'Newer supergraphs that could not be served.',
    registers,
  });
  // Subgraphs choose codes, and a label with ever new values would fill the memory.
  const codes = new Set<string>();
  return {
    registry,
    requested: (operation, status, seconds) => requests.observe({ operation, status }, seconds),
    subgraphCalled(service, outcome, seconds) {
      calls.observe({ service }, seconds);
      if (outcome !== 'ok') unavailable.inc({ service, reason: outcome });
    },
    failed(code) {
      const known = codes.has(code) || codes.size < 200;
      if (known) codes.add(code);
      errors.inc({ code: known ? code : 'OTHER' });
    },
    compositionFailed: () => compositions.inc(),
    strayFault: () => strayFaults.inc(),
  };
}
