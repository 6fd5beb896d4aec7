import { nodeSubgraph } from '@kindred/gateway/nodes/node-subgraph';
import type { Subgraph } from '@kindred/gateway/supergraph/subgraph';
import { declarationsIn, type Declaration } from '@kindred/service/declared-refusals/declarations';
import {
  codesOfConnections,
  codesOfEveryField,
  codesOfIdempotency,
  codesOfSanctions,
} from '@kindred/service/declared-refusals/implied-codes';
import { parse } from 'graphql';
import type { RefusalClass } from './refusal-classes.ts';
import type { RefusalSources } from './refusal-sources.ts';

interface DeclaredCode {
  /** What HTTP makes of it, and whether another try can succeed: one of `ErrorKind`. Null where no class is known. */
  readonly kind: string | null;
  /** For people; null where it depends on what was asked. */
  readonly message: string | null;
  /** The fields that declare it, as `Mutation.signIn`. */
  readonly fields: readonly string[];
}

/** `docs/graph/errors.json`: every code of a refusal that clients can meet, and where. */
export function errorsFile(schemas: readonly Subgraph[], sources: RefusalSources): string {
  const nodes = nodeSubgraph(schemas.map(({ sdl }) => parse(sdl)));
  const uses = [...schemas, ...(nodes ? [nodes] : [])].flatMap(({ name, sdl }) =>
    declarationsIn(parse(sdl))
      .filter((declaration) => !isInaccessible(declaration))
      .flatMap(({ coordinate, codes }) => (codes ?? []).map((code) => ({ code, coordinate, service: name }))),
  );
  const implied = [...codesOfConnections, ...codesOfEveryField, ...codesOfIdempotency, ...codesOfSanctions];
  const codes = [...new Set([...uses.map(({ code }) => code), ...implied])].sort();
  const described = codes.map((code) => {
    const found = uses.filter((use) => use.code === code);
    const services = new Set(found.map(({ service }) => service));
    const classes = [...[...services].flatMap((name) => sources.ownOf(name)), ...sources.shared];
    const fields = [...new Set(found.map(({ coordinate }) => coordinate))].sort();
    return [code, { ...wordsOf(classes.filter((one) => one.code === code)), fields }] as const;
  });
  const content = {
    ofEveryField: codesOfEveryField,
    ofConnections: codesOfConnections,
    ofMutationsWithIdempotencyKey: codesOfIdempotency,
    ofMutationsWhileSanctioned: codesOfSanctions,
    codes: Object.fromEntries(described),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** What all classes of one code agree on. */
function wordsOf(classes: readonly RefusalClass[]): Omit<DeclaredCode, 'fields'> {
  return { kind: agreed(classes.map(({ kind }) => kind)), message: agreed(classes.map(({ message }) => message)) };
}

function agreed<Value>(values: readonly (Value | null)[]): Value | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function isInaccessible({ field }: Declaration): boolean {
  return field.directives?.some(({ name }) => name.value === 'inaccessible') ?? false;
}
