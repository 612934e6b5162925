import { AreaName } from './goal-texts';
import { Service } from './municipality';

type Texts = readonly string[];

/** What a leader writes that they will do; the first sentences, by area. */
export const NARRATIVES: Readonly<Record<AreaName, Texts>> = {
  Generelt: [
    'Vi spør brukerne våre vår og høst, og henger opp hva vi gjorde med svarene.',
    'Årsplanen er laget sammen med de ansatte, og vi går gjennom den hver måned.',
    'Den som tar kontakt med oss, skal få svar fra et menneske med navn.',
    'Vi tar én rutine i måneden og skriver den om sammen med dem som bruker den.',
    'Alle hos oss skal vite hva de kan bestemme selv.',
  ],
  Økonomistyring: [
    'Jeg går gjennom regnskapet med controller hver måned og melder fra med en gang noe glir.',
    'Vi holder rammen ved å planlegge bedre og si nei til det som ikke er avtalt.',
    'Lønn er det meste av budsjettet vårt. Derfor ser jeg på vaktene hver uke og ikke bare på regnskapet hver måned.',
    'Vi har en plan A, og vi vet hva vi stopper med hvis høsten blir dyrere enn ventet.',
    'De som bestiller, får se hva det koster. Tallene henger på pauserommet.',
  ],
  Økonomi: [
    'Vi går gjennom avtalene våre og sørger for at alle inntekter kommer inn.',
    'Vi bruker ikke merinntekter til drift. Det som kommer inn ekstra, går til fondet.',
    'Sektoren legger fram tre forslag som gir varig lavere utgifter.',
  ],
  Organisasjonskultur: [
    'Jeg skal være mer ute der folk arbeider, og mindre på kontoret.',
    'Alle skal ha en samtale med meg før sommeren. Vi lærer av hverandre på tvers.',
    'Vi tar opp det som er vanskelig mens det er lite. Det avtalte vi på planleggingsdagen.',
    'De nye får en fadder den første måneden, og jeg snakker med dem etter to uker.',
    'Medarbeiderundersøkelsen sa at folk savner tilbakemelding. Det er det vi arbeider med i år.',
  ],
  Sykefravær: [
    'Vi møter fraværet tidlig og der folk arbeider. Jeg ringer selv innen fire dager.',
    'Fraværet har vært høyt i vinter. Vi prøver gradert arbeid først, og følger opp sammen med verneombudet.',
    'Korttidsfraværet er lavt hos oss. De lange løpene følger vi opp sammen med NAV og bedriftshelsetjenesten.',
    'Måltallet er satt av hele gjengen på personalmøtet i februar.',
    'Vi har snakket lite om nærvær og mye om fravær. I år snur vi på det.',
  ],
  Miljø: [
    'Vi kjører sammen når vi kan, og skrur ned varmen når bygget er tomt.',
    'Vi kaster mindre mat og kjøper færre ting som bare brukes én gang.',
    'Vi velger det som varer lengst når vi kjøper nytt, og reparerer først.',
  ],
  'Helse og omsorg': [
    'Vi lar folk klare mest mulig selv, og er der når det trengs.',
    'Vi deltar i prosjektet og leverer tallene våre i tide.',
    'Vi tar imot dem som skrives ut, samme dag, og vurderer behovet på nytt etter tre uker.',
    'Pårørende er med fra første samtale, når brukeren vil det.',
  ],
  Digitalisering: [
    'Vi tar i bruk det vi allerede har, før vi ber om noe nytt.',
    'Hver avdeling har en som kan litt mer enn de andre, og som hjelper.',
    'De eldste hos oss er de beste på det nye systemet. De holder kurs for resten.',
    'Papirskjemaene er borte innen året er omme.',
  ],
};

/** A sentence more, in the service's own words. */
export const SERVICE_NARRATIVES: Readonly<Record<Service, Texts>> = {
  ledelse: ['Dette følger jeg opp i ledergruppa hver mandag.', 'Jeg tar det med i samtalene med hver av lederne mine.'],
  hjemmetjeneste: ['Kveld og helg er der det oftest butter, så vi begynner der.', 'Sonene deler det som virker, på møtet hver onsdag.'],
  sykehjem: [
    'Det skal merkes av beboerne, ikke bare av oss.',
    'Avdelingene har valgt hver sin ansvarlige.',
    'Vi tar det på rapporten hver mandag.',
  ],
  helse: ['Vi har med brukerrådet i arbeidet.', 'Teamet møtes om dette annenhver uke.'],
  skole: ['Vi bruker fellestiden på tirsdager.', 'Elevrådet og foreldreutvalget er med.', 'Plangruppa har ansvaret for framdriften.'],
  barnehage: ['Pedagogiske ledere følger det opp på sin avdeling.', 'Vi tar det på planleggingsdagene.', 'Foreldrerådet er orientert.'],
  familie: ['Vi gjør det sammen med skolene og barnehagene.', 'Teamlederne rapporterer til meg hver måned.'],
  kultur: ['Lag og foreninger får si sitt først.', 'Frivillige er med der de vil.'],
  teknisk: [
    'Formennene tar det på morgenmøtet.',
    'Vi ser på det igjen når vintersesongen er over.',
    'Bas og verneombud er enige om framdriften.',
  ],
  plan: ['Vi tar det på saksbehandlermøtet hver torsdag.'],
  velferd: ['Vi gjør det sammen med dem det gjelder.', 'Veilederne har fordelt oppgavene seg imellom.'],
  stab: ['Enhetene skal merke det på at det går raskere.', 'Vi spør dem vi arbeider for, om det virker.'],
};

/** What the chief officer and the heads of the service areas write. */
export const TOP_NARRATIVES: Readonly<Record<AreaName, Texts>> = {
  Generelt: [
    'Hver seksjon viser meg hva brukerne har svart, og hva de gjør med det.',
    'Jeg skal være tydelig på hva som er ventet, og la lederne mine finne veien dit.',
  ],
  Økonomistyring: [
    'Vi går gjennom økonomien åtte ganger i året. Den som ligger over, har med en plan, og jeg sier fra oppover samme uke.',
    'Vi holder rammen samlet. Merforbruk ett sted dekkes inn et annet sted i sektoren før det blir en sak.',
  ],
  Økonomi: [
    'Sektoren legger fram forslag som gir varig lavere utgifter, og rører ikke merinntektene.',
    'Vi setter av til fondet i hvert budsjett, også når det er stramt.',
  ],
  Organisasjonskultur: [
    'Jeg skal se arbeidsplassene med egne øyne, og ikke bare på lederne sine dager.',
    'Lederne mine skal ha tid til å være ledere. Derfor kutter vi i møter og rapporter.',
  ],
  Sykefravær: [
    'Vi følger tett opp enhetene med høyest fravær, og sprer det som virker.',
    'Alle lederne mine setter måltall før 1. mars, sammen med verneombudet.',
  ],
  Miljø: ['Klimaregnskapet følger økonomirapporten, så vi ser begge deler samtidig.', 'Vi bygger om før vi bygger nytt, og kjører mindre.'],
  'Helse og omsorg': [
    'Prosjektet skal gi politikerne reelle valg, med tall de kan stole på.',
    'Vi flytter innsats fra institusjon til hjem, i et tempo folk kan være med på.',
  ],
  Digitalisering: [
    'Vi kjøper færre løsninger og bruker dem bedre.',
    'Gevinsten skal tas ut i tjenestene, og jeg følger den til regnskapet.',
  ],
};

/** What is written of one goal and no other; by its title. */
export const GOAL_NARRATIVES: Readonly<Record<string, Texts>> = {
  'Digital medisinering tilbys alle som har nytte av det': [
    'Vi går gjennom lista over alle som får hjelp med medisiner, og tilbyr prøveperiode.',
    'Vi begynner med dem som selv har bedt om det.',
  ],
  'Lenger hjemme med trygg hjelp': [
    'Vi er tidlig inne, og trener før vi hjelper.',
    'Den som kommer hjem fra sykehuset, møter noen de kjenner igjen fra oss.',
    'Vi bruker de tre første ukene godt. Da trenger færre fast hjelp.',
  ],
  'Flere i hele stillinger': [
    'Vi spør alle deltidsansatte hva de ønsker, og lager turnusen etter det.',
    'Ingen stilling under 80 prosent lyses ut hos oss.',
    'Heltid koster litt i helgene og sparer mye resten av uka.',
  ],
  'Riktig bemanning hver vakt': [
    'Vi flytter folk dit det trengs, også mellom avdelingene.',
    'Turnusen er laget etter når brukerne trenger oss, ikke etter hvordan den alltid har vært.',
  ],
  'Alle elever leser godt etter fjerde trinn': [
    'Vi setter inn kurs samme uke som vi ser at en elev henger etter.',
    'Alle lærere er leselærere hos oss, også i kroppsøving.',
    'Skole og hjem leser sammen. Vi låner ut bøker til alle ferier.',
  ],
  'Trygt skolemiljø': [
    'Ingen skal vente på at voksne griper inn.',
    'Elevene vet hvem de skal si fra til, og at det skjer noe når de gjør det.',
  ],
  'Tidlig innsats, samme dag': [
    'Vi snakker med foreldrene først, og med andre etterpå.',
    'Alle ansatte har øvd på den vanskelige samtalen.',
  ],
  'Fossilfri anleggsdrift': [
    'Vi bytter maskin for maskin når de gamle er utslitt.',
    'Vi leier elektrisk før vi kjøper, så vi vet hva som holder her hos oss.',
  ],
  'Svar på byggesaker innen fristen': [
    'Vi ringer søkeren når noe mangler, i stedet for å sende brev.',
    'To ser på hver sak som nærmer seg fristen.',
  ],
  'Samtale innen fjerde fraværsdag': [
    'Jeg ringer selv. Er jeg borte, ringer fagkoordinator.',
    'Den som er borte, skal vite at vi savner dem.',
  ],
  'Lavere temperatur når byggene står tomme': [
    'Vi stiller ned fredag ettermiddag og opp mandag før folk kommer.',
    'Vaktmester og rektor avtaler tidene sammen.',
  ],
};

/** Why a goal is not for this unit, by the goal's title; goals that everybody has to answer are not here. */
export const NOT_RELEVANT_REASONS: Readonly<Record<string, Texts>> = {
  'Innbyggerne er med når tjenestene endres': ['Seksjonen spør samlet for alle avdelingene.'],
  'Mindre kjøring og mindre energi': [
    'Vi har ingen tjenestebiler, og leier lokaler med fast strømpris.',
    'Eiendomsdrift har ansvaret for bygget vi holder til i.',
  ],
  'Digital medisinering tilbys alle som har nytte av det': ['Ingen hos oss får hjelp med medisiner.'],
  'Digitale løsninger er i bruk, ikke bare kjøpt inn': ['Seksjonen innfører dette for alle avdelingene.'],
  'Lenger hjemme med trygg hjelp': ['Ingen hos oss bor i eget hjem.'],
  'Flere i hele stillinger': ['Alle hos oss har hele stillinger allerede.'],
};
