import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is with its fragments written out. */
export interface OperationSize {
  /** Fields within fields; `{ me { name } }` is 2. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly fields: number;
  /** Selections that a variable includes or skips. */
  readonly conditions: number;
  /** What planning it costs, in objects: about half a millisecond each on a machine of 2026. */
  readonly planCost: number;
}

interface Selected extends Omit<OperationSize, 'planCost'> {
  /** Fields that have fields of their own. */
  readonly objects: number;
  /** Such fields under a condition. */
  readonly conditionalObjects: number;
}

const nothing: Selected = {
  depth: 0,
  aliases: 0,
  rootFields: 0,
  fields: 0,
  conditions: 0,
  objects: 0,
  conditionalObjects: 0,
};

const conditionNames = new Set(['include', 'skip']);
/** A leaf costs the planner a tenth of an object. */
const leavesInObject = 10;
/**
 * The planner checks each condition against each object under a condition. Fifty such pairs cost as much as one object.
 */
const pairsInObject = 50;

/**
 * Measures each operation of a document without writing its fragments out: a fragment is measured once, so that a
 * document of a kilobyte that stands for a million fields costs no more than its text. A fragment inside itself counts
 * as empty, because validation refuses it anyway.
 */
export function measureOperations(
  document: DocumentNode,
): readonly { readonly operation: OperationDefinitionNode; readonly size: OperationSize }[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measure = measurer(fragments);
  return operations.map((operation) => ({ operation, size: withPlanCost(measure(operation.selectionSet)) }));
}

function withPlanCost({ objects, conditionalObjects, ...size }: Selected): OperationSize {
  const leaves = size.fields - objects;
  const planCost = Math.ceil(
    1 +
      objects +
      leaves / leavesInObject +
      (size.conditions * (conditionalObjects + leaves / leavesInObject)) / pairsInObject,
  );
  return { ...size, planCost };
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
    const size = unconditionalSize(selection);
    return isConditional(selection)
      ? { ...size, conditions: size.conditions + 1, conditionalObjects: size.objects }
      : size;
  };

  const unconditionalSize = (selection: SelectionNode): Selected => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return fragmentSize(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return setSize(selection.selectionSet);
    const below = selection.selectionSet ? setSize(selection.selectionSet) : nothing;
    const introspects = selection.name.value.startsWith('__');
    // Introspection is answered from the schema, and not planned.
    if (introspects)
      return {
        ...nothing,
        depth: 1,
        aliases: below.aliases + (selection.alias ? 1 : 0),
        rootFields: 1,
        fields: below.fields + 1,
      };
    return {
      ...below,
      depth: below.depth + 1,
      objects: below.objects + (selection.selectionSet ? 1 : 0),
      aliases: below.aliases + (selection.alias ? 1 : 0),
      rootFields: 1,
      fields: below.fields + 1,
    };
  };

  const setSize = (set: SelectionSetNode): Selected => {
    const sizes = set.selections.map(selectionSize);
    const sum = (measure: keyof Selected) => sizes.reduce((total, size) => total + size[measure], 0);
    return {
      depth: sizes.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
      aliases: sum('aliases'),
      rootFields: sum('rootFields'),
      fields: sum('fields'),
      conditions: sum('conditions'),
      objects: sum('objects'),
      conditionalObjects: sum('conditionalObjects'),
    };
  };

  return setSize;
}

/** A condition without a variable costs nothing: it is evaluated before planning. */
function isConditional({ directives = [] }: SelectionNode): boolean {
  return directives.some(
    ({ name, arguments: given = [] }) =>
      conditionNames.has(name.value) && given.some(({ value }) => value.kind === Kind.VARIABLE),
  );
}
