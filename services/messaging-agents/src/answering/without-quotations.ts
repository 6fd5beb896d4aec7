const quotation = /^[^\S\n]*>.*(?:\n|$)/gmu;

/**
 * A text without its lines of quotation, which begin with `>`: a client of Matrix begins a reply with the text that it
 * answers. These are words of another person, who may not have consented that agents get them.
 */
export function withoutQuotations(text: string): string {
  return text.replace(quotation, '').trim();
}
