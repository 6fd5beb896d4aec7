import type { UpdateBoundaryInput } from '../__generated__/resolvers.ts';
import type { Boundary } from '../vessels/boundary.ts';
import { changeItem } from './change-item.ts';
import { refuseNoChange } from './given-changes.ts';
import type { Texts } from '../vessels/item-sorts.ts';
import { textOf } from '../vessels/words.ts';
import type { Writer } from './writer.ts';

/** Changes what is given of a boundary. One that the guide proposed is thereby confirmed. */
export async function updateBoundary(
  { work, dependencies, person }: Writer,
  input: UpdateBoundaryInput,
): Promise<Boundary> {
  refuseNoChange({ ...input });
  const { id, description, nonNegotiable } = input;
  const texts: Texts = description == null ? {} : { description: textOf('description', description) };
  return changeItem(work, dependencies, person, {
    kind: 'BOUNDARY',
    id,
    texts,
    apply(boundary, now) {
      boundary.nonNegotiable = nonNegotiable ?? boundary.nonNegotiable;
      boundary.confirm(now);
    },
  });
}
