import { anyName } from '@kindred/models/answer-checks/names-any';
import { tellingForms } from '@kindred/models/answer-checks/tells-who';
import { hideNames, nameParts, tellingWords } from './hide-names.ts';
import { months } from './names-lexicon.ts';

interface Writing {
  readonly title: string;
  readonly text: string;
}

/**
 * Takes out what its form gives away, the names given, common first names and places, and words with a capital in
 * mid-sentence. It is coarse: an unusual name is missed where it only stands at the beginning of sentences, and
 * something harmless with a capital goes. Whoever contributes reads the result.
 */
export function answerAnonymise({
  title,
  text,
  names = [],
}: Writing & { readonly names?: readonly string[] }): Writing {
  const telling = tellingWords(text);
  const without = (part: string, most: number, or: string) =>
    tidy(hideNames(hideForms(part, names), telling))
      .slice(0, most)
      .trim() || or;
  return {
    title: without(
      sentenceCase(title, (word) => telling.has(word) || nameParts(names).has(word)),
      200,
      'Without a title',
    ),
    text: without(text, 10_000, 'Nothing of this could be shown.'),
  };
}

const monthNames = `(?:${months})`;
const dates = new RegExp(
  `(?:\\b(?:[Oo]n|[Ii]n)\\s+)?(?:${[
    '\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b',
    `\\b(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthNames}\\b(?:,? \\d{4})?`,
    `\\b${monthNames} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?`,
    `\\b${monthNames}(?: (?:19|20)\\d\\d)?\\b`,
    '\\b(?:19|20)\\d\\d\\b',
  ].join('|')})`,
  'gu',
);
const street =
  /\b\d{1,5}[a-z]?,?\s+(?:\p{Lu}[\p{L}'.-]*\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Court|Ct|Square|Sq|Place|Boulevard|Blvd|Terrace|Close)\b\.?|\b\p{Lu}\p{Ll}+(?:straße|strasse|weg|gasse|platz)\s+\d+\w?\b/gu;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b\d{5}(?:-\d{4})?\b/gu;
const titled =
  /\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Doctor|Aunt|Uncle|Father|Sister|Judge)\b\.?\s+\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?/gu;

function hideForms(text: string, names: readonly string[]): string {
  return text
    .replace(tellingForms.mail, 'an address')
    .replace(tellingForms.link, 'a link')
    .replace(tellingForms.handle, 'someone')
    .replace(street, 'an address')
    .replace(dates, 'one day')
    .replace(tellingForms.telephone, 'a number')
    .replace(postcode, '')
    .replace(anyName(names, 'gu') ?? /(?!)/g, 'someone')
    .replace(titled, 'someone');
}

/**
 * "Ten Minutes Each" has no names in it: a title in capitals becomes a sentence, but for words that are known to tell.
 */
function sentenceCase(title: string, tells: (word: string) => boolean): string {
  const words = title.split(/(?<=\s)/u);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals * 2 < words.length || words.length < 2) return title;
  const lower = words
    .map((word) => (tells(word.trim().replace(/[^\p{L}'’-]/gu, '')) || /^I\b/.test(word) ? word : word.toLowerCase()))
    .join('');
  return `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`;
}

function tidy(text: string): string {
  return text
    .replace(/\b([Ss]omeone)(?:\s+and)?\s+someone\b/g, '$1')
    .replace(/\b(?:at|in) a place,? (?:at|in) a place\b/g, 'at a place')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s{1,3}([,.;!?])/g, '$1')
    .replace(
      /(^|[.!?…\n]\s{0,3})(someone|something|one day|a place|an address|a number|a link)\b/g,
      (_, before: string, word: string) => `${before}${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    );
}
