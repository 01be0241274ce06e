export { controleer, type Fout } from './controleer.ts';
export { type Bezoek, type Loop, geldt, loop, zoekScherm } from './loop.ts';
export { type Antwoorden, type Beantwoord, type Sessie, beantwoord, gaSamenVerder, leesSessie, nieuweSessie } from './sessie.ts';
export { type Tegenfeit, tegenfeiten } from './tegenfeit.ts';
export { alleVectoren } from './vectoren.ts';
export { type Rol, type Spoorstap, type Tweede, type Verslag, normenVoor, tweedeBesluit, verslag } from './verslag.ts';
