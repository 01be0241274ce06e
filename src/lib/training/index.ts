export * from './fouten.ts';
export * from './quiz.ts';
export * from './toeval.ts';
export { type Dekkingsrij, type Onderdeel, dekking, leemten } from './dekking.ts';
export { type Casusweging, type WatAls, type Weegstap, samengevat, weegCasus } from './weging.ts';
