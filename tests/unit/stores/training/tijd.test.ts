import { describe, expect, it } from 'vitest';
import { maakTijd } from '../../../../src/stores/training/tijd.ts';
import { nepTraining } from '../../../support/training.ts';

describe('the clock of a room', () => {
  it('counts down, pauses, goes on, and stands still at nought', () => {
    const om = nepTraining();
    const { $tijd, wissel } = maakTijd(om, 60);
    expect($tijd.get()).toEqual({ rest: 60, loopt: false });
    wissel();
    om.wacht(10);
    expect($tijd.get()).toEqual({ rest: 50, loopt: true });
    wissel();
    om.wacht(10);
    expect($tijd.get()).toEqual({ rest: 50, loopt: false });
    wissel();
    om.wacht(50);
    expect($tijd.get()).toEqual({ rest: 0, loopt: false });
    om.wacht(5);
    expect($tijd.get()).toEqual({ rest: 0, loopt: false });
    wissel();
    expect($tijd.get()).toEqual({ rest: 60, loopt: true });
  });

  it('gives a minute more, running or not, and goes back to the whole time', () => {
    const om = nepTraining();
    const { $tijd, wissel, minuutErbij, herstel } = maakTijd(om, 60);
    minuutErbij();
    expect($tijd.get()).toEqual({ rest: 120, loopt: false });
    wissel();
    om.wacht(30);
    minuutErbij();
    om.wacht(30);
    expect($tijd.get()).toEqual({ rest: 120, loopt: true });
    herstel();
    om.wacht(5);
    expect($tijd.get()).toEqual({ rest: 60, loopt: false });
  });

  it('is not there when nobody asked for it', () => {
    const { $tijd, wissel, minuutErbij, herstel } = maakTijd(nepTraining(), 0);
    wissel();
    minuutErbij();
    herstel();
    expect($tijd.get()).toBeUndefined();
  });
});
