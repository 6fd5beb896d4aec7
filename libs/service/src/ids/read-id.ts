import { parseId } from '@kindred/contracts/uuid';
import { MalformedId, type IdForm } from './malformed-id.ts';

const slug = /^[a-z][a-z0-9-]{1,39}$/;

/**
 * Returns an id in canonical form (lower case). The subgraph does this for all arguments and references; an HTTP route
 * has to call it.
 * @throws {MalformedId} that names the field
 */
export function readId(field: string, value: unknown, form: IdForm = 'UUID'): string {
  const id = typeof value !== 'string' ? null : form === 'UUID' ? parseId(value) : parseSlug(value);
  if (id === null) throw new MalformedId(field, form);
  return id;
}

function parseSlug(text: string): string | null {
  const lower = text.toLowerCase();
  return slug.test(lower) ? lower : null;
}
