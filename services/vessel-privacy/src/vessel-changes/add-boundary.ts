import type { AddBoundaryInput } from '../__generated__/resolvers.ts';
import type { Boundary } from '../vessels/boundary.ts';
import { keepBoundary } from '../vessels/keep-item.ts';
import { textOf } from '../vessels/words.ts';
import { write, type Writer } from './writer.ts';

/** Draws a line. */
export async function addBoundary(
  writer: Writer,
  { sessionId, description, nonNegotiable = false }: AddBoundaryInput,
): Promise<Boundary> {
  const words = { description: textOf('description', description), nonNegotiable };
  return write(writer, sessionId, words.description, (keeping) => keepBoundary(keeping, words));
}
