import { DomainError } from '@kindred/contracts/domain-error';
import { InvalidInput, readEntries, readInput } from './read-input.ts';
import { Forbidden } from './refusals.ts';
import { InvalidText, readText } from './text.ts';

class InvalidPoint extends DomainError {
  readonly code = 'INVALID_POINT';
}

const name = { field: 'name', maxLength: 3 };
const point = () => {
  throw new InvalidPoint('A latitude is between -90 and 90 degrees.');
};

/** The refusal of a reading. */
function refusalOf(read: () => unknown): DomainError {
  try {
    read();
  } catch (error) {
    if (error instanceof DomainError) return error;
  }
  throw new Error('It was not refused.');
}

describe('an input', () => {
  it('is refused with all of its faults, under the code of the first', () => {
    const refusal = refusalOf(() => readInput({ name: () => readText('four', name), age: () => 7, point }));
    expect(refusal).toBeInstanceOf(InvalidInput);
    expect(refusal).toMatchObject({
      code: 'INVALID_TEXT',
      message: 'name has at most 3 characters.',
      details: {
        field: 'name',
        reason: 'TOO_LONG',
        faults: [
          { code: 'INVALID_TEXT', message: 'name has at most 3 characters.', field: 'name', reason: 'TOO_LONG' },
          { code: 'INVALID_POINT', message: 'A latitude is between -90 and 90 degrees.', field: 'point' },
        ],
      },
    });
  });

  it('is refused with a single fault as it is', () => {
    expect(refusalOf(() => readInput({ name: () => readText('four', name) }))).toBeInstanceOf(InvalidText);
  });

  it('is refused at once for what is no fault of the input', () => {
    const forbidden = () => {
      throw new Forbidden();
    };
    expect(refusalOf(() => readInput({ point, forbidden }))).toBeInstanceOf(Forbidden);
  });

  it('is refused with the faults of its entries, and of inputs within it', () => {
    const tags = ['ok', 'four', 'fives'];
    const list = () => readEntries('tags', tags, (tag, index) => readText(tag, { field: 'tags', maxLength: 3, index }));
    const { details } = refusalOf(() => readInput({ tags: list, point }));
    expect(details?.['faults']).toMatchObject([
      { field: 'tags', index: 1 },
      { field: 'tags', index: 2 },
      { field: 'point' },
    ]);
  });

  it('is read where there is no fault', () => {
    expect(readInput({ name: () => readText(' Ann', name), age: () => 7 })).toEqual({ name: 'Ann', age: 7 });
    expect(readEntries('tags', ['a ', 'b'], (tag) => tag.trim())).toEqual(['a', 'b']);
  });
});
