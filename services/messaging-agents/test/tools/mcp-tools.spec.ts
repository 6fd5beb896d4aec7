import { callMcpTool } from '../../src/mcp/call-mcp-tool.ts';
import { ToolFault } from '../../src/tools/tool-faults.ts';
import { toolLimits } from '../../src/tools/tool-limits.ts';
import { startMcpServer, type Manner, type TestMcpServer } from './mcp-server.ts';

let server: TestMcpServer;
beforeAll(async () => {
  server = await startMcpServer();
});
afterAll(() => server?.stop());

const outcome = async (manner: Manner, limits = toolLimits) => {
  server.manner = manner;
  const call = { serverUrl: server.url, name: 'find', arguments: { topic: 'tea' } };
  return callMcpTool(call, limits).catch((error: unknown) => (error instanceof ToolFault ? error.outcome : error));
};

describe('a tool of an MCP server', () => {
  it('that hangs is given up in time', async () => {
    expect(await outcome('hang', { ...toolLimits, timeoutMs: 300 })).toBe('TIMED_OUT');
  });

  it.each<[Manner, string]>([
    ['large', 'TOO_LARGE'],
    ['endless', 'TOO_LARGE'],
    ['nonsense', 'NONSENSE'],
    ['no-text', 'NONSENSE'],
    ['error', 'FAILED'],
    ['redirect', 'FAILED'],
    ['fail', 'FAILED'],
  ])('that answers with %s gives nothing: %s', async (manner, expected) => {
    expect(await outcome(manner)).toBe(expected);
  });

  it('answers with text, and is told its arguments and nothing of who asks', async () => {
    expect(await outcome('well')).toBe('Found {"topic":"tea"}');
    expect(server.headers.some(({ authorization, cookie }) => authorization ?? cookie)).toBe(false);
  });
});
