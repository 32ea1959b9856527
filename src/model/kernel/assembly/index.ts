export { countBins, pickBins } from './bins';
export { fillEven, fillFromCells, fillTriangle, fillUniform } from './draws';
export { roundToDoubles, roundToWords } from './rounding';
export {
  cut,
  divide,
  findEnds,
  invert,
  more1,
  more2,
  multiply,
  weigh1,
  weigh2,
  weigh3,
} from './sums';
