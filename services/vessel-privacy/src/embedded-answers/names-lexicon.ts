const words = (text: string) => new Set(text.trim().split(/\s+/));

/** First names that are common in English-speaking countries, where they are no ordinary word as well. */
export const knownNames: ReadonlySet<string> = words(`
Aaron Abigail Adam Adrian Ahmed Aisha Alan Alex Alexander Alexandra Alice Alicia Ali Amanda Amber Amelia Amy Ana Andrea Andrew Angela Anita Ann Anna Anne
Anthony Antonio Arthur Ashley Barbara Ben Benjamin Beth Betty Brandon Brenda Brian Bruce Caroline Carlos Catherine Charles Charlie Charlotte Chloe Chris
Christian Christina Christine Christopher Claire Clara Craig Cynthia Daniel Daniela Dave David Deborah Denise Dennis Diana Diane Donald Donna Dorothy
Douglas Edward Elena Eli Elizabeth Ella Ellen Emily Emma Eric Erik Ethan Eva Evelyn Fatima Fiona Frances Francis Gabriel Gary George Gloria Grace Greg
Gregory Hannah Harry Heather Helen Henry Ian Isaac Isabel Isabella Ivan Jacob Jack Jackie James Jane Janet Jason Jean Jeff Jennifer Jenny Jeremy Jerry
Jessica Jim Joan Joe John Jonathan Jordan Jorge Jose Joseph Joshua Juan Judith Judy Julia Julian Julie Justin Karen Kate Katherine Kathleen Kathy Katie
Keith Kelly Kenneth Kevin Kim Kyle Larry Laura Lauren Leah Leo Leon Leonard Liam Linda Lisa Lucas Lucy Luis Luke Lydia Maria Marie Marco Margaret Martha
Martin Mary Matt Matthew Maya Megan Melissa Mia Michael Michelle Miguel Mike Mohamed Mohammed Monica Nancy Natalie Nathan Nicholas Nick Nicole Nina Noah
Nora Olga Oliver Olivia Omar Oscar Pamela Patricia Patrick Paul Paula Pedro Peter Philip Priya Rachel Ralph Raymond Rebecca Richard Rob Robert Roger Ronald
Rosa Ruth Ryan Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sharon Simon Sofia Sophia Sophie Stephanie Stephen Steve Steven Susan Tanya Teresa Theresa
Thomas Tim Timothy Tina Tom Tony Tyler Valerie Vanessa Vera Veronica Victor Victoria Vincent Walter Wendy William Xavier Yasmin Yusuf Zachary Zoe`);

export const knownPlaces: ReadonlySet<string> = words(`
London Paris Berlin Madrid Rome Vienna Dublin Lisbon Amsterdam Brussels Zurich Geneva Munich Hamburg Cologne Frankfurt Prague Warsaw Budapest Athens
Stockholm Oslo Copenhagen Helsinki Edinburgh Glasgow Manchester Birmingham Liverpool Leeds Bristol Oxford Cambridge York Boston Chicago Seattle Portland
Denver Austin Dallas Houston Atlanta Miami Philadelphia Washington Brooklyn Manhattan Detroit Phoenix Toronto Montreal Vancouver Sydney Melbourne
Brisbane Auckland Wellington Tokyo Delhi Mumbai Bangalore Singapore Dubai Istanbul Cairo Lagos Nairobi Johannesburg England Scotland Wales Ireland Britain
France Germany Spain Italy Portugal Austria Switzerland Netherlands Belgium Poland Sweden Norway Denmark Finland Greece Turkey America Canada Mexico
Brazil Argentina Australia India China Japan Africa Europe Asia California Texas Florida Ohio Virginia Oregon Colorado Michigan Arizona Georgia`);

/** For use in a pattern. May and March are left to stand for what else they mean, unless a number is beside them. */
export const months =
  'January|February|March(?=\\s+\\d)|April|May(?=\\s+\\d)|June|July|August|September|October|November|December|Christmas|Easter|Thanksgiving';

/** Words with a capital that tell nobody. */
export const neverNames: ReadonlySet<string> = words(`
I I'm I'd I'll I've I’m I’d I’ll I’ve Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays
Sundays English God OK TV Mum Mom Dad A The And But So When Then If We You He She They It My Our Your March May Who What Everybody Everyone Nobody Someone Somebody Both Neither This That These Those Mine One His Her Their`);
