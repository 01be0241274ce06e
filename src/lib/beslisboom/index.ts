export { controleer } from './controleer.ts';
export { geldt, loop, zoekScherm } from './loop.ts';
export { type Antwoorden, type Sessie, beantwoord, gaSamenVerder, leesSessie, nieuweSessie } from './sessie.ts';
export { type Tegenfeit, tegenfeiten } from './tegenfeit.ts';
export { alleVectoren } from './vectoren.ts';
export { type Spoorstap, type Verslag, normenVoor, tweedeBesluit, verslag } from './verslag.ts';
