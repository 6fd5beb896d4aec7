import type { Subgraph } from '@kindred/gateway/supergraph/subgraph';
import { declarationsIn } from '@kindred/service/declared-refusals/declarations';
import { Kind, parse, type TypeNode } from 'graphql';
import type { Exceptions } from './exceptions.ts';

/**
 * Mutations that do not answer with a payload type of their own, `XPayload!` for `x`. Those that were published before
 * this rule are listed in `exceptions.json`; a new one cannot be.
 */
export function mutationsWithoutPayload(
  { name, sdl }: Subgraph,
  published: Subgraph | undefined,
  { mutationsWithoutPayload: listed }: Exceptions,
): string[] {
  const excused = listed[name] ?? [];
  const before = new Set(published ? withoutPayload(published.sdl) : []);
  const open = withoutPayload(sdl);
  return [
    ...open
      .filter((mutation) => !excused.includes(mutation) || !before.has(mutation))
      .map((mutation) => `Mutation.${mutation} answers with ${payloadOf(mutation)}!, which holds what it changed.`),
    ...excused
      .filter((mutation) => !open.includes(mutation))
      .map(
        (mutation) => `${mutation} needs no entry in mutationsWithoutPayload any more: remove it from exceptions.json.`,
      ),
  ].map((problem) => `${name}: ${problem}`);
}

/** The mutations of a schema whose answer is not their own payload. */
export function withoutPayload(sdl: string): string[] {
  return declarationsIn(parse(sdl)).flatMap(({ coordinate, field }) =>
    coordinate.startsWith('Mutation.') && typeOf(field.type) !== `${payloadOf(field.name.value)}!`
      ? [field.name.value]
      : [],
  );
}

function payloadOf(mutation: string): string {
  return `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
}

function typeOf(type: TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return `${typeOf(type.type)}!`;
  return type.kind === Kind.LIST_TYPE ? `[${typeOf(type.type)}]` : type.name.value;
}
