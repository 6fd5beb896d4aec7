import { createEntity, type ColumnsOf } from './create-entity.ts';

class Seat {
  readonly #marks: string[] = [];
  private lastMark: string | null = null;
  id!: string;
  tribeId!: string;
  takenBy!: string | null;
  note?: string;

  get isTaken(): boolean {
    return this.takenBy !== null;
  }

  mark(what: string): string[] {
    this.lastMark = what;
    this.#marks.push(this.lastMark);
    return this.#marks;
  }
}

const columns = { id: 'a', tribeId: 'b', takenBy: null };
type Accepts<Given> = Given extends ColumnsOf<Seat> ? 'compiles' : 'does not compile';

describe('a new entity', () => {
  it('does not compile without one of its columns', () => {
    const missing: Accepts<{ id: string; tribeId: string }> = 'does not compile';
    const whole: Accepts<typeof columns> = 'compiles';
    const other: Accepts<{ id: string; tribeId: string; takenBy: number }> = 'does not compile';
    expect([missing, whole, other]).toHaveLength(3);
  });

  it('is not asked for getters, methods and private fields', () => {
    const keys: Record<keyof ColumnsOf<Seat>, true> = { id: true, tribeId: true, takenBy: true, note: true };
    expect(Object.keys(keys)).toHaveLength(4);
  });

  it('has the given columns, and works as one that was loaded', () => {
    const seat = createEntity(Seat, columns);
    expect(seat).toBeInstanceOf(Seat);
    expect({ ...seat }).toMatchObject(columns);
    expect([seat.isTaken, seat.mark('x')]).toEqual([false, ['x']]);
  });
});
