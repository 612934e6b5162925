import { chapter, items, ProductTemplate } from './product-template';

/** For the top of the tree, whose other party is the employer body. */
export const CHIEF_OFFICER_TEMPLATE: ProductTemplate = {
  name: 'Lederavtale med øverste leder',
  standardFor: 'top',
  content: {
    sections: [
      chapter('formal', 'Formål', [
        'Avtalen er inngått mellom {{municipality.name}} ved {{employerBody.name}} og {{leader.name}} ({{leader.title}}) for {{period.name}}.',
        'Den er grunnlaget for å vurdere hvordan {{leader.name}} oppfyller de generelle kravene og målene, og like mye hvordan kommunen som arbeidsgiver har lagt til rette for det. Sammen med enhetenes årsplaner er den et redskap for å sette mål og se etter om de ble nådd.',
      ]),
      chapter('plikter', 'Gjensidige plikter', ['Begge parter har plikter etter avtalen.'], {
        items: [
          ...items('leder', 'leader', [
            'leder administrasjonen innenfor lov, vedtak og budsjett',
            'holder {{employerBody.name}} orientert om det som har betydning for målene, uten å vente på å bli spurt',
          ]),
          ...items('arbeidsgiver', 'employer', [
            'gir tydelige mål og rimelige rammer, og melder fra i tide når de endres',
            'respekterer skillet mellom det politiske ansvaret og det administrative',
            'gir tilbakemelding underveis og støtte når sakene er krevende',
          ]),
          ...items('felles', 'both', ['bygger tillit gjennom åpenhet, og tar opp uenighet direkte med hverandre']),
        ],
      }),
      chapter('krav', 'Generelle krav', ['{{leader.name}} skal'], {
        items: items('krav', 'leader', [
          'legge fram saker der fakta er klare og det politiske valget er lett å se',
          'følge opp det som er prioritert i planer, vedtak og økonomiske rammer',
          'være synlig og tydelig som leder',
          'vise engasjement og ha tanker om hvor kommunen skal',
          'sørge for god dialog mellom politikk og administrasjon',
          'gjøre målene kjent, og få andre med seg',
          'opptre slik at alle kan stole på det som blir sagt og gjort',
        ]),
      }),
      chapter(
        'mal',
        'Mål og tiltak',
        [
          'For hvert område står målene for {{period.name}} og hva {{leader.title}} vil gjøre for å nå dem. Målene som deles, gjelder for lederne under.',
        ],
        { block: 'goals' },
      ),
      chapter(
        'evaluering',
        'Samtaler og evaluering',
        [
          'Partene gir hverandre tilbakemelding gjennom året. Minst én gang holdes en formell utviklingssamtale.',
          'I den legger {{employerBody.name}} fram sin vurdering, og {{leader.name}} sin egen. Det samles i et skriftlig dokument som begge underskriver.',
        ],
        { block: 'conversations' },
      ),
      chapter('lonn', 'Lønn', [
        'Lønn forhandles om høsten etter den sentrale avtalen. Evalueringen er ett av det som tas med i vurderingen.',
      ]),
      chapter('vedtak', 'Vedtak og endringer', [
        'Avtalen behandles av {{employerBody.name}}, og gjelder fra den dagen vedtaket sier. Endringer gjøres skriftlig og behandles på samme måte.',
      ]),
      chapter('underskrifter', 'Underskrifter', ['For arbeidsgiver underskriver den som representerer {{employerBody.name}}.'], {
        block: 'signatures',
      }),
      chapter('vedlegg', 'Vedlegg', [], { block: 'attachments' }),
    ],
    minimumConversations: 1,
    talks: [{ id: 'utviklingssamtale', name: 'Formell utviklingssamtale', month: null }],
    areaIds: [],
  },
};
