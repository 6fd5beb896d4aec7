import { NotFound } from '@kindred/contracts/domain-error';
import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { ArrayContains, IsNull, Not } from 'typeorm';
import type { QueryPersonasArgs, QueryPersonaVersionsArgs } from '../__generated__/resolvers.ts';
import { PersonaVersion } from './persona-version.ts';
import { Persona } from './persona.ts';
import { canonicalTag } from '../tags/read-tags.ts';

const personasBy = orderedList<Persona, 'NAME' | 'CREATED_AT'>(
  'personas',
  { NAME: 'name', CREATED_AT: 'createdAt' },
  'id',
);
const versionsBy = orderedList<PersonaVersion, 'NUMBER'>('persona versions', { NUMBER: 'number' }, 'number');

/** A page of the personas that can be chosen, or of those that were retired. */
export function listPersonas(
  reads: Reads,
  cursors: Cursors,
  { orderBy, filter, ...args }: QueryPersonasArgs,
): Promise<CountedConnection<Persona>> {
  const list = personasBy(orderBy ?? { field: 'NAME', direction: 'ASC' });
  const { tag, isRetired } = filter ?? {};
  const where = {
    retiredAt: isRetired ? Not(IsNull()) : IsNull(),
    ...(tag != null && { tags: ArrayContains([canonicalTag(tag)]) }),
  };
  return readCountedList(reads, { entity: Persona, list, where }, args, cursors);
}

/** A page of the versions of a persona. @throws {NotFound} without such a persona */
export async function listPersonaVersions(
  reads: Reads,
  cursors: Cursors,
  { orderBy, personaId, ...args }: QueryPersonaVersionsArgs,
): Promise<CountedConnection<PersonaVersion>> {
  const list = versionsBy(orderBy ?? { field: 'NUMBER', direction: 'DESC' });
  const page = await readCountedList(reads, { entity: PersonaVersion, list, where: { personaId } }, args, cursors);
  const isUnknown = page.edges.length === 0 && args.after == null && args.before == null;
  if (isUnknown) throw new NotFound('No persona');
  return page;
}
