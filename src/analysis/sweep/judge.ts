import { type Diagnostic, warning } from '../../model/diagnostic.ts';
import type { Override } from '../../model/override/override.ts';
import type { PortfolioResult } from '../calculate.ts';
import type { Conventions } from '../conventions.ts';
import { findUnusedOverrides } from '../unused-overrides.ts';
import type { Axis } from './axis.ts';
import type { Variant } from './variant.ts';

interface Judged {
  readonly diagnostics: readonly Diagnostic[];
  readonly isSound: boolean;
  /** Of every variant that was calculated. */
  readonly conventions: readonly Conventions[];
}

type VariantAt = (indexes: readonly number[]) => Variant;

/**
 * What is wrong with the values of a sweep, each put in place by itself: every one that decides the
 * years, and the least and the greatest of every number. And what moves no figure with any of them:
 * whoever states it expects it to matter.
 *
 * @param put overrides that the portfolio came with
 */
export function judgeVariants(
  axes: readonly Axis[],
  variantAt: VariantAt,
  put: readonly Override[],
): Judged {
  const found: Diagnostic[] = [];
  const conventions: Conventions[] = [];
  let isSound = true;
  let unused = put;
  let still: readonly Override[] = axes.flatMap(asOverride);
  for (const { indexes, variant } of oneByOne(axes, variantAt)) {
    found.push(...variant.diagnostics.map((one) => givenAt(one, axes, indexes)));
    conventions.push(variant.result.conventions);
    isSound &&= !isFaulty(variant);
    unused = unusedOf(unused, variant.result);
    // An illustration has no row, so what moves it alone moves nothing here.
    still = unusedOf(still, withoutIllustrations(variant.result));
  }
  if (isSound) {
    const ofScenarios = unusedOfScenarios(axes, variantAt);
    const faults = [...still, ...unused, ...ofScenarios];
    isSound = faults.length === 0;
    for (const override of faults) found.push(...findUnusedOverrides([], [override]));
  }
  return { diagnostics: distinct(found).map((one) => asVaried(one, axes)), isSound, conventions };
}

/** The first variant, and then those in which one axis has another value. */
function* oneByOne(
  axes: readonly Axis[],
  variantAt: VariantAt,
): Iterable<{ readonly indexes: readonly number[]; readonly variant: Variant }> {
  const first = axes.map(() => 0);
  yield { indexes: first, variant: variantAt(first) };
  for (const [place, axis] of axes.entries()) {
    for (const index of indexesOf(axis)) {
      if (index === 0) continue;
      const indexes = first.with(place, index);
      const variant = variantAt(indexes);
      yield { indexes, variant };
      // The next values of a range would only say the same again.
      if (isFaulty(variant) && axis.varied?.range) break;
    }
  }
}

/** The values that are judged, by their place in the axis. */
function* indexesOf({ count, numbers, text }: Axis): Iterable<number> {
  if (numbers) {
    yield* new Set(numbers.ends());
    return;
  }
  const seen = new Set<string>();
  for (let index = 0; index < count; index++) {
    if (!seen.has(text(index))) yield index;
    seen.add(text(index));
  }
}

/** What a scenario sets and moves nothing, whatever the others are. */
function unusedOfScenarios(axes: readonly Axis[], variantAt: VariantAt): readonly Override[] {
  const place = axes.findIndex(({ scenarios }) => scenarios !== undefined);
  return Array.from({ length: axes[place]?.count ?? 0 }, (_, index) => {
    const at = (indexes: readonly number[]): Variant => variantAt(indexes.with(place, index));
    let unused: readonly Override[] | undefined;
    for (const { variant } of oneByOne(axes, at)) {
      unused = unusedOf(unused ?? variant.ofScenario, variant.result);
      if (unused.length === 0) break;
    }
    return unused ?? [];
  }).flat();
}

function asOverride({ varied }: Axis): readonly Override[] {
  if (!varied) return [];
  const { address, addressPlace, source, place } = varied;
  return [{ address, addressPlace, source, text: '', textPlace: place }];
}

function unusedOf(overrides: readonly Override[], result: PortfolioResult): readonly Override[] {
  const unused = findUnusedOverrides([result], overrides).map(({ place }) => place);
  return overrides.filter(({ addressPlace }) => unused.includes(addressPlace));
}

function withoutIllustrations(result: PortfolioResult): PortfolioResult {
  return { ...result, cases: result.cases.filter((one) => !one.case.illustration) };
}

/** A fault that stands in a file is told with the values of the point that brings it about. */
export function givenAt(
  diagnostic: Diagnostic,
  axes: readonly Axis[],
  indexes: readonly number[],
): Diagnostic {
  const { severity, place } = diagnostic;
  const isOfAxis = axes.some(({ varied }) => varied?.source.name === place?.source);
  if (severity !== 'error' || isOfAxis) return diagnostic;
  const given = axes.map(({ name, label }, axis) => `${name}=${label(indexes[axis] ?? 0)}`);
  return { ...diagnostic, given };
}

function isFaulty({ diagnostics }: Variant): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** A line that has its own is named with what a sweep could do about it. */
function asVaried(diagnostic: Diagnostic, axes: readonly Axis[]): Diagnostic {
  const { facts, place, also } = diagnostic;
  const isOfAxis = axes.some(({ varied }) => varied?.addressPlace === place);
  if (!isOfAxis || diagnostic.code !== 'override-shadowed' || !('by' in facts)) return diagnostic;
  return warning('override-shadowed', { ...facts, varied: true }, place, also);
}

/** The same fault of the same place, with another value, is said once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, place, facts } = diagnostic;
    const key = JSON.stringify({ code, place, facts: { ...facts, value: undefined } });
    if (!found.has(key)) found.set(key, diagnostic);
  }
  return [...found.values()];
}
