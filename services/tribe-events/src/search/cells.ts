import type { Point } from '@kindred/contracts/point';
import { earthRadiusM, radians, sphereDistanceM } from '../distance.ts';

/** A cell of the search grid, and between which distances from a point its places are, in metres. */
export interface Cell {
  readonly cell: number;
  readonly nearestM: number;
  readonly farthestM: number;
}

/** Rows are a tenth of a degree high, about 11 km. `search_cell` in SQL numbers the cells in the same way. */
const rowsPerDegree = 10;
const rowStep = 3_600;
/** What rounding may change, and the ends of a cell that are not straight. */
const toleranceM = 50;

/** The cells that a circle touches, the nearest first. Near a pole there are few cells in a row; across it, all. */
export function cellsWithin(point: Point, radiusM: number): Cell[] {
  const reach = (radiusM / earthRadiusM) * (180 / Math.PI) + 0.01;
  const [first, last] = [rowOf(point.latitude - reach), rowOf(point.latitude + reach)];
  const rows = Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
  return rows
    .flatMap((row) => cellsOfRow(row, point, radiusM))
    .filter(({ nearestM }) => nearestM <= radiusM)
    .sort((one, other) => one.nearestM - other.nearestM || one.cell - other.cell);
}

function rowOf(latitude: number): number {
  return Math.min(Math.max(Math.floor((latitude + 90) * rowsPerDegree), 0), 180 * rowsPerDegree - 1);
}

/** The cells of a row that can be in reach: those beside the point's longitude, or all where a row is short. */
function cellsOfRow(row: number, point: Point, radiusM: number): Cell[] {
  const latitude = (row + 0.5) / rowsPerDegree - 90;
  const cells = Math.max(1, Math.floor(360 * rowsPerDegree * Math.cos(radians(latitude))));
  const beside = Math.ceil((turnWithin(row, point, radiusM) / (2 * Math.PI)) * cells) + 1;
  const middle = Math.floor(((point.longitude + 180) / 360) * cells);
  const wanted = Math.min(cells, beside * 2 + 1);
  return Array.from({ length: wanted }, (_, nth) =>
    cellAt(row, (((middle - beside + nth) % cells) + cells) % cells, cells, point),
  );
}

/** How far in longitude, in radians, a place of the row can be from a point without being farther than the radius. */
function turnWithin(row: number, point: Point, radiusM: number): number {
  const narrowest = Math.max(0, Math.min(...edgesOf(row).map((edge) => Math.cos(radians(edge)))));
  const scale = Math.sqrt(narrowest * Math.max(0, Math.cos(radians(point.latitude))));
  const chord = Math.sin(radiusM / (2 * earthRadiusM));
  return chord >= scale ? Math.PI : 2 * Math.asin(chord / scale);
}

function cellAt(row: number, nth: number, cells: number, point: Point): Cell {
  const centre = { latitude: (row + 0.5) / rowsPerDegree - 90, longitude: ((nth + 0.5) / cells) * 360 - 180 };
  const corner = (edge: number) => ({ latitude: edge, longitude: (nth / cells) * 360 - 180 });
  const halfM = Math.max(...edgesOf(row).map((edge) => sphereDistanceM(centre, corner(edge)))) + toleranceM;
  const distanceM = sphereDistanceM(point, centre);
  return { cell: row * rowStep + nth + 1, nearestM: Math.max(0, distanceM - halfM), farthestM: distanceM + halfM };
}

/** The latitudes between which a row is. */
function edgesOf(row: number): readonly [number, number] {
  return [row / rowsPerDegree - 90, (row + 1) / rowsPerDegree - 90];
}
