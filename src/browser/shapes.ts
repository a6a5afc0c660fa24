/**
 * The shapes of what our own parts send each other, named as in valibot, which is too heavy for a script that runs in
 * every page. Each tells whether something has the shape; it changes nothing and never throws.
 */
export type Shape<T> = (thing: unknown) => thing is T;

/** What has a shape. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

/** The fields of an object; those that may be undefined may be missing. */
type Fields<F> = {
  readonly [K in keyof F as undefined extends Shaped<F[K]> ? never : K]: Shaped<F[K]>;
} & {
  readonly [K in keyof F as undefined extends Shaped<F[K]> ? K : never]?: Shaped<F[K]>;
};

export function string(longest = Number.POSITIVE_INFINITY): Shape<string> {
  return (thing): thing is string => typeof thing === 'string' && thing.length <= longest;
}

export function boolean(): Shape<boolean> {
  return (thing): thing is boolean => typeof thing === 'boolean';
}

export function number(): Shape<number> {
  return (thing): thing is number => typeof thing === 'number';
}

export function unknown(): Shape<unknown> {
  return (_thing): _thing is unknown => true;
}

/** One of the given words or numbers. */
export function picklist<const T extends string | number>(all: readonly T[]): Shape<T> {
  return (thing): thing is T => all.some(one => one === thing);
}

export function optional<T>(of: Shape<T>): Shape<T | undefined> {
  return (thing): thing is T | undefined => thing === undefined || of(thing);
}

export function array<T>(of: Shape<T>, most = Number.POSITIVE_INFINITY): Shape<readonly T[]> {
  return (thing): thing is readonly T[] => Array.isArray(thing) && thing.length <= most && thing.every(of);
}

/** An object with these fields; others in it are left alone. */
export function object<F extends Readonly<Record<string, Shape<unknown>>>>(fields: F): Shape<Fields<F>> {
  return (thing): thing is Fields<F> =>
    typeof thing === 'object' &&
    thing !== null &&
    Object.entries(fields).every(([name, of]) => of(Object.hasOwn(thing, name) ? Reflect.get(thing, name) : undefined));
}
