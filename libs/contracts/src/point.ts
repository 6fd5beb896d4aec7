import { DomainError } from './domain-error.ts';

/** A point in WGS 84 (EPSG:4326), in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export class InvalidLocation extends DomainError {
  readonly code = 'INVALID_LOCATION';

  constructor(field: string, message: string) {
    super(message, { details: { field, reason: 'OUT_OF_RANGE' } });
  }
}

/**
 * A point on the globe. The antimeridian has one name, 180 being written as -180.
 * @throws {InvalidLocation} when a coordinate is missing, no number, or out of range
 */
export function readPoint({ latitude, longitude }: Point): Point {
  const onGlobe = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (!onGlobe)
    throw new InvalidLocation('point', 'A latitude is between -90 and 90 degrees, a longitude between -180 and 180.');
  return { latitude: latitude + 0, longitude: longitude === 180 ? -180 : longitude + 0 };
}

/** Rows of cells are 1/100 of a degree high, about 1.11 km on the ground. */
const rowsPerDegree = 100;

/**
 * The point that others are shown: the centre of the cell of about 1.1 km by 1.1 km that the true one lies in, never
 * more than 0.8 km away. It depends on the true point alone, so that asking again, or from elsewhere, tells nothing
 * more (noise would average out). Cells of a row have one width, a whole number of them goes round the globe, and rows
 * near the poles have fewer: a fixed step in degrees would shrink with the cosine of the latitude, to 30 m where some
 * people live.
 */
export function roundedPoint(point: Point): Point {
  const row = Math.min(Math.floor((point.latitude + 90) * rowsPerDegree), 180 * rowsPerDegree - 1);
  const latitude = (row + 0.5) / rowsPerDegree - 90;

  const cells = Math.max(1, Math.floor(360 * rowsPerDegree * Math.cos((latitude * Math.PI) / 180)));
  const cell = Math.min(Math.floor(((point.longitude + 180) / 360) * cells), cells - 1);
  return { latitude: sixDecimals(latitude), longitude: sixDecimals(((cell + 0.5) / cells) * 360 - 180) };
}

/** A tenth of a metre: it drops what binary fractions leave at the end, nothing that anybody measured. */
function sixDecimals(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
