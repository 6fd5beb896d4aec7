import { Limited, type DomainError } from './domain-error.ts';

class TooOften extends Limited {
  readonly code = 'TOO_OFTEN';
}

describe('a limited refusal', () => {
  it('does not compile without the moment at which it is over', () => {
    // A class that extends DomainError cannot call itself limited, and one that extends Limited has to give the moment.
    const isNoKindOfItsOwn: 'limited' extends DomainError['kind'] ? false : true = true;
    const takesTheMoment: Date extends ConstructorParameters<typeof TooOften>[1] ? true : false = true;
    const takesNothingElse: ConstructorParameters<typeof TooOften>[1] extends Date ? true : false = true;
    expect([isNoKindOfItsOwn, takesTheMoment, takesNothingElse]).toEqual([true, true, true]);
  });

  it('has the moment in its details', () => {
    const refusal = new TooOften('Later.', new Date('2026-03-02T12:00:00.000Z'), { maximum: 3 });
    expect(refusal).toMatchObject({
      kind: 'limited',
      details: { maximum: 3, availableAt: '2026-03-02T12:00:00.000Z' },
    });
  });
});
