import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { AgentBlueprint, textOfBlueprint } from './agent-blueprint.ts';
import { readBlueprint, type BlueprintText } from './blueprint-text.ts';
import { BlueprintCodeTaken } from './refusals.ts';

const noBlueprint = 'No blueprint';

type Given<Text> = { readonly [Name in keyof Text]?: Text[Name] | null | undefined };
type TextInput = Omit<BlueprintText, 'capabilities'> & { readonly tools: readonly string[] };

/** Adds a blueprint. @throws {BlueprintCodeTaken} */
export function addBlueprint(
  work: UnitOfWork,
  admin: Admin,
  { code, tools, ...input }: TextInput & { readonly code: string },
): Promise<AgentBlueprint> {
  const blueprint = AgentBlueprint.from(code, readBlueprint({ ...input, capabilities: { tools } }), work.now);
  return work.run(admin, async (tx) => {
    if (!(await tx.insertIfAbsent(blueprint))) throw new BlueprintCodeTaken();
    return blueprint;
  });
}

/** Changes a blueprint for all agents that were made from it. What is null stays as it is. */
export function updateBlueprint(
  work: UnitOfWork,
  admin: Admin,
  { blueprintId, tools, ...change }: Given<TextInput> & { readonly blueprintId: string },
): Promise<AgentBlueprint> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value != null));
  return work.run(admin, async (tx) => {
    const blueprint = await tx.lock(AgentBlueprint, blueprintId, noBlueprint);
    const before = textOfBlueprint(blueprint);
    blueprint.change(
      readBlueprint({ ...before, ...given, capabilities: tools ? { tools } : before.capabilities }),
      tx.now,
    );
    return blueprint;
  });
}

/** Lets no agent be made from a blueprint any more. Retiring it again changes nothing. */
export function retireBlueprint(
  work: UnitOfWork,
  admin: Admin,
  { blueprintId }: { readonly blueprintId: string },
): Promise<AgentBlueprint> {
  return work.run(admin, async (tx) => {
    const blueprint = await tx.lock(AgentBlueprint, blueprintId, noBlueprint);
    blueprint.retiredAt ??= tx.now;
    return blueprint;
  });
}
