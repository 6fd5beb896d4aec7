import type { ReadTransaction } from '@kindred/database/read-transaction';
import { In, IsNull } from 'typeorm';
import { AgentTool } from './agent-tool.ts';

/** The tools with these codes that admins have not retired. */
export async function toolsInUse(tx: ReadTransaction, codes: readonly string[]): Promise<AgentTool[]> {
  return codes.length === 0 ? [] : tx.find(AgentTool, { code: In([...codes]), retiredAt: IsNull() });
}
