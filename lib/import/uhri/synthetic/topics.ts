/** What a made-up passage tagged with a theme is about: own words, one to four phrases a theme. */
export const topicsOfTheme: Readonly<Record<string, readonly string[]>> = {
  Reservations: ["reservations to treaties", "declarations made when joining a treaty"],
  "Constitutional & legislative framework": [
    "constitutional guarantees",
    "draft laws before parliament",
    "the criminal code",
  ],
  "Legal & institutional reform": [
    "reform of the courts",
    "the new law on public bodies",
    "institutional reform",
  ],
  "Equality & non-discrimination": [
    "equal treatment before the law",
    "discrimination at work and at school",
    "a general law against discrimination",
  ],
  "Discrimination against women": [
    "discrimination against women",
    "unequal pay of women",
    "stereotypes about the roles of women and men",
  ],
  "Access to justice & remedy": ["access to justice", "free legal aid", "remedies for victims"],
  "Human rights education, trainings & awareness raising": [
    "human rights education",
    "training of judges and police officers",
    "campaigns that raise awareness",
  ],
  "Prohibition of torture & ill-treatment (including cruel, inhuman or degrading treatment)": [
    "torture and ill-treatment in police custody",
    "freedom from torture",
    "confessions obtained by torture",
    "beatings during interrogation",
  ],
  "Right to health": [
    "health care in remote districts",
    "mental health services",
    "vaccination of children",
    "the right to health",
  ],
  "Ratification of & accession to international instruments": [
    "ratification of the optional protocol",
    "accession to the convention against enforced disappearance",
  ],
  "Children: definition; general principles; protection": [
    "the best interests of the child",
    "the minimum age of marriage",
    "child protection services",
    "corporal punishment of children",
  ],
  "Administration of justice & fair trial": [
    "fair trial",
    "the independence of the judiciary",
    "access to a lawyer from the first hour",
    "trials behind closed doors",
  ],
  "Right to education": [
    "school enrolment of girls",
    "inclusive education",
    "the right to education",
    "free primary school",
  ],
  "Data collection & research": [
    "statistics broken down by sex and age",
    "collection of data",
    "research into causes",
  ],
  "Violence against women": [
    "domestic violence",
    "violence against women",
    "shelters for women who flee violence",
    "marital rape",
  ],
  "Racial discrimination": [
    "racial discrimination",
    "racist hate speech",
    "racial profiling by the police",
  ],
  "Cooperation & Follow up with Treaty Bodies": [
    "follow-up to earlier observations",
    "the next periodic report",
  ],
  "National Human Rights Action Plans (or specific areas) / implementation plans": [
    "the national action plan",
    "the strategy on human rights",
  ],
  "Sexual & gender-based violence": [
    "sexual violence",
    "gender-based violence",
    "rape in conflict",
    "female genital mutilation",
  ],
  "Labour rights and right to work": [
    "unemployment among young people",
    "safe working conditions",
    "the minimum wage",
    "forced labour in the harvest",
  ],
  "Budget & resources (for human rights implementation)": [
    "budget lines for social services",
    "resources of the ombudsman",
  ],
  "Human trafficking & contemporary forms of slavery": [
    "trafficking in persons",
    "forced labour",
    "debt bondage",
    "slavery by descent",
  ],
  "Rule of law & impunity": [
    "impunity for past abuses",
    "the rule of law",
    "amnesties for grave crimes",
  ],
  "Children: protection against exploitation": [
    "child labour",
    "sale of children",
    "online sexual exploitation of children",
  ],
  "Conditions of detention": [
    "overcrowded prisons",
    "conditions of detention",
    "solitary confinement",
    "deaths in custody",
  ],
  "Freedom of opinion and expression & access to information": [
    "freedom of expression",
    "journalists in prison for their work",
    "blocked websites",
    "defamation as a crime",
    "access to information",
  ],
  "Support to victims & witnesses": [
    "protection of witnesses",
    "support to victims",
    "rehabilitation of survivors",
  ],
  "Right to an adequate standard of living": [
    "an adequate standard of living",
    "income in rural regions",
  ],
  "Right to participate in public affairs & right to vote": [
    "free and fair elections",
    "the right to vote",
    "registration of political parties",
  ],
  "Human rights & poverty": ["poverty among families with many children", "extreme poverty"],
  "Rights related to marriage & family": [
    "child marriage",
    "polygamy",
    "divorce and the sharing of property",
  ],
  "Cooperation & consultation with civil society": [
    "consultation of civil society",
    "freedom of civil society groups to work",
  ],
  "Enforced disappearances": [
    "enforced disappearance",
    "the search for disappeared persons",
    "secret detention",
  ],
  "Cooperation with human rights mechanisms & requests for technical assistance": [
    "technical assistance",
    "invitations to independent experts",
  ],
  "Economic, social & cultural rights - general measures of implementation": [
    "economic, social and cultural rights",
    "social spending",
  ],
  "Children: family environment & alternative care": [
    "children in institutions",
    "foster care",
    "adoption",
  ],
  "National Human Rights Institution (NHRI)": [
    "the national human rights institution",
    "the ombudsman",
  ],
  "Advancement of women": ["women in leading posts", "temporary quotas for women"],
  "Good governance & corruption": ["corruption in public tenders", "good governance"],
  "Death penalty": [
    "the death penalty",
    "a moratorium on executions",
    "death sentences for drug offences",
  ],
  "Right to social security": [
    "pensions",
    "social security for informal workers",
    "child benefits",
  ],
  "Persons with disabilities: independence, inclusion": [
    "independent living of persons with disabilities",
    "large institutions for persons with disabilities",
  ],
  "Right to life": ["the right to life", "deaths at the border", "excessive use of force"],
  "Rights related to name, identity & nationality": [
    "birth registration",
    "statelessness",
    "nationality passed on by mothers",
  ],
  "Inter-State cooperation and assistance": ["international cooperation", "development assistance"],
  "Participation of women in political & public life": [
    "women in parliament",
    "participation of women in public life",
  ],
  "Arbitrary arrest & detention": [
    "arbitrary detention",
    "arrests without a warrant",
    "pre-trial detention",
  ],
  "Sexual & reproductive health and rights": [
    "maternal mortality",
    "access to contraceptives",
    "safe abortion",
  ],
  "Right to adequate housing": ["forced evictions", "adequate housing", "homelessness"],
  "Liberty & security of the person": [
    "liberty and security of the person",
    "preventive detention",
  ],
  "Persons with disabilities: definition, general principles": [
    "reasonable accommodation",
    "the definition of disability",
  ],
  "International criminal & humanitarian law (including crimes against humanity, war crimes, genocide)":
    ["war crimes", "crimes against humanity", "protection of civilians in armed conflict"],
  "Cooperation & Follow up with Special Procedures": [
    "a standing invitation to special procedures",
  ],
  "Freedom of thought, conscience & religion": [
    "freedom of religion",
    "registration of religious communities",
    "conscientious objection",
  ],
  "Land & property rights": [
    "land rights of indigenous peoples",
    "consultation before mining",
    "restitution of property",
  ],
  "Right to peaceful assembly": [
    "freedom of peaceful assembly",
    "permits for demonstrations",
    "protesters in detention",
  ],
  "Right to food": ["malnutrition of children", "the right to food", "school meals"],
  "Freedom of association": [
    "freedom of association",
    "registration of non-governmental organizations",
    "foreign funding of associations",
  ],
  "Safe drinking water & sanitation": ["safe drinking water", "sanitation in schools"],
  "Cultural rights": ["minority languages", "cultural heritage", "cultural rights"],
  "Children: juvenile justice": [
    "juvenile justice",
    "children in adult prisons",
    "the age of criminal responsibility",
  ],
  "Civil & political rights - general measures of implementation": [
    "civil and political rights",
    "the place of treaties in domestic law",
  ],
  "Persons with disabilities: accessibility, mobility": [
    "accessible public transport",
    "sign language interpretation",
  ],
  "Business & Human Rights": [
    "human rights duties of companies",
    "mining concessions",
    "supply chains",
  ],
  "Human rights & the environment": [
    "air pollution",
    "a healthy environment",
    "environmental defenders",
  ],
  "Scope of international obligations": ["obligations beyond the borders", "scope of the treaty"],
  "National Preventive Mechanism (NPM)": [
    "the national preventive mechanism",
    "unannounced visits to prisons",
  ],
  "Human rights & counter-terrorism": ["counter-terrorism laws", "a vague definition of extremism"],
  "Human rights & climate change": ["climate change", "rising sea levels"],
  "Cooperation with international organizations": ["cooperation with international organizations"],
  "Private life & privacy": [
    "surveillance of communications",
    "protection of personal data",
    "privacy",
  ],
  "Right to development": ["the right to development", "development plans"],
  "Freedom of movement": ["exit bans", "freedom of movement", "internal passports"],
  "Right to physical & moral integrity": ["bodily integrity", "involuntary sterilization"],
  "Transitional justice": [
    "truth commissions",
    "transitional justice",
    "reparation after the conflict",
  ],
  "Extrajudicial, summary or arbitrary executions": [
    "extrajudicial killings",
    "killings by security forces",
  ],
  "Persons with disabilities: protection against exploitation, violence & abuse": [
    "abuse in institutions",
    "violence against persons with disabilities",
  ],
  "2030 Agenda & other voluntary commitments": [
    "the sustainable development goals",
    "voluntary pledges",
  ],
  "Economic & political crisis, natural disasters or other emergencies": [
    "recovery after the earthquake",
    "the pandemic",
    "economic crisis",
  ],
  "Persons with disabilities: protecting the integrity of the person": [
    "forced treatment in psychiatric hospitals",
  ],
  "Cooperation & follow up with the Universal Periodic Review (UPR)": [
    "follow-up to the review by peers",
  ],
  "Right to self-determination": ["self-determination", "free, prior and informed consent"],
  "Human rights & toxics / hazardous wastes": ["toxic waste", "pesticides", "mercury in rivers"],
  "Derogation & state of emergency": ["the state of emergency", "derogation from the covenant"],
  "Trade union rights": ["trade unions", "the right to strike", "collective bargaining"],
  "Economic policy and foreign debt": ["austerity", "foreign debt"],
  "National Mechanisms for Implementation, Reporting and Follow-up (NMIRF)": [
    "the national mechanism for reporting",
  ],
  "Economic, social & cultural rights": ["social rights"],
  "Persons with disabilities: protection and safety in situations of risk": [
    "evacuation plans for persons with disabilities",
  ],
  "Persons deprived of liberty: concept of places of deprivation of liberty": [
    "visits to all places of detention",
  ],
  "Right to be recognized as a person before the law": ["guardianship", "legal capacity"],
  "Persons deprived of liberty: definition of torture & ill-treatment": [
    "the definition of torture",
  ],
  "Use of mercenaries/private security": ["private security companies", "mercenaries"],
  "General framework of implementation": ["implementation of the treaty"],
  "Research & other measures of implementation": ["research on implementation"],
  "Independent Monitoring Mechanism (IMM)": ["independent monitoring"],
  "Unilateral coercive measures": ["unilateral sanctions"],
  "Civil & political rights": ["political rights"],
  "Specific legal concepts that relates to persons or groups": ["legal definitions"],
  "Universal or cross-cutting issues": ["cross-cutting questions"],
};
