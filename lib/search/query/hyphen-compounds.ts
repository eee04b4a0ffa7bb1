/**
 * Words that the documents of this field write now in one piece, now with a hyphen or in two (UN editing changed over
 * the years: "co-operation", "cooperation"); a star stands for any ending. Only a word written in one piece needs the
 * list: where a hyphen is written, it shows where to join.
 */
const compounds = `
  anti-corruption anti-discriminat* anti-gypsyism anti-personnel anti-retroviral* anti-semit*
  anti-social anti-terror* bio-diversity bio-metric* bread-winner* breast-feed* care-giver*
  care-taker* check-point* child-bearing child-birth child-care child-rearing co-educat*
  co-exist* co-habit* co-operat* co-ordinat* co-sponsor* counter-narcotic* counter-terror*
  cross-border cross-cutting cyber-attack* cyber-bull* cyber-crime* cyber-harass* cyber-securit*
  cyber-space cyber-stalk* cyber-violence data-base* day-care de-centrali* de-coloni*
  de-criminali* de-institutionali* de-militari* de-mining de-segregat* de-stigmati*
  decision-maker* decision-making drop-out* e-learning e-mail* eco-system* ethno-religious
  extra-judicial* extra-marital extra-territorial* eye-witness* fact-finding fire-arm* follow-up
  front-line* grand-child* grand-parent* grass-root* ground-water head-scar* health-care
  hot-line* hydro-electric hydro-power ill-treat* inter-agency inter-communal inter-country
  inter-cultural inter-department* inter-disciplin* inter-ethnic inter-faith inter-generational
  inter-governmental inter-ministerial inter-parliamentary inter-personal inter-racial
  inter-relat* inter-religious inter-section* inter-sector* inter-sex intra-regional job-seeker*
  land-fill* land-grab* land-holder* land-holding* land-mine* land-owner* law-maker* law-making
  life-long life-style* long-standing long-term macro-economic* mal-nourish* mal-nutrition
  mal-treat* micro-credit* micro-enterprise* micro-financ* mine-field* multi-cultural*
  multi-dimensional* multi-disciplinary multi-ethnic* multi-faceted multi-lateral* multi-lingual*
  multi-national* multi-party multi-sector* multi-stakeholder neo-liberal* neo-natal neo-nazi*
  non-accept* non-bailable non-binding non-citizen* non-combatant* non-communicable non-complian*
  non-consensual non-contributory non-cooperation non-criminal* non-custodial non-derogab*
  non-derogation non-disabled non-disclosure non-discriminat* non-enforcement non-existen*
  non-formal non-government* non-implementation non-indigenous non-interference non-intervention
  non-judicial non-justiciab* non-lethal non-medical* non-member* non-muslim* non-national*
  non-participation non-partisan non-payment non-penal non-profit non-proliferation
  non-punishment non-punitive non-recognition non-recurrence non-refoulement non-registration
  non-religious non-renewal non-repetition non-reporting non-resident* non-retroactiv*
  non-retrogression non-roma non-state* non-statutory non-traditional non-violen* on-going
  on-line on-site out-patient* out-reach over-age over-crowd* over-incarcerat* over-populat*
  over-represent* para-legal* para-militar* part-time peace-build* peace-keep* peace-mak*
  peri-natal policy-maker* policy-making post-conflict post-election post-graduate* post-natal
  post-partum post-secondary post-traumatic post-war pre-marital pre-natal pre-primary
  pre-school* pre-trial pro-active* psycho-active psycho-social* quasi-judicial re-admission
  re-educat* re-elect* re-enact* re-enrol* re-entry re-establish* re-hous* re-integrat* re-locat*
  re-marriage re-offend* re-settl* re-traumati* re-unif* re-victimi* road-map* round-table*
  school-child* school-girl* semi-nomadic short-term socio-cultural socio-demographic
  socio-econom* socio-political step-child* step-parent* still-birth* still-born sub-commission*
  sub-committee* sub-contract* sub-group* sub-national sub-paragraph* sub-programme* sub-region*
  sub-saharan sub-standard supra-national time-bound time-frame* time-line* trans-boundary
  trans-gender* trans-national* trans-phob* trans-sexual* under-age* under-develop* under-employ*
  under-funded under-graduate* under-nourish* under-nutrition under-privileged under-report*
  under-represent* under-resourced under-staffed under-weight war-lord* war-time waste-water
  web-site* week-end* well-being wheel-chair* whistle-blow* work-force work-load* work-place*
  x-ray*
`;

/** `open`: any ending may follow the two parts. */
type Compound = Readonly<{ first: string; second: string; open: boolean }>;

/** The shortest word in one piece: by as many first letters a word finds the few that it may be. */
const startLength = 4;

const compoundsByStart = Map.groupBy(compounds.trim().split(/\s+/).map(readCompound), startOf);

function readCompound(entry: string): Compound {
  const [first = "", second = ""] = entry.replace("*", "").split("-");
  return { first, second, open: entry.endsWith("*") };
}

function startOf({ first, second }: Compound): string {
  return `${first}${second}`.slice(0, startLength);
}

/** The hyphenated form of a word written in one piece: "well-being" for "wellbeing"; undefined for any other word. */
export function findHyphenated(word: string): string | undefined {
  const text = word.toLowerCase();
  const compound = compoundsByStart
    .get(text.slice(0, startLength))
    ?.find((each) => isForm(each, text));
  if (compound === undefined) return undefined;
  const { length } = compound.first;
  return `${word.slice(0, length)}-${word.slice(length)}`;
}

function isForm({ first, second, open }: Compound, text: string): boolean {
  const joined = `${first}${second}`;
  return open ? text.startsWith(joined) : text === joined;
}

/** Whether two words side by side are written in one piece too, as "well being" is. */
export function isSplitCompound(first: string, second: string): boolean {
  return findHyphenated(`${first}${second}`) === `${first}-${second}`;
}
