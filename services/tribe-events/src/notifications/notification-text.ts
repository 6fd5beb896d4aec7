/** What a person reads of a notification. */
export interface NotificationText {
  readonly title: string;
  readonly body: string;
}

/** The text of a kind, or how it is made of how often it happened. */
export type Text = NotificationText | ((times: number) => NotificationText);
