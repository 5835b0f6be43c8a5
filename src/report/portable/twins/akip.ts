import { akipComponents } from '../../../domain/composite/akip';
import { belowZero } from '../number-operands';
import { numberTwin } from '../number-twin';

/** The twin of KINERJA.AKIP: each component within its weight. */
export const akipTwin = numberTwin(
  akipComponents.length,
  (...components) => components.join('+'),
  (...components) => components.flatMap((component, index) => [...belowZero(component), `${component.text}>${akipComponents[index]!.highest}`]),
  'refused',
);
