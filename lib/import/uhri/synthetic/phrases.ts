/**
 * Sentences of made-up passages, in own words. {topic} and {group} come from the labels of the record, {place} and
 * {means} from the lists below, {body} is who speaks, with a capital as {Body}.
 */
export const concerns: readonly string[] = [
  "{body} is worried by what it hears about {topic}, above all where {group} are concerned.",
  "Reports from {place} speak of {topic}, yet few of them have been looked into.",
  "It regrets that {means} has been put off several times since 2014.",
  "Figures on {topic} are neither complete nor broken down by age, sex and region.",
  "Complaints that {group} bring about {topic} seldom reach a court.",
  "{body} notes that the law on {topic} leaves much to the discretion of officials.",
  "Many {group} in {place} do not know where to turn with questions of {topic}.",
  "It is troubled that {means} depends on outside money and reaches {place} late.",
  "In practice {group} wait for years, and the wait is longer in {place}.",
  "The answers given during the dialogue on {topic} were general, and {body} could not judge what has changed.",
  "{body} remains concerned that inquiries into {topic} are led by the same service that is accused.",
  "It takes note of {means}, but observes that {group} were not consulted.",
  "Persons under 18. This age limit is not observed in {place}, as {group} reported.",
];

export const positives: readonly string[] = [
  "{body} welcomes {means}, which has improved matters of {topic} for {group}.",
  "It notes with satisfaction that a law on {topic} entered into force.",
  "{body} appreciates the steps taken on {topic} in {place}.",
];

export const wishes: readonly string[] = [
  "The State should review its policy on {topic} together with {group}.",
  "{body} asks the State to set up {means} and to make it known in {place}.",
  "It should see to it that {group} can complain about {topic} without fear and free of charge.",
  "{body} recommends that money for {means} be set aside every year.",
  "The State should collect figures on {topic}, broken down by age, sex and region, and publish them.",
  "It should bring its law on {topic} into line with the treaty without further delay.",
  "{body} invites the State to learn from other countries that have dealt with {topic}.",
  "Every report of {topic} should be looked into promptly by someone independent of the police.",
  "The State should train officials in {place} so that {group} are treated with respect.",
  "{body} urges the State to end all practices linked to {topic} and to repair the harm done to {group}.",
  "It should also report, in its next report, on {means} and on what it has changed for {group}.",
  "The duty follows from article 14. {Body} asks that it be met for {group} as well.",
];

export const items: readonly string[] = [
  "Adopt a law on {topic}",
  "Set aside enough money for {means}",
  "Train officials in {place}",
  "Consult {group} before decisions are made",
  "Publish yearly figures on {topic}",
  "Bring those responsible to justice",
  "Offer redress to {group}",
];

export const reviewWishes: readonly string[] = [
  "Adopt a law on {topic}",
  "Step up efforts regarding {topic}, with particular care for {group}",
  "Continue the work begun on {topic}",
  "Set up {means} for {group}",
  "Protect {group} and deal firmly with {topic}",
  "Consider further measures on {topic}",
  "Ensure that {group} benefit from {means}",
  "Strengthen {means} and report on it",
  "Take all measures needed with regard to {topic} in {place}",
  "Put into practice the plan on {topic}, and give {group} a say in it",
];

export const places: readonly string[] = [
  "the capital",
  "the northern provinces",
  "the border districts",
  "remote villages",
  "the islands",
  "informal settlements",
  "closed institutions",
  "the mining region",
  "the south",
];

export const means: readonly string[] = [
  "an independent complaints office",
  "a national strategy",
  "a telephone helpline",
  "the reform of the code of procedure",
  "a fund for victims",
  "regular training",
  "a parliamentary committee",
  "the social housing programme",
  "a register open to the public",
  "the early warning system",
];

export const foreignSentences: readonly string[] = [
  "El Comité observa que los tribunales tardan demasiado y que las víctimas no reciben ayuda.",
  "Las mujeres del campo piden agua limpia y escuelas cercanas.",
  "Se invita al Estado a escuchar a los pueblos indígenas antes de decidir.",
  "Le Comité relève que les prisons sont trop pleines et que les enfants y sont mêlés aux adultes.",
  "L’État devrait former les juges et ouvrir un bureau de plainte à la portée de tous.",
  "Les journalistes arrêtés l’été dernier attendent encore d’être entendus.",
  "O Comitê nota que as crianças não têm acesso à educação nas aldeias distantes.",
  "Convém que o Estado proteja as pessoas idosas e publique os números.",
];
