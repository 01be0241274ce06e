/** A way into the training, as a tile. */
interface Weg {
  readonly href: string;
  readonly titel: string;
  readonly tekst: string;
}

/** What one can do on `/training/`, in order. Another part of the training is one line more. */
export const WEGEN: readonly Weg[] = [
  {
    href: '/hulpmiddelen/oefenen/',
    titel: 'Zelf een casus wegen',
    tekst: 'Weeg een verzonnen casus in een hulpmiddel, en vergelijk jouw advies met het kader.',
  },
  { href: '/training/casussen/', titel: 'Casussen voor een groep', tekst: 'Per casus een blad om uit te delen, en een blad voor wie begeleidt.' },
  {
    href: '/training/groep/',
    titel: 'Wegen met een groep',
    tekst: 'Ieder kiest eerst zelf, daarna zie je samen wie wat koos en wat het kader zegt. Op één scherm.',
  },
  {
    href: '/training/eigen-casussen/',
    titel: 'Eigen casussen',
    tekst: 'Schrijf zelf een verzonnen casus. Weeg hem, druk hem af of deel hem als bestand.',
  },
  { href: '/training/quiz/', titel: 'Quiz', tekst: 'Vragen over wat nu geldt en over je protocol. Met uitleg bij elk antwoord.' },
  { href: '/training/valkuilen/', titel: 'Valkuilkaarten', tekst: 'Uitspraken die je op school hoort, een vraag om te bespreken, en wat het protocol zegt.' },
  { href: '/training/draaiboek/', titel: 'Draaiboeken', tekst: 'Een training van 45 of 90 minuten, met alles wat je afdrukt.' },
];
