import picomatch from "picomatch";
import { isRecord } from "../record.ts";
import { sourceParts } from "./source-parts.ts";

/**
 * Files whose exports something outside of the repository's own code calls for: tests and their tools, settings, type
 * declarations, and the files that a framework finds by their names.
 */
const CALLED_BY_NAME = [
  "**/*.d.{ts,mts,cts}",
  "**/*.config.*",
  "**/*.{test,spec,stories,story,bench,e2e,cy}.*",
  "**/{test,tests,__tests__,__mocks__,e2e,cypress,fixtures,examples,stories,migrations}/**",
  "**/{pages,routes,api}/**",
  "**/app/**/{page,layout,route,loading,error,not-found,template,default,sitemap,robots,manifest,icon}.*",
  "**/{middleware,instrumentation,hooks.server,hooks.client,service-worker}.*",
  "**/{conf,conftest,setup,manage,__init__,__main__,wsgi,asgi,settings}.py",
];

/** Members of package.json that name files which others import or run. */
const ENTRY_MEMBERS = ["main", "module", "browser", "types", "typings", "bin", "exports", "source", "unpkg"];

/** Folders that builds write to: `dist/index.js` is made of `src/index.ts`. */
const BUILD_FOLDERS = /^(?:dist|build|lib|out|esm|cjs|es|types|umd)\//;

/** Whether a file's exports are there for others than the repository itself. `extra`: globs of the configuration. */
export function entryPointTest(
  packages: readonly { path: string; text: string }[],
  extra: readonly string[],
): (path: string) => boolean {
  const isCalled = picomatch([...CALLED_BY_NAME, ...extra], { dot: true, nocase: true });
  const stems = packages.flatMap(({ path, text }) => entryStems(path.replace(/[^/]*$/, ""), text));
  const isEntry =
    stems.length === 0
      ? () => false
      : picomatch(
          stems.map((stem) => stem.replaceAll("*", "**")),
          { dot: true },
        );
  return (path) => isCalled(path) || isEntry(stemOf(path));
}

function entryStems(folder: string, text: string): string[] {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return [];
  }
  if (!isRecord(manifest)) return [];
  const named = ENTRY_MEMBERS.flatMap((member) => textsIn(manifest[member]));
  return (named.length === 0 ? ["index"] : named).flatMap((name) => {
    const stem = stemOf(name.replace(/^\.?\//, ""));
    return withSources(stem).map((each) => folder + each);
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** The file itself, and where its source may be. */
function withSources(stem: string): string[] {
  const stems = [stem];
  let inner = stem;
  while (BUILD_FOLDERS.test(inner)) {
    inner = inner.replace(BUILD_FOLDERS, "");
    stems.push(inner, `src/${inner}`);
  }
  return stems;
}

function stemOf(path: string): string {
  return path.replace(/(?:\.d)?\.(?:[cm]?[jt]sx?|json|vue|svelte)$/i, "");
}

/** The files that `export * from "./x"` passes on: all that they export is offered by this one. */
export function starExports(path: string, text: string, exists: (path: string) => boolean): string[] {
  const { code } = sourceParts(text, "javascript");
  return [...code.matchAll(/^export[ \t]+\*[^\n;"'`]*from[ \t]*/gm)].flatMap((match) => {
    // Strings are blank in `code` and stand at the same place in `text`.
    const from = /^["']([^"'\n]+)["']/.exec(
      text.slice(match.index + match[0].trimEnd().length).trimStart(),
    )?.[1];
    return from === undefined || !from.startsWith(".") ? [] : (resolveImport(path, from, exists) ?? []);
  });
}

const EXTENSIONS = ["", ".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];

function resolveImport(
  importer: string,
  from: string,
  exists: (path: string) => boolean,
): string | undefined {
  const segments = importer.split("/").slice(0, -1);
  for (const part of from.split("/")) {
    if (part === "..") segments.pop();
    else if (part !== "." && part !== "") segments.push(part);
  }
  const target = segments.join("/");
  // TypeScript writes `./x.js` for what is `x.ts`.
  const stem = target.replace(/\.([cm]?)jsx?$/, "");
  return [target, stem]
    .flatMap((base) => [
      ...EXTENSIONS.map((end) => base + end),
      ...EXTENSIONS.map((end) => `${base}/index${end}`),
    ])
    .find(exists);
}
