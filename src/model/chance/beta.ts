/**
 * The chance that a draw from the beta distribution with shapes a and b falls below x: the
 * regularised incomplete beta function, to about 13 digits.
 *
 * @param a from 1 on
 * @param b from 1 on
 */
export function betaChance(x: number, a: number, b: number): number {
  return chanceBelow(x, a, b, betaFunction(a, b));
}

/**
 * The value below which a draw from the beta distribution with shapes a and b falls with a given
 * chance.
 *
 * By Newton's method on the logarithms of both. The logarithm of the chance is concave in that of
 * the value, as the density is log-concave there for b from 1 on; so from below, where it starts,
 * no step goes too far.
 *
 * @param chance above 0, at most a half: above it, take the mirror image with the shapes exchanged
 * @param a from 1 on
 * @param b from 1 on
 * @param from a value known to be below, for a quicker start
 */
export function betaQuantile(chance: number, a: number, b: number, from = 0): number {
  const whole = betaFunction(a, b);
  const target = Math.log(chance);
  // (1 - t)^(b - 1) is at most 1, so the chance is at most x^a / (a B(a, b)).
  let logarithm = Math.max(Math.log(from), (target + Math.log(a * whole)) / a);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const x = Math.exp(logarithm);
    const reached = chanceBelow(x, a, b, whole);
    if (reached === 0) return x; // so small that doubles do not tell it from 0
    const slope = (x ** a * (1 - x) ** (b - 1)) / (whole * reached);
    const step = (target - Math.log(reached)) / slope;
    logarithm += step;
    if (Math.abs(step) < 1e-9) break;
  }
  return Math.exp(logarithm);
}

/** Newton's method doubles the digits with every round. */
const MOST_ROUNDS = 60;

/** B(a, b), to about 14 digits. */
export function betaFunction(a: number, b: number): number {
  return Math.exp(logGamma(a) + logGamma(b) - logGamma(a + b));
}

function chanceBelow(x: number, a: number, b: number, whole: number): number {
  // The fraction converges quickly on this side of the mean (Numerical Recipes, section 6.4).
  return x <= (a + 1) / (a + b + 2)
    ? (x ** a * (1 - x) ** b) / (a * whole * fraction(x, a, b))
    : 1 - ((1 - x) ** b * x ** a) / (b * whole * fraction(1 - x, b, a));
}

/** The continued fraction of DLMF 8.17.22, by the method of Lentz. */
function fraction(x: number, a: number, b: number): number {
  let value = 1;
  let over = 1;
  let under = 0;
  for (let k = 1; k < MOST_TERMS; k++) {
    const m = k >> 1;
    const term =
      k % 2 === 1
        ? (-(a + m) * (a + b + m) * x) / ((a + k - 1) * (a + k))
        : (m * (b - m) * x) / ((a + k - 1) * (a + k));
    under = 1 / (1 + term * under);
    over = 1 + term / over;
    const factor = over * under;
    value *= factor;
    if (Math.abs(factor - 1) < 2 ** -52) break;
  }
  return value;
}

const MOST_TERMS = 10_000;

/** The series of Stirling (DLMF 5.11.1) from 10 on, and the recurrence below. */
function logGamma(x: number): number {
  let [shifted, product] = [x, 1];
  while (shifted < 10) product *= shifted++;
  const r = 1 / (shifted * shifted);
  const series =
    1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360)))));
  const logarithm = (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2;
  return logarithm + series / shifted - Math.log(product);
}
