/** What a letter says, whatever it will look like. Paragraphs are plain text. */
export interface Letter {
  readonly subject: string;
  readonly before: readonly string[];
  readonly link?: { readonly text: string; readonly url: string };
  readonly after?: readonly string[];
}

const greeting = 'Hello,';
const closing = 'Kindred';

/** The letter as plain text. A link stands alone on its line and is not broken, so that it can be copied. */
export function asText({ before, link, after = [] }: Letter): string {
  return [greeting, ...before, ...(link ? [link.url] : []), ...after, closing].join('\n\n') + '\n';
}

/**
 * The letter as HTML that any mail program shows alike: no style sheet, no picture, nothing fetched that would tell it
 * was read.
 */
export function asHtml({ subject, before, link, after = [] }: Letter): string {
  const paragraphs = [greeting, ...before].map(paragraph);
  if (link)
    paragraphs.push(
      `<p><a href="${escaped(link.url)}">${escaped(link.text)}</a></p>`,
      paragraph(`Or copy this address: ${link.url}`),
    );
  return (
    [
      '<!doctype html>',
      `<html lang="en"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
      '<body style="font-family: sans-serif; max-width: 36em">',
      ...paragraphs,
      ...[...after, closing].map(paragraph),
      '</body></html>',
    ].join('\n') + '\n'
  );
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
