import { accusations } from './accusations.ts';

const other = "(?:you|he|she|they|the other person|you guys|people)";
const absolutes: readonly (readonly [RegExp, string])[] = [
  [/\b(?:every single time|each and every time|every time)\b/gi, 'often when'],
  [/\bevery single (day|night|week|morning|evening)\b/gi, 'many a $1'],
  [/\balways\b|\bconstantly\b|\ball the time\b|\bnon-?stop\b|\bforever\b/gi, 'often'],
  [/\bnot once\b|\bnever ever\b|\bnever\b/gi, 'rarely'],
  [/\bno one\b|\bnobody\b/gi, 'hardly anyone'],
  [/\beveryone\b|\beverybody\b/gi, 'many people'],
  [/\bnothing\b/gi, 'little'],
  [/\beverything\b/gi, 'much'],
  [/\b(?:totally|completely|utterly|literally|obviously|clearly|of course|bloody|fucking|freaking|damn(?:ed)?|goddamn|effing)\s*/gi, ''],
];

const insults = 'idiots?|stupid|moron(?:s|ic)?|dumb|jerks?|assholes?|arseholes?|bastards?|bitch(?:es|y)?|liars?|losers?|pigs?|monsters?|psychos?|crazy|insane|narcissis(?:t|tic|ts)|toxic|pathetic|disgusting|worthless|useless|lazy|selfish|childish|immature|cruel|heartless|evil|ridiculous|shit(?:ty)?|bullshit|crap|fuck\\w*|cunt|dick|hypocrit\\w*|manipulative|abusive|gaslight\\w*|coward\\w*|ungrateful|spoiled|fools?';
const insult = new RegExp(`\\b(?:${insults})\\b`, 'iu');
const accuses = new RegExp(`^(?:(?:i (?:think|feel|felt|believe|guess|know) (?:that |like )?)?(?:why (?:do|did|can't|don't|must) )?|how (?:can|could|dare) )${other}(?:'(?:re|ve|d|ll|s))?(?:\\s|$)`, 'iu');
const threatens = /\b(?:or else|you'll (?:regret|see|pay|be sorry)|i(?:'ll| will) make you|i hate (?:you|him|her|them)|shut up|go to hell|screw you|to hell with)\b/iu;
const asks = /^(?:i (?:would like|want|need|wish|hope|'d like)|please|could|can|would)\b/iu;

/**
 * One clause without its heat, or null when it was nothing else. A clause about oneself stays, absolutes turned down; one that says
 * what the other did becomes what it was like; an insult, a threat or a judgement goes.
 */
export function coolClause(clause: string): string | null {
  if (clause === '' || threatens.test(clause)) return null;
  for (const [accusation, was] of accusations) if (accusation.test(clause)) return was;
  if (accuses.test(clause) && !asks.test(clause)) return null;
  if (insult.test(clause)) return null;
  return quieter(clause);
}

function quieter(clause: string): string | null {
  const said = absolutes
    .reduce((text, [found, instead]) => text.replace(found, instead), clause)
    .replace(/\byour fault\b|\b(?:his|her|their) fault\b/giu, 'hard for me')
    .replace(/^(?:listen|look|seriously|honestly|well|oh|ugh|god)\b[\s,]*/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(said) ? said : null;
}
