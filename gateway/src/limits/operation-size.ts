import { Kind, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** How large an operation is with its fragments written out. */
export interface OperationSize {
  /** Fields within fields; `{ me { name } }` is 2. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly fields: number;
}

type Selected = OperationSize;

const nothing: Selected = { depth: 0, aliases: 0, rootFields: 0, fields: 0 };

/**
 * Measures each operation of a document without writing its fragments out: a fragment is measured once, so that a document of a
 * kilobyte that stands for a million fields costs no more than its text. A fragment inside itself counts as empty, because
 * validation refuses it anyway.
 */
export function measureOperations(document: DocumentNode): readonly { readonly operation: OperationDefinitionNode; readonly size: OperationSize }[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measure = measurer(fragments);
  return operations.map((operation) => ({ operation, size: measure(operation.selectionSet) }));
}

function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => Selected {
  const measured = new Map<string, Selected>();

  const fragmentSize = (name: string): Selected => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const size = fragment ? setSize(fragment.selectionSet) : nothing;
    measured.set(name, size);
    return size;
  };

  const selectionSize = (selection: SelectionNode): Selected => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return fragmentSize(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return setSize(selection.selectionSet);
    const below = selection.selectionSet ? setSize(selection.selectionSet) : nothing;
    const introspects = selection.name.value.startsWith('__');
    return {
      depth: introspects ? 1 : below.depth + 1,
      aliases: below.aliases + (selection.alias ? 1 : 0),
      rootFields: 1,
      fields: below.fields + 1,
    };
  };

  const setSize = (set: SelectionSetNode): Selected => {
    let { depth, aliases, rootFields, fields } = nothing;
    for (const selection of set.selections) {
      const size = selectionSize(selection);
      depth = Math.max(depth, size.depth);
      aliases += size.aliases;
      rootFields += size.rootFields;
      fields += size.fields;
    }
    return { depth, aliases, rootFields, fields };
  };

  return setSize;
}
