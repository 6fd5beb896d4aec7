import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { AgentTool } from './agent-tool.ts';
import { readTool, type ToolInput } from './read-tool.ts';
import { ToolCodeTaken } from './refusals.ts';

/** Declares a tool, which blueprints can then name. @throws {InvalidTool} @throws {ToolCodeTaken} */
export function addTool(
  work: UnitOfWork,
  { allowsPrivateToolHosts: allowsPrivateHosts }: Dependencies,
  admin: Admin,
  input: ToolInput,
): Promise<AgentTool> {
  const tool = AgentTool.declare(readTool(input, { allowsPrivateHosts }), work.now);
  return work.run(admin, async (tx) => {
    if (!(await tx.insertIfAbsent(tool))) throw new ToolCodeTaken();
    return tool;
  });
}

/** No agent uses the tool any more. Retiring it again changes nothing. */
export function retireTool(
  work: UnitOfWork,
  admin: Admin,
  { toolId }: { readonly toolId: string },
): Promise<AgentTool> {
  return work.run(admin, async (tx) => {
    const tool = await tx.lock(AgentTool, toolId, 'No tool');
    tool.retiredAt ??= tx.now;
    return tool;
  });
}
