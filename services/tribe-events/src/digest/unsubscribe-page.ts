import { createHash } from 'node:crypto';
import Negotiator from 'negotiator';
import { digestWords } from './digest-words.ts';

const languages = ['en', 'de'] as const;
type Language = (typeof languages)[number];

const style =
  'body{font-family:sans-serif;max-width:32em;margin:15vh auto;padding:0 1em;line-height:1.5}button{font-size:1em;padding:.6em 1.2em;background:#5b4b8a;color:#fff;border:0;border-radius:4px}';

/** The page fetches nothing, runs nothing and sends its form to its own address alone. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
};

/** Shows a question with a button, what was done, or that the address is none. No text of a caller is in it. */
export function unsubscribePage(state: 'QUESTION' | 'DONE' | 'UNKNOWN', acceptLanguage: string | undefined): string {
  const language = languageOf(acceptLanguage);
  const { title, question, button, done, unknown } = digestWords[language].page;
  const text = { QUESTION: question, DONE: done, UNKNOWN: unknown }[state];
  const form = state === 'QUESTION' ? `<form method="post"><button>${button}</button></form>` : '';
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${style}</style></head><body><h1>${title}</h1><p>${text}</p>${form}</body></html>
`;
}

function languageOf(acceptLanguage: string | undefined): Language {
  const [first] = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? 'en' } }).languages([...languages]);
  return languages.find((one) => one === first) ?? 'en';
}
