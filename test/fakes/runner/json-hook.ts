import { registerHooks } from "node:module";

/**
 * GitHub's workflow packages import JSON without the attribute that Node demands. Call this before
 * they are loaded, and load them by `await import(...)`.
 */
export function allowPlainJsonImports(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier.endsWith(".json")
        ? next(specifier, { ...context, importAttributes: { ...context.importAttributes, type: "json" } })
        : next(specifier, context),
    load: (url, context, next) =>
      url.endsWith(".json")
        ? next(url, { ...context, importAttributes: { ...context.importAttributes, type: "json" } })
        : next(url, context),
  });
}
