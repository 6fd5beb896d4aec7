import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '@kindred/contracts/uuid';
import { AgentTokenRefused, type ExchangeAgentToken } from '@kindred/service/agents/agent-tokens';
import { ServiceUnavailable } from '@kindred/service/refusals';
import { askGraph } from '../../src/tools/ask-graph.ts';
import { ToolFault } from '../../src/tools/tool-faults.ts';
import { toolLimits } from '../../src/tools/tool-limits.ts';

let graph: Server;
let answer: string | null;
let asked: { authorization: string | undefined; body: string }[];
beforeAll(async () => {
  graph = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += String(piece);
    asked.push({ authorization: request.headers.authorization, body });
    if (answer !== null) response.end(answer);
  });
  await new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  graph.close();
  graph.closeAllConnections();
});
beforeEach(() => (asked = []));

const [agentId, askerUserId] = [newId(), newId()];
const call = { document: 'query ($id: ID!) { tribe(id: $id) { name } }', operations: ['Query.tribe'] };
const run = async (given: string | null, exchange: ExchangeAgentToken = async () => 'a token', limits = toolLimits) => {
  answer = given;
  const graphUrl = `http://127.0.0.1:${(graph.address() as AddressInfo).port}/graphql`;
  const request = { ...call, graphUrl, variables: { id: 'x' }, agentId, askerUserId };
  return askGraph(exchange, request, limits).catch((error: unknown) =>
    error instanceof ToolFault ? error.outcome : error,
  );
};
const refused = (code: string) =>
  JSON.stringify({ errors: [{ message: 'A secret', extensions: { code } }], data: null });

describe('an operation of the graph as a tool', () => {
  it('is not asked if identity gives the agent no token, or does not answer', async () => {
    const refuse = () => Promise.reject(new AgentTokenRefused('invalid_grant'));
    expect([await run('{}', refuse), asked]).toEqual(['FORBIDDEN', []]);
    const away = () => Promise.reject(new ServiceUnavailable(new Error('away')));
    expect([await run('{}', away), asked]).toEqual(['FAILED', []]);
  });

  it.each([
    ['FORBIDDEN', refused('FORBIDDEN')],
    ['FORBIDDEN', refused('NOT_FOUND')],
    ['FAILED', refused('SERVICE_UNAVAILABLE')],
    ['NONSENSE', 'tea'],
    ['NONSENSE', '{"data": null}'],
    ['TOO_LARGE', JSON.stringify({ data: { tribe: 'x'.repeat(17_000) } })],
    ['TOO_LARGE', JSON.stringify({ data: { tribe: 'x'.repeat(10_000_000) } })],
  ])('gives nothing: %s', async (outcome, given) => expect(await run(given)).toBe(outcome));

  it('is given up in time', async () => {
    expect(await run(null, undefined, { ...toolLimits, timeoutMs: 300 })).toBe('TIMED_OUT');
  });

  it('is asked as the agent for the person, for the root fields of the document alone', async () => {
    const exchanged: unknown[] = [];
    const exchange: ExchangeAgentToken = async (request) => {
      exchanged.push(request);
      return 'a token of the agent';
    };
    expect(await run('{"data": {"tribe": {"name": "Tea"}}}', exchange)).toBe('{"tribe":{"name":"Tea"}}');
    expect(exchanged).toEqual([{ asker: { userId: askerUserId }, agentId, operations: ['Query.tribe'] }]);
    expect(asked).toEqual([
      {
        authorization: 'Bearer a token of the agent',
        body: JSON.stringify({ query: call.document, variables: { id: 'x' } }),
      },
    ]);
  });
});
