import { accusations } from './accusations.ts';
import { accusing, calledNames, insulting, threatening } from './heat.ts';

const absolutes: readonly (readonly [RegExp, string])[] = [
  [/\bcan(?:'t| ?not)? (?:never|ever) (.+?) again\b/gi, 'find it hard to $1'],
  [/\bcan never\b/gi, 'find it hard to'],
  [/\b(?:every single time|each and every time|every time)\b/gi, 'often when'],
  [/\bevery single (day|night|week|morning|evening)\b/gi, 'many a $1'],
  [/\balways\b|\bconstantly\b|\ball the time\b|\bnon-?stop\b|\bforever\b/gi, 'often'],
  [/\bnot once\b|\bnever ever\b|\bnever\b/gi, 'rarely'],
  [/\bno one\b|\bnobody\b/gi, 'hardly anyone'],
  [/\beveryone\b|\beverybody\b/gi, 'many people'],
  [/\bnothing\b/gi, 'little'],
  [/\beverything\b/gi, 'much'],
  [
    /\b(?:totally|completely|utterly|literally|obviously|clearly|of course|bloody|fucking|freaking|damn(?:ed)?|goddamn|effing)\b\s*/gi,
    '',
  ],
  [
    /\bit(?:'s| is) (?:all |only |just )?(?:your|his|her|their|the other person's) (?:own )?fault\b/gi,
    'it is hard for me',
  ],
  [/\b(?:your|his|her|their|the other person's) fault\b/gi, 'hard for me'],
  [/^(?:(?:listen|look),|(?:seriously|honestly|well|oh|ugh|god)\b)[\s,]*/iu, ''],
];
const isAbsolute = /\b(?:always|never|constantly|every (?:single )?time|all the time|not once)\b/iu;
const asks = /^(?:i (?:would like|want|need|wish|hope)|i'd like|please|could|can|would|will)\b/iu;

/**
 * One clause without its heat, or null when it was nothing else. A clause about oneself stays, absolutes turned down;
 * one that says what the other did becomes what it was like; an insult, a threat or a judgement goes. A plain
 * circumstance ("when you are late") is no accusation.
 */
export function coolClause(clause: string, joint = ''): string | null {
  if (clause === '' || threatening.test(clause)) return null;
  const cool = quieter(clause);
  if (asks.test(clause)) return insulting.test(clause) ? quieter(clause.replace(calledNames, '')) : cool;
  const was = accusations.find(([accusation]) => accusation.test(clause));
  const circumstance = /^(?:when|if|while)$/.test(joint) && !isAbsolute.test(clause) && !insulting.test(clause);
  if (circumstance && (was === undefined || was[1] === leftWaiting)) return cool;
  if (was) return was[1];
  return accusing.test(clause) || insulting.test(clause) ? null : cool;
}

const leftWaiting = 'I was left waiting';

function quieter(clause: string): string | null {
  const said = absolutes
    .reduce((text, [found, instead]) => text.replace(found, instead), clause)
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(said) ? said : null;
}
