import { z } from "zod";
import { isRecord } from "../../domain/record.ts";

export type Guard = (value: unknown) => boolean;

/**
 * A guard that says what `schema.safeParse` says of a value out of `JSON.parse`, without making the copy that zod makes
 * of everything it accepts: on a big ledger that copy takes longer than reading it. `known` holds guards for schemas whose checks
 * zod does not show; what is neither there nor understood here is left to zod itself.
 */
export function guardOf(schema: z.core.$ZodType, known: ReadonlyMap<z.core.$ZodType, Guard>): Guard {
  const guard = (part: z.core.$ZodType): Guard => guardOf(part, known);
  const given = known.get(schema);
  if (given !== undefined) return given;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    const inner = guard(schema.unwrap());
    return (value) => value === undefined || inner(value);
  }
  if (schema instanceof z.ZodNullable) {
    const inner = guard(schema.unwrap());
    return (value) => value === null || inner(value);
  }
  if (!(schema instanceof z.ZodType) || hasChecks(schema)) return byZod(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return unionGuard(schema, guard);
  if (schema instanceof z.ZodObject && schema.def.catchall === undefined) return objectGuard(schema, guard);
  if (schema instanceof z.ZodArray) {
    const element = guard(schema.element);
    return (value) => Array.isArray(value) && value.every((each) => element(each));
  }
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodString && !hasChecks(schema.keyType)) {
    const member = guard(schema.valueType);
    return (value) => isRecord(value) && Object.values(value).every((each) => member(each));
  }
  if (schema instanceof z.ZodEnum) {
    const options = new Set<unknown>(schema.options);
    return (value) => options.has(value);
  }
  if (schema instanceof z.ZodLiteral) {
    const values = new Set<unknown>(schema.values);
    return (value) => values.has(value);
  }
  if (schema instanceof z.ZodString && !(schema instanceof z.ZodStringFormat)) {
    return (value) => typeof value === "string";
  }
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === "boolean";
  if (schema instanceof z.ZodNumber && !(schema instanceof z.ZodNumberFormat)) return Number.isFinite;
  return byZod(schema);
}

const hasChecks = (schema: z.ZodType): boolean => (schema.def.checks?.length ?? 0) > 0;

function byZod(schema: z.core.$ZodType): Guard {
  return (value) => z.safeParse(schema, value).success;
}

function objectGuard(schema: z.ZodObject, guard: (part: z.core.$ZodType) => Guard): Guard {
  const members = Object.entries(schema.shape).map(([key, member]) => ({ key, holds: guard(member) }));
  return (value) => {
    if (!isRecord(value)) return false;
    // A member that is missing reads as undefined, which only the guard of an optional one lets pass.
    for (const { key, holds } of members) if (!holds(value[key])) return false;
    return true;
  };
}

function unionGuard(schema: z.ZodDiscriminatedUnion, guard: (part: z.core.$ZodType) => Guard): Guard {
  const { discriminator } = schema.def;
  const byTag = new Map<unknown, Guard>();
  for (const option of schema.options) {
    const tag = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    if (!(tag instanceof z.ZodLiteral)) return byZod(schema);
    for (const value of tag.values) byTag.set(value, guard(option));
  }
  return (value) => isRecord(value) && byTag.get(value[discriminator])?.(value) === true;
}
