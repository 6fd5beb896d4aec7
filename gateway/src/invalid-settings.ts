/** Settings that the gateway cannot run on. The message names the one that is wrong. */
export class InvalidSettings extends Error {}
