import type { ServiceDefinition } from '@kindred/service/define-service';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { parse, type DefinitionNode, type TypeNode } from 'graphql';
import { serviceNames } from '../src/services.ts';

/** The values of the enumeration that a type's `status` or `outcome` has in a schema; null if there is none. */
function statusesOf(type: string, definitions: readonly DefinitionNode[]): string[] | null {
  for (const definition of definitions) {
    if (definition.kind !== 'ObjectTypeDefinition' || definition.name.value !== type) continue;
    const status = definition.fields?.find(({ name }) => ['status', 'outcome'].includes(name.value));
    const values = definitions.find(
      (other) => other.kind === 'EnumTypeDefinition' && status && other.name.value === nameOf(status.type),
    );
    if (values?.kind === 'EnumTypeDefinition') return (values.values ?? []).map(({ name }) => name.value).toSorted();
  }
  return null;
}

const nameOf = (type: TypeNode): string => (type.kind === 'NamedType' ? type.name.value : nameOf(type.type));

/** Statuses of rows that no client sees any more. */
const unseen: Readonly<Record<string, readonly string[]>> = {
  ChannelUpload: ['REMOVED'],
  EventMedia: ['REMOVED'],
  JournalImport: ['REMOVED'],
  JournalPhoto: ['REMOVED'],
};

describe.each(serviceNames)('the lifecycles of %s', (name) => {
  it('have the statuses that clients know, and each can be reached', async () => {
    const { default: definition } = (await import(`@kindred/${name}/service`)) as { default: ServiceDefinition };
    const { definitions } = parse(readSubgraphSchema(definition.schema));
    for (const [type, { initials, transitions }] of definition.features.flatMap(({ lifecycles = {} }) =>
      Object.entries(lifecycles),
    )) {
      const seen = Object.keys(transitions).filter((status) => !unseen[type]?.includes(status));
      expect({ type, statuses: seen.toSorted() }).toEqual({
        type,
        statuses: statusesOf(type, definitions),
      });
      const reached = new Set(initials);
      for (const from of reached) for (const to of transitions[from] ?? []) reached.add(to);
      expect({ type, reached: reached.size }).toEqual({ type, reached: Object.keys(transitions).length });
    }
  });
});
