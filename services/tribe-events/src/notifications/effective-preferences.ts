import {
  allNotificationKinds,
  isOnByDefault,
  notificationChannels,
  type NotificationChannel,
  type NotificationKind,
} from './notification-kinds.ts';
import type { NotificationPreference } from './notification-preference.ts';

/** Whether a kind comes by a channel, as a person sees it. */
export interface EffectivePreference {
  readonly kind: NotificationKind;
  readonly channel: NotificationChannel;
  readonly isOn: boolean;
  readonly isDefault: boolean;
}

/** What holds for every kind and channel: what the person decided, else the default. */
export function effectivePreferences(decided: readonly NotificationPreference[]): EffectivePreference[] {
  const byPlace = new Map(decided.map(({ kind, channel, isOn }) => [`${kind} ${channel}`, isOn]));
  return allNotificationKinds.flatMap((kind) =>
    notificationChannels.map((channel) => {
      const isOn = byPlace.get(`${kind} ${channel}`);
      return { kind, channel, isOn: isOn ?? isOnByDefault(kind, channel), isDefault: isOn === undefined };
    }),
  );
}
