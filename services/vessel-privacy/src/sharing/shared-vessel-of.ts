/**
 * The shared vessel of a session, which has one from its beginning: nothing is read of it until something of it is
 * asked for.
 */
export interface SharedVesselOf {
  readonly sessionId: string;
}
