import type * as z from 'zod/mini';

type Type = z.core.$ZodType;

/**
 * The keys that a schema knows at a path, for "did you mean".
 *
 * @param kind what stands there under `kind`, where that decides on the other keys
 */
export function keysAt(
  schema: Type,
  path: readonly PropertyKey[],
  kind?: string,
): readonly string[] {
  let types: readonly Type[] = branches(schema);
  for (const step of path) types = types.flatMap((type) => below(type, step)).flatMap(branches);
  return types
    .map((type) => shapeOf(type) ?? {})
    .filter((shape) => kind === undefined || (shape.kind?._zod.values?.has(kind) ?? true))
    .flatMap((shape) => Object.keys(shape));
}

/** The type itself, or the members of a union; what is optional is looked through. */
function branches(type: Type): readonly Type[] {
  const { def } = type._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  if (def.type === 'optional') return branches(def.innerType);
  if (def.type === 'union') return def.options.flatMap(branches);
  return [type];
}

function below(type: Type, step: PropertyKey): readonly Type[] {
  const { def } = type._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  if (def.type === 'record') return [def.valueType];
  if (def.type === 'array') return [def.element];
  const field = shapeOf(type)?.[String(step)];
  return field ? [field] : [];
}

function shapeOf(type: Type): Readonly<Record<string, Type>> | undefined {
  const { def } = type._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  return def.type === 'object' ? def.shape : undefined;
}
