/** What a letter says, whatever it will look like. Paragraphs are plain text. */
export interface Letter {
  readonly subject: string;
  readonly before: readonly string[];
  /** What it lists, each with a sentence. */
  readonly items?: readonly LetterItem[];
  readonly link?: LetterLink;
  readonly after?: readonly string[];
  /** In small print, below the closing. */
  readonly footer?: { readonly text: string; readonly link: LetterLink };
  /** English by default. */
  readonly words?: LetterWords;
}

export interface LetterItem {
  readonly title: string;
  readonly text: string;
}

export interface LetterLink {
  readonly text: string;
  readonly url: string;
}

/** The words of the layout itself, in a letter's language. */
export interface LetterWords {
  /** BCP 47, for programs that read aloud or translate. */
  readonly language: string;
  readonly greeting: string;
  readonly copyLink: string;
  readonly closing: string;
}

const english: LetterWords = {
  language: 'en',
  greeting: 'Hello,',
  copyLink: 'Or copy this address:',
  closing: 'Kindred',
};

/** The letter as plain text. A link stands alone on its line and is not broken, so that it can be copied. */
export function asText({ before, items = [], link, after = [], footer, words = english }: Letter): string {
  const listed = items.map(({ title, text }) => `- ${title}\n  ${text}`);
  return (
    [
      words.greeting,
      ...before,
      ...listed,
      ...(link ? [link.url] : []),
      ...after,
      words.closing,
      ...(footer ? [`-- \n${footer.text}`, footer.link.url] : []),
    ].join('\n\n') + '\n'
  );
}

/**
 * The letter as HTML that any mail program shows alike: no style sheet, no picture, nothing fetched that would tell it
 * was read.
 */
export function asHtml({ subject, before, items = [], link, after = [], footer, words = english }: Letter): string {
  const paragraphs = [words.greeting, ...before].map(paragraph);
  if (items.length > 0) paragraphs.push(list(items));
  if (link)
    paragraphs.push(
      items.length > 0 ? button(link) : `<p>${anchor(link)}</p>`,
      paragraph(`${words.copyLink} ${link.url}`),
    );
  return (
    [
      '<!doctype html>',
      `<html lang="${escaped(words.language)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
      '<body style="font-family: sans-serif; max-width: 36em; line-height: 1.5">',
      ...paragraphs,
      ...[...after, words.closing].map(paragraph),
      ...(footer ? [small(footer)] : []),
      '</body></html>',
    ].join('\n') + '\n'
  );
}

/** A table, because some mail programs draw no borders and paddings of lists. */
function list(items: readonly LetterItem[]): string {
  const cell = 'border-left: 4px solid #5b4b8a; background: #f5f3fa; padding: 10px 14px';
  const rows = items.map(
    ({ title, text }) =>
      `<tr><td style="${cell}"><strong>${escaped(title)}</strong><br>${escaped(text)}</td></tr><tr><td height="8"></td></tr>`,
  );
  return ['<table role="presentation" width="100%" cellspacing="0" cellpadding="0">', ...rows, '</table>'].join('\n');
}

function button(link: LetterLink): string {
  const look = 'display: inline-block; background: #5b4b8a; color: #ffffff; padding: 10px 18px; text-decoration: none';
  return `<p>${anchor(link, `${look}; border-radius: 4px`)}</p>`;
}

function small({ text, link }: NonNullable<Letter['footer']>): string {
  return `<p style="color: #666666; font-size: 85%; border-top: 1px solid #dddddd; padding-top: 10px">${escaped(text)} ${anchor(link, 'color: #666666')}</p>`;
}

function anchor({ text, url }: LetterLink, style?: string): string {
  return `<a href="${escaped(url)}"${style === undefined ? '' : ` style="${style}"`}>${escaped(text)}</a>`;
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
