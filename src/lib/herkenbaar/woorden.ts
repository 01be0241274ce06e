const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.split(/\s+/));

/** With a capital at the start of a sentence these tell nothing: what comes after them is no surname. */
export const BEGINWOORDEN = lijst(
  `aan achter af al alle alleen als alweer andere beide bij binnen boven buiten daar daarna daarom dan dat de deze die dit doet doen door dus een eens eerst
  elk elke en er ergens even fijn gaat gaan geen geeft gisteren haar heeft hebben heel hem hen het hier hij hoe hoewel hun ik iedere iedereen iemand in inmiddels
  is ja je jij jouw juist kan kijk komt komen kort krijgt laat later maar mag met mijn misschien morgen moet na naar naast nadat nee niemand niet nog nu of ook om
  omdat onder ons onze ooit op over overdag per pas samen sinds soms straks te tegen ten ter terwijl tijdens toch toen tot totdat tussen uit van vanaf vandaag vaak
  veel via volgens voor voordat vraag waar waarom wanneer want was waren wat we weer wel welke wie wij wil wordt worden ze zegt zij zijn zit zo zoals zodra zonder
  zou vertelt vraagt belt ziet hoort schrijft woont speelt`,
);

/** Words that are written with a capital and belong to no person: days, months, feasts, roles, places of work. */
export const GEEN_NAAM = lijst(
  `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
  kerst kerstmis pasen pinksteren suikerfeest offerfeest sinterklaas moederdag vaderdag koningsdag carnaval ramadan divali nieuwjaar advent herfst lente zomer winter
  veilig thuis raad kinderbescherming jeugdzorg jeugdbescherming jeugdhulp politie school basisschool stichting vereniging gemeente wijkteam ministerie inspectie
  onderwijs rijk rijksoverheid bijlage groep stap fase protocol stappenplan route meldcode afwegingskader handelingsprotocol norm wet burgerlijk wetboek
  intern interne begeleider begeleiders aandachtsfunctionaris vertrouwenspersoon vertrouwensinspecteur leerkracht directeur directie bestuur schoolleider bevoegd gezag
  jeugdarts jeugdverpleegkundige huisarts wijkagent leerplichtambtenaar schoolmaatschappelijk orthopedagoog zorgteam zorgpartner
  moeder vader mama papa oma opa tante oom juf meester stiefvader stiefmoeder broer zus leerling ouder ouders
  nederland nederlandse nederlands engels frans duits turks marokkaans pools syrisch oekraïens arabisch vlaams europa belgië duitsland amsterdam rotterdam utrecht
  den haag bosch helder sint nieuw oud noord zuid oost west`,
);
