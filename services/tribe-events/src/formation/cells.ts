/**
 * How many people a cell has at most. The time of a formation rises with the square of it, its quality hardly: with
 * 1,600 people the table of pairs takes 10 MB.
 */
export const mostInCell = 1_600;

/** What stays whole in a cell, each at one place: people, groups and tribes. In columns, to be sent to a thread. */
export interface Units {
  /** On the unit sphere, three numbers a unit. */
  readonly places: Float64Array;
  /** How many people each represents. */
  readonly people: Int32Array;
}

/**
 * Cuts an area into cells of about equally many people: in two along the axis on which it is widest, and each part
 * again. Returns the indexes of each cell's units.
 * @param shift moves the first cuts by so many cells, so that the edges of another phase lie elsewhere
 */
export function cutIntoCells(units: Units, shift: number, most = mostInCell): number[][] {
  const cells: number[][] = [];
  const cut = (part: number[]): void => {
    const people = part.reduce((sum, unit) => sum + (units.people[unit] as number), 0);
    const count = Math.ceil(people / most);
    if (count <= 1 || part.length < 2) {
      if (part.length > 0) cells.push(part);
      return;
    }
    const axis = widestAxis(units, part);
    const along = part.toSorted((one, other) => placeOf(units, one, axis) - placeOf(units, other, axis) || one - other);
    const place = placeOfCut(units, along, (people * (Math.floor(count / 2) + shift)) / count);
    cut(along.slice(0, place));
    cut(along.slice(place));
  };
  cut(Array.from(units.people, (_, unit) => unit));
  return cells;
}

/** The place in the list up to which there are so many people: at least one unit on each side. */
function placeOfCut(units: Units, along: readonly number[], people: number): number {
  let counted = 0;
  const place = along.findIndex((unit) => (counted += units.people[unit] as number) > people);
  return Math.min(Math.max(place, 1), along.length - 1);
}

function widestAxis(units: Units, part: readonly number[]): number {
  const widths = [0, 1, 2].map((axis) => {
    let [low, high] = [Infinity, -Infinity];
    for (const unit of part) {
      const place = placeOf(units, unit, axis);
      low = Math.min(low, place);
      high = Math.max(high, place);
    }
    return high - low;
  });
  return widths.indexOf(Math.max(...widths));
}

const placeOf = ({ places }: Units, unit: number, axis: number) => places[unit * 3 + axis] as number;
