import { describe, expect, expectTypeOf, it } from 'vitest';
import { Limited, type DomainError } from './domain-error.ts';

class TooOften extends Limited {
  readonly code = 'TOO_OFTEN';
}

describe('a limited refusal', () => {
  it('does not compile without the moment at which it is over', () => {
    // A class that extends DomainError cannot call itself limited, and one that extends Limited has to give the moment.
    expectTypeOf<'limited'>().not.toExtend<DomainError['kind']>();
    expectTypeOf<ConstructorParameters<typeof TooOften>[1]>().toEqualTypeOf<Date>();
  });

  it('has the moment in its details', () => {
    const refusal = new TooOften('Later.', new Date('2026-03-02T12:00:00.000Z'), { maximum: 3 });
    expect(refusal).toMatchObject({
      kind: 'limited',
      details: { maximum: 3, availableAt: '2026-03-02T12:00:00.000Z' },
    });
  });
});
