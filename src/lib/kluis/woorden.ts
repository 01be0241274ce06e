// 64 beginnings and 64 endings: every pair is a word that a Dutch reader can picture and spell, such as ‘maanboot’.
// All 128 parts can be read in a minute, which nobody can say of a list of 4096 words (ADR 0013).
// A beginning never ends in a letter with which an ending starts, so no word has a doubled letter at the seam.

export const BEGIN: readonly string[] =
  'maan zon berg dal bos veld duin rots wind mist regen gras mos riet eik den olm roos tulp iris peer kers noot graan meel room melk goud tin gips wol vilt lint knop kat geit egel mol mus meer mier slak zalm eend trein tram fiets dorp plein toren poort muur dak deur stoel tafel lamp klok pen krijt papier prent dans lied'.split(
    ' ',
  );

export const EIND: readonly string[] =
  'bal bank vloer beek beer bel berm bes bij blad bloem blok boek boom boon boot bord brug buis bus haak haan haas hal hark heg hek hert hoed hoek hof zuil hout huis hut jas vaas vat veer vest vin vink vis vlag vlot vos vuur wal wand weg wei wiel wier wolk wortel zaag zaal zand zee zeef zeep zeil zout zwaan'.split(
    ' ',
  );
