import { russianForm } from "#lib/search/russian/russian-form";
import { hasCyrillic } from "#lib/search/russian/russian-words";

/**
 * Nouns of this field whose singular and plural the index's stemmer (Porter) does not bring together, a line each;
 * a slash joins forms that it does bring together. Left out on purpose, because one form is mostly another word here:
 * datum/data, medium/media, agendum/agenda, die/dice, lie/lies, tie/ties.
 */
const nouns = `
  woman women
  man men
  child children
  person/persons people
  grandchild grandchildren
  stepchild stepchildren
  schoolchild schoolchildren
  godchild godchildren
  spokesman spokesmen
  spokeswoman spokeswomen
  spokesperson/spokespersons spokespeople
  chairman chairmen
  chairwoman chairwomen
  chairperson/chairpersons chairpeople
  ombudsman ombudsmen
  ombudswoman ombudswomen
  ombudsperson/ombudspersons ombudspeople
  businessman businessmen
  businesswoman businesswomen
  businessperson/businesspersons businesspeople
  layman laymen
  layperson/laypersons laypeople
  salesman salesmen
  saleswoman saleswomen
  salesperson/salespersons salespeople
  policeman policemen
  policewoman policewomen
  serviceman servicemen
  servicewoman servicewomen
  seaman seamen
  airman airmen
  gunman gunmen
  statesman statesmen
  stateswoman stateswomen
  congressman congressmen
  congresswoman congresswomen
  assemblyman assemblymen
  councilman councilmen
  councilwoman councilwomen
  clergyman clergymen
  nobleman noblemen
  tribesman tribesmen
  tribeswoman tribeswomen
  countryman countrymen
  countrywoman countrywomen
  fisherman fishermen
  fisherwoman fisherwomen
  herdsman herdsmen
  craftsman craftsmen
  craftswoman craftswomen
  tradesman tradesmen
  tradesperson/tradespersons tradespeople
  townsperson/townspersons townspeople
  workman workmen
  workwoman workwomen
  foreman foremen
  fireman firemen
  watchman watchmen
  cameraman cameramen
  sportsman sportsmen
  sportswoman sportswomen
  sportsperson/sportspersons sportspeople
  middleman middlemen
  kinsman kinsmen
  kinswoman kinswomen
  bondsman bondsmen
  bondswoman bondswomen
  gentleman gentlemen
  wife wives
  housewife housewives
  midwife midwives
  life lives
  knife knives
  half halves
  leaf leaves
  shelf shelves
  thief thieves
  self selves
  calf calves
  foot feet
  tooth teeth
  mouse mice
  goose geese
  ox oxen
  crisis crises
  analysis analyses
  basis bases
  thesis theses
  hypothesis hypotheses
  synthesis syntheses
  diagnosis diagnoses
  prognosis prognoses
  axis axes
  oasis oases
  emphasis emphases
  paralysis paralyses
  psychosis psychoses
  neurosis neuroses
  criterion criteria
  phenomenon phenomena
  memorandum/memorandums memoranda
  referendum/referendums referenda
  moratorium/moratoriums moratoria
  consortium/consortiums consortia
  symposium/symposiums symposia
  sanatorium/sanatoriums sanatoria
  ultimatum/ultimatums ultimata
  curriculum/curriculums curricula
  forum/forums fora
  addendum addenda
  corrigendum corrigenda
  erratum errata
  stratum strata
  bacterium bacteria
  honorarium honoraria
  compendium compendia
  spectrum spectra
  maximum maxima
  minimum minima
  millennium millennia
  ovum ova
  stigma/stigmas stigmata
  trauma/traumas traumata
  stimulus stimuli
  alumnus alumni
  syllabus syllabuses syllabi
  nucleus nuclei
  focus focuses foci
  locus loci
  terminus termini
  appendix/appendixes appendices
  index/indexes indices
  matrix matrices
  codex codices
  corpus corpora
  genus genera
  bureau/bureaus bureaux
  plateau/plateaus plateaux
  foetus foetuses
  fetus fetuses
  virus viruses
  census censuses
  campus campuses
  status statuses
  bonus bonuses
  consensus consensuses
  surplus surpluses
  apparatus apparatuses
  prospectus prospectuses
  caucus caucuses
  bias biases
  alias aliases
  canvas canvases
  atlas atlases
  gas gases
  bus buses
  minibus minibuses
  lens lenses
  quiz quizzes
  money/moneys monies
  penny/pennies pence
  passerby passersby
`;

/** Each noun as groups of forms; the forms of a group share their stem. */
export const irregularNouns: readonly (readonly (readonly string[])[])[] = nouns
  .trim()
  .split("\n")
  .map((line) =>
    line
      .trim()
      .split(" ")
      .map((forms) => forms.split("/")),
  );

/** Russian nouns whose plural is another word; any form of one stands for all that share its stem. */
const russianNouns = [
  ["ребёнок", "дети"],
  ["человек", "люди"],
] as const;

const russianOthers = new Map(
  russianNouns.flatMap(([one, many]) => [
    [russianForm(one), many] as const,
    [russianForm(many), one] as const,
  ]),
);

const nounOf = new Map(irregularNouns.flatMap((noun) => noun.flat().map((form) => [form, noun])));

/**
 * The other forms of a noun whose plural is irregular, in lower case: "women" for "Woman"; [] for every other word.
 * `byStem`: forms with the stem of one already given, or of the word, are found anyway and left out.
 */
export function irregularForms(word: string, byStem: boolean): readonly string[] {
  const form = word.toLowerCase();
  const russian = hasCyrillic(form) ? russianOthers.get(russianForm(form)) : undefined;
  if (russian !== undefined) return [russian];
  const noun = nounOf.get(form) ?? [];
  if (!byStem) return noun.flat().filter((other) => other !== form);
  return noun.filter((forms) => !forms.includes(form)).flatMap(([first = []]) => first);
}
