/** A reason not to start that the reader can do something about: shown as its message alone, never with a stack. */
export class CannotStart extends Error {}
