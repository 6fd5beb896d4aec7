import { before, otherPerson } from './heat.ts';

const filler =
  "(?:\\s+(?:always|never|just|only|constantly|really|even|still|keep|kept|keeps|ever|don't|do not|didn't|did not|doesn't|does not|won't|wouldn't|can't|can|could|couldn't|have|has|had|are|were|was|is|not|too|often|again|so|simply|all the time|once|bother to|care to|want to|try to|to))*";

/** What somebody is said to have done, by the stem of the verb, and what that is like for the one who says it. */
const byVerb: readonly (readonly [verb: string, was: string])[] = [
  ['ignor\\w*|walk\\w* past|look\\w* (?:through|past)', 'I felt ignored'],
  ['listen\\w*|hear\\w*|interrupt\\w*|cut\\w* me off|talk\\w* over', 'I did not feel heard'],
  ['understand\\w*|understood|get (?:me|it)', 'I did not feel understood'],
  ['lie[sd]?|lying|cheat\\w*|deceiv\\w*|betray\\w*|hid(?:e|es|den)?', 'my trust was shaken'],
  ['forg[eo]t\\w*', 'I felt forgotten'],
  [
    'yell\\w*|scream\\w*|shout\\w*|rais\\w* (?:your|his|her|their) voice|slam\\w*|threw|throw\\w*',
    'I was frightened by how loud it got',
  ],
  ['hit\\w*|push\\w*|shov\\w*|grab\\w*|threaten\\w*', 'I did not feel safe'],
  ['leav\\w*|left|abandon\\w*|walk\\w* (?:out|away|off)|disappear\\w*', 'I felt left alone'],
  ['promis\\w*|br(?:eak|oke)\\w*|cancel\\w*', 'I could not rely on what we had agreed'],
  [
    'help\\w*|clean\\w*|cook\\w*|wash\\w*|tid(?:y|ied|ies)|share the work|do (?:anything|the|your|a thing|nothing)|lift\\w* a finger|pull\\w*',
    'I felt alone with the work',
  ],
  ['(?:there|stand\\w*|stood|support\\w*|back\\w* me)\\b.*', 'I felt alone with it'],
  ['(?:say\\w* |said )?thank\\w*|appreciat\\w*|notic\\w*|acknowledg\\w*|see what', 'I did not feel appreciated'],
  [
    'respect\\w*|mock\\w*|laugh\\w*|insult\\w*|humiliat\\w*|embarrass\\w*|belittl\\w*|call\\w* me|roll\\w*|treat\\w* me|disrespect\\w*',
    'I did not feel respected',
  ],
  [
    'control\\w*|decid\\w*|forc\\w*|boss\\w*|tell\\w* me|told me|mak\\w* (?:all )?(?:the |every )?decisions?|made (?:all )?(?:the |every )?decisions?|push\\w* me|nag\\w*|order\\w*',
    'I felt that I had no say',
  ],
  ['check\\w* my|read\\w* my|spy\\w*|spied|go(?:es)? through my|went through my|barg\\w*', 'my privacy was not kept'],
  ['car(?:e|es|ed|ing)|love\\w*|matter\\w*', 'I felt that I did not matter'],
  ['blam\\w*|accus\\w*|criticis\\w*|criticiz\\w*|attack\\w*|judg\\w*', 'I felt blamed'],
  ['spend\\w*|spent|wast\\w*|owe\\w*|t(?:ake|akes|ook) my', 'I was worried about the money'],
  [
    '(?:come|comes|came|show\\w*|turn\\w*|arriv\\w*|be|been|being)?\\s*(?:home |up )?(?:so )?late',
    'I was left waiting',
  ],
  ['exclud\\w*|invit\\w*|includ\\w*', 'I felt left out'],
  ['hurt\\w*|wound\\w*|disappoint\\w*|let (?:me|us) down|upset\\w*', 'I was hurt'],
];

/** Clauses that accuse, each with what takes its place: the writer's side of the same thing. */
export const accusations: readonly (readonly [RegExp, string])[] = byVerb.map(([verb, was]) => [
  new RegExp(`^${before}${otherPerson}${filler}\\s+(?:${verb})\\b`, 'iu'),
  was,
]);
