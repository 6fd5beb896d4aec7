import type { Subgraph } from '@kindred/gateway/supergraph/subgraph';
import { codesIn, declarationsIn, type Declaration } from '@kindred/service/declared-refusals/declarations';
import { impliedCodes } from '@kindred/service/declared-refusals/implied-codes';
import { parse } from 'graphql';
import type { Exceptions } from './exceptions.ts';
import type { RefusalSources } from './refusal-sources.ts';

/**
 * Holds the `@refuses` of a service's schema against the classes in its source: every declared code has a class, every
 * class of the service's own is declared, and what a description says about refusals is declared too.
 */
export function undeclaredRefusals(
  { name, sdl }: Subgraph,
  sources: RefusalSources,
  { codesOutsideOfTheGraph }: Exceptions,
): string[] {
  const declarations = declarationsIn(parse(sdl));
  const own = new Set(sources.ownOf(name).map(({ code }) => code));
  const known = new Set([...own, ...sources.shared.map(({ code }) => code)]);
  const declared = new Set(declarations.flatMap(({ codes }) => codes ?? []));
  const outside = codesOutsideOfTheGraph[name] ?? [];
  return [
    ...declarations.flatMap((declaration) => fieldProblems(declaration, known)),
    ...[...own]
      .filter((code) => !declared.has(code) && !outside.includes(code))
      .map((code) => `${code} is a refusal of this service, and no field declares it with @refuses.`),
    ...outside
      .filter((code) => !own.has(code) || declared.has(code))
      .map((code) => `${code} needs no entry in codesOutsideOfTheGraph any more: remove it from exceptions.json.`),
  ].map((problem) => `${name}: ${problem}`);
}

function fieldProblems({ coordinate, field, codes }: Declaration, known: ReadonlySet<string>): string[] {
  const [type = ''] = coordinate.split('.');
  const implied = new Set(impliedCodes(type, field));
  const declared = new Set(codes);
  const explained = refusalSentences(field.description?.value ?? '').flatMap(codesIn);
  return [
    ...[...declared]
      .filter((code) => !known.has(code))
      .map((code) => `${coordinate} declares ${code}, and no DomainError has this code.`),
    ...[...declared]
      .filter((code) => implied.has(code))
      .map((code) => `${coordinate} declares ${code}, which needs no declaration here.`),
    ...[...new Set(explained)]
      .filter((code) => known.has(code) && !declared.has(code) && !implied.has(code))
      .map((code) => `${coordinate} says that it refuses with ${code}, and does not declare it with @refuses.`),
  ];
}

/** The sentences of a description that say what its field is refused with. */
function refusalSentences(description: string): string[] {
  return description.split(/(?<=\.)\s+/).filter((sentence) => /^(also )?refused\b/i.test(sentence));
}
