import type { UpdateReadingInput } from '../__generated__/resolvers.ts';
import { changeItem } from './change-item.ts';
import { refuseNoChange } from './given-changes.ts';
import type { EmotionalReading } from '../vessels/emotional-reading.ts';
import type { Texts } from '../vessels/item-sorts.ts';
import { intensityOf, textOf } from '../vessels/words.ts';
import type { Writer } from './writer.ts';

/** Changes what is given of a reading; a context that is given as null is taken away. */
export async function updateReading(
  { work, dependencies, person }: Writer,
  input: UpdateReadingInput,
): Promise<EmotionalReading> {
  refuseNoChange({ ...input }, ['context']);
  const { id, intensity, context } = input;
  const strength = intensity == null ? null : intensityOf(intensity);
  const texts: Texts = context === undefined ? {} : { context: context === null ? null : textOf('context', context) };
  return changeItem(work, dependencies, person, {
    kind: 'READING',
    id,
    texts,
    apply(reading) {
      reading.intensity = strength ?? reading.intensity;
    },
  });
}
