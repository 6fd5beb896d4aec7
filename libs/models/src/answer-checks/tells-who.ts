/** Patterns that identify a person by their form alone. Lengths are bounded, so that no text makes the search slow. */
export const tellingForms = {
  mail: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
  link: /\b(?:https?:\/\/|www\.)\S+/giu,
  handle: /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}/gu,
  /** Seven digits or more, with what people put between them. */
  telephone: /(?<![\p{L}\p{N}])(?:\+|\(?\b)\d(?:[\s()./-]{0,2}\d){6,}(?!\d)/gu,
} as const;

/** Whether a mail address, a link, a handle or a telephone number is in the text. */
export function tellsWho(text: string): boolean {
  return Object.values(tellingForms).some((form) => text.search(form) >= 0);
}
