/** The variables that the process was given. A service's own `environment.ts` says what they must be. */
export const variables: Readonly<Record<string, string | undefined>> = process.env;
