import type { NumberWindow } from './number-runs.ts';
import { isSetApart } from './number-runs.ts';
import type { Search } from './search.ts';
import { numberForms } from './national-id-forms.ts';

/**
 * Whether the digits are a national id. A form that one number in ten passes by chance is one only in its own
 * grouping, or where a word announces it; none is one where a word says that it numbers a thing.
 */
export function isNationalId(window: NumberWindow, { marks }: Search): boolean {
  const { digits, shape, groups, separators } = window;
  const candidates = numberForms.get(digits.length);
  if (!candidates || window.hasPlus || /[()]/.test(separators)) return false;
  const ungrouped = groups.length === 1 || isSetApart(window);
  for (const { validate, grouping, separator, tells } of candidates) {
    const hasShape = grouping?.includes(shape) ?? false;
    const isGrouped = hasShape && (!separator || separator.test(separators));
    if (!ungrouped && !hasShape) continue;
    if (!validate(grouping && separator ? joined(window) : digits).isValid) continue;
    const mark = marks.near(window, ['IDENTITY', 'REFERENCE', 'PHONE']);
    if (mark === 'IDENTITY' || (mark === null && (isGrouped ? tells !== 'WORDS' : tells === 'DIGITS'))) return true;
  }
  return false;
}

function joined({ groups, separators, digits }: NumberWindow): string {
  return groups.length === 2 && /[-+]/.test(separators) ? groups.join(separators.trim()) : digits;
}
