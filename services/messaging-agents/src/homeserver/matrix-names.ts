import { parseId } from '@kindred/contracts/uuid';

/** The names of this application service on its homeserver. */
export interface MatrixNames {
  readonly serverName: string;
  /** The id of the application service, and the name of its own user. Names that begin with `ID_` are its alone. */
  readonly asId: string;
}

export const bridgeUser = ({ serverName, asId }: MatrixNames) => `@${asId}:${serverName}`;

export const ghostLocalpart = ({ asId }: MatrixNames, id: string) => `${asId}_${id}`;

export const ghostUser = (names: MatrixNames, id: string) => `@${ghostLocalpart(names, id)}:${names.serverName}`;

export const roomAliasName = ({ asId }: MatrixNames, channelId: string) => `${asId}_${channelId}`;

export const roomAlias = (names: MatrixNames, channelId: string) =>
  `#${roomAliasName(names, channelId)}:${names.serverName}`;

/** Whether a user is the bridge, or in the namespace of its ghosts. */
export function isOurs({ serverName, asId }: MatrixNames, userId: string): boolean {
  return userId === `@${asId}:${serverName}` || (userId.startsWith(`@${asId}_`) && userId.endsWith(`:${serverName}`));
}

/** The id of the person or agent that a ghost stands for. Null for any other user. */
export function idOfGhost(names: MatrixNames, userId: string): string | null {
  if (!isOurs(names, userId)) return null;
  return parseId(userId.slice(names.asId.length + 2, -names.serverName.length - 1));
}

/**
 * The UUIDs that users have in their names, as ghosts do. Users of other application services can have them too, so
 * this is only for locks, where one too many does no harm.
 */
export function idsInUsers(userIds: readonly string[]): string[] {
  return userIds.flatMap((userId) => /_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):/.exec(userId)?.[1] ?? []);
}

/** A Matrix user of any homeserver, by the grammar that ids of old have too. */
export function isMatrixUser(text: string): boolean {
  return text.length <= 255 && /^@[!-9;-~]*:[A-Za-z0-9.\-[\]:]+$/.test(text);
}
