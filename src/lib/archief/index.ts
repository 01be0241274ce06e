export { type Archief, type Concept, type Instellingen, leesArchief, LEEG_ARCHIEF } from './archief.ts';
export { maakPlaatsen, plaatsVan, type Vindplaats, wijzigPlaatsen } from './plaatsen.ts';
export { type Plan, planConcept, planDossiers, planInstellingen, planVernietig, planVernieuw } from './plan.ts';
