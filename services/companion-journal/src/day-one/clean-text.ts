/** Photos, videos and documents stand in a text as `![](dayone-moment://ID)` or `![](dayone-moment:/KIND/ID)`. */
const embedded = /!\[[^\]\n]{0,200}\]\(dayone-[a-z]{1,20}:[^)\s]{0,200}\)/g;
/** Links to other entries, which lead nowhere outside of Day One. What they say is kept. */
const internalLink = /\[([^\]\n]{0,500})\]\(dayone2?:\/\/[^)\s]{0,300}\)/g;
/** Day One puts a backslash before characters that Markdown would take for its own. */
const escaped = /\\([\\`*_{}[\]()#+\-.!~>|<"'$&%@^=:;,?/])/g;
const emptyLines = /\n[ \t]*(?:\n[ \t]*){2,}/g;

/** A text of Day One as a person wrote it: Markdown without escapes, and without what stood for media. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u200b|\ufeff/g, '')
    .replace(embedded, '')
    .replace(internalLink, '$1')
    .replace(escaped, '$1')
    .replace(emptyLines, '\n\n')
    .trim();
}

export interface TitledText {
  readonly title: string | null;
  readonly text: string;
}

/** Takes a heading in the first line as the title, if a text follows it. */
export function splitTitle(text: string, longestTitle: number): TitledText {
  const [first = '', ...rest] = text.split('\n');
  const title = /^#{1,6}[ \t]+(\S.*)$/.exec(first)?.[1]?.trim();
  const body = rest.join('\n').trim();
  if (title === undefined || body === '' || [...title].length > longestTitle) return { title: null, text };
  return { title, text: body };
}
