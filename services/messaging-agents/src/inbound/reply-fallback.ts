/**
 * Older clients repeat at the beginning of a reply what it answers: in the text behind `> `, in HTML as `mx-reply`. The
 * reply refers to the message already, so the copy goes.
 */
export function withoutReplyFallback(body: string): string {
  const lines = body.split('\n');
  const first = lines.findIndex((line) => !line.startsWith('> '));
  if (first <= 0) return body;
  const rest = lines.slice(lines[first] === '' ? first + 1 : first).join('\n');
  return rest.trim() === '' ? body : rest;
}

export function withoutHtmlFallback(html: string): string {
  return html.replace(/^\s*<mx-reply>[\s\S]*?<\/mx-reply>/, '');
}
