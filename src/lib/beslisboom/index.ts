export { controleer } from './controleer.ts';
export { geldt, loop, zoekScherm } from './loop.ts';
export { type Normstand, normenVoor, normstanden } from './norm.ts';
export { type Overdracht, leesOverdracht, maakOverdracht, neemOver } from './overdracht.ts';
export { type Antwoorden, type Sessie, beantwoord, gaSamenVerder, leesSessie, nieuweSessie } from './sessie.ts';
export { type Tegenfeit, tegenfeiten } from './tegenfeit.ts';
export { alleVectoren } from './vectoren.ts';
export { type Spoorstap, type Tweede, type Verslag, tweedeBesluit, verslag } from './verslag.ts';
